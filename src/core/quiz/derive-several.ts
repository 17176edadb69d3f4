import type { DatedEvent } from '../pack/lesson.ts';
import { formatWhen } from '../time/format-when.ts';
import { isDatable, isDaysBefore } from './datable.ts';
import type { Material, QuestionOf } from './faces.ts';
import { seeded, seedOf, shuffled } from './random.ts';
import { factOfEvent } from './weightiest.ts';

const optionCount = 5;
/** How far the options reach on either side of the event that they are told from. */
const nearest = 4;
const fewestOfEach = 2;

/** An event the story turns on → which of its neighbours came before it. */
export function deriveSeveral(material: Material): QuestionOf<'choose-several'>[] {
  const events = material.lesson.events.filter(isDatable).sort((a, b) => a.when.from - b.when.from);
  return events.flatMap((pivot) => {
    const fact = factOfEvent(pivot, material);
    const before = events.filter(({ when }) => isDaysBefore(when, pivot.when)).slice(-nearest);
    const after = events.filter(({ when }) => isDaysBefore(pivot.when, when)).slice(0, nearest);
    if (!fact || pivot.importance > 1 || Math.min(before.length, after.length) < fewestOfEach) return [];
    const random = seeded(seedOf(pivot.id));
    const rights = fewestOfEach + Math.floor(random() * (Math.min(before.length, optionCount - fewestOfEach) - 1));
    const answers = shuffled(before, random).slice(0, rights);
    const options = [...answers, ...shuffled(after, random).slice(0, optionCount - rights)].sort(
      (a, b) => a.when.from - b.when.from,
    );
    return ask(pivot, options, answers, fact.id);
  });
}

const ask = (
  pivot: DatedEvent,
  options: readonly DatedEvent[],
  answers: readonly DatedEvent[],
  fact: string,
): QuestionOf<'choose-several'> => ({
  id: `derived:before:${[pivot, ...options].map(({ id }) => id).join('.')}`,
  face: 'choose-several',
  fact,
  prompt: `Which of these came before “${pivot.title}”?`,
  explanation: [...options, pivot]
    .sort((a, b) => a.when.from - b.when.from)
    .map(({ title, when }) => `${title}: ${formatWhen(when, 'en')}.`)
    .join(' '),
  difficulty: 2,
  places: [],
  events: [],
  options: options.map(({ title }) => title),
  answers: answers.map(({ title }) => title),
});
