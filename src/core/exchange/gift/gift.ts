/**
 * Moodle's GIFT (docs.moodle.org, "GIFT format"): one question a paragraph, answers in braces. The characters
 * `~ = # { } :` have a meaning and are written with a backslash where they stand for themselves, as is the backslash.
 */
import { choosePlace } from '../choose-place.ts';
import { oneGapEach } from '../cloze.ts';
import { groundLines, type Exercise } from '../exercise.ts';
import type { Outgoing } from '../outgoing.ts';

/** Words as GIFT reads them back; a line break is `\n`, since an empty line would end the question. */
export const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Comments end with their line. */
const comment = (text: string): string => `// ${text.replace(/\s+/g, ' ')}`;

const alternatives = (right: readonly string[], wrong: readonly string[] = []): string =>
  [...right.map((one) => `=${escapeGift(one)}`), ...wrong.map((one) => `~${escapeGift(one)}`)].join(' ');
const choice = (options: readonly string[], right: string): string =>
  alternatives(
    [right],
    options.filter((one) => one !== right),
  );

/** What is right shares the mark, what is wrong takes as much away; five digits as Moodle knows its fractions. */
function several(options: readonly string[], right: readonly string[]): string {
  const share = (count: number) => String(Number((100 / count).toFixed(5)));
  const [plus, minus] = [share(right.length), share(options.length - right.length)];
  return options.map((option) => `~%${right.includes(option) ? plus : `-${minus}`}%${escapeGift(option)}`).join(' ');
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Title, question and what is in the braces; several where a cloze has several gaps; none where GIFT has no such form. */
function entriesOf(exercise: Exercise, { material }: Outgoing): { id: string; text: string; answers: string }[] {
  const { id, prompt, form } = exercise;
  const text = escapeGift(prompt);
  const one = (answers: string) => [{ id, text, answers }];
  switch (form.kind) {
    case 'choice':
      return one(choice(form.options, form.right));
    case 'several':
      return one(several(form.options, form.right));
    case 'match':
      return one(form.pairs.map(({ left, right }) => `=${escapeGift(left)} -> ${escapeGift(right)}`).join(' '));
    case 'truth':
      return one(form.right ? 'TRUE' : 'FALSE');
    case 'text':
      return one(alternatives(form.accept));
    case 'number':
      return [{ id, text: escapeGift(`${prompt} (${form.unit})`), answers: `#${form.value}:${form.tolerance}` }];
    case 'order':
      return one(form.shown.map((item) => `=${escapeGift(item)} -> ${place(form.items.indexOf(item))}`).join(' '));
    case 'cloze':
      return oneGapEach(form.parts).map((parts, number, all) => {
        const gap = parts.flatMap((part) => ('gap' in part ? part.gap : []));
        const words = parts.map((part) => ('text' in part ? part.text : '_____')).join('');
        return { id: all.length > 1 ? `${id}-${number + 1}` : id, text: escapeGift(words), answers: alternatives(gap) };
      });
    case 'map': {
      const where = choosePlace(form.question, material);
      return where ? one(choice(where.options, where.right)) : [];
    }
    case 'hidden':
      return [{ id, text: escapeGift(`Which place lies ${form.where}?`), answers: choice(form.options, form.right) }];
  }
}
const place = (position: number): string => ordinals[position] ?? String(position + 1);

/** The lesson's questions in one category, with what each rests on as its feedback. */
export function toGift(out: Outgoing): string {
  const { title, licence } = out.lesson.manifest;
  const entries = out.exercises.map((exercise) => ({ exercise, entries: entriesOf(exercise, out) }));
  const left = entries.filter(({ entries: written }) => written.length === 0).map(({ exercise }) => exercise.id);
  const turned = out.exercises.filter(({ form }) => form.kind === 'map').length;
  const head = [
    comment(`${title}, from Salient. Licence of the text: ${licence}.`),
    ...(turned > 0
      ? [comment('Map questions ask for a description of the place in place of a point on the map.')]
      : []),
    ...(left.length > 0 ? [comment(`Left out, since GIFT has nothing like them: ${left.join(', ')}.`)] : []),
    '',
    `$CATEGORY: $course$/${categoryName(title)}`,
    '',
  ];
  const questions = entries.flatMap(({ exercise, entries: written }) =>
    written.flatMap(({ id, text, answers }) => [
      `::${escapeGift(id)}::[plain]${text} {${answers} ####${escapeGift(groundLines(exercise).join('\n'))}}`,
      '',
    ]),
  );
  return [...head, ...questions].join('\n');
}

/** A slash would begin a category within. */
const categoryName = (title: string): string => title.replaceAll('/', '-').replace(/\s+/g, ' ');
