/** Notes of Anki as the reader's own facts: clozes as clozes, of other types what the first template asks. */
import { gapsOf } from '../../quiz/faces.ts';
import type { AnkiNote } from '../anki/tables.ts';
import { draftOf, tidy, whyNot } from './draft.ts';
import { ImportError } from './import-error.ts';
import { importLimits, type Draft, type Drafts } from './incoming.ts';
import { plainHtml } from './plain-html.ts';

/** @throws ImportError where there is nothing that can come in */
export function fromAnki(notes: readonly AnkiNote[]): Drafts {
  const tally = { media: 0, cards: 0, useless: 0 };
  const drafts = notes.flatMap((note) => {
    const fields = new Map(
      note.fields.map(({ name, html }) => {
        const { text, media } = plainHtml(html);
        tally.media += media;
        return [name, tidy(text)] as const;
      }),
    );
    const found = note.cloze ? clozeDrafts(note, fields) : basicDraft(note, fields);
    if (!note.cloze) tally.cards += note.templates - 1;
    if (found.length === 0) tally.useless += 1;
    return found;
  });
  if (drafts.length === 0) {
    throw new ImportError([{ file: 'Anki package', field: 'notes', expected: 'notes with words on both sides' }]);
  }
  if (drafts.length > importLimits.facts) {
    const found = String(drafts.length);
    throw new ImportError([{ file: 'Anki package', field: 'notes', expected: `at most ${importLimits.facts}`, found }]);
  }
  return { drafts, left: leftOut(tally) };
}

const leftOut = ({ media, cards, useless }: Record<'media' | 'cards' | 'useless', number>): string[] => [
  ...(media > 0 ? [`${media} ${media === 1 ? 'picture or sound' : 'pictures and sounds'}`] : []),
  ...(cards > 0 ? [`${cards} further ${cards === 1 ? 'card' : 'cards'} of the same notes, such as the reverse`] : []),
  ...(useless > 0 ? [`${useless} ${useless === 1 ? 'note' : 'notes'} without words on both sides`] : []),
  'Anki’s scheduling and review history',
];

type Fields = ReadonlyMap<string, string>;

/** What a template shows: `{{Front}}`, `{{type:Back}}`, `{{#If}}`; without the sections, and with the last of the filters. */
function namesIn(template: string): { name: string; typed: boolean }[] {
  return [...template.matchAll(/\{\{([^{}]{1,200})\}\}/g)].flatMap(([, inside = '']) => {
    if (/^[#^/!]/.test(inside.trim())) return [];
    const parts = inside.split(':').map((part) => part.trim());
    return [{ name: parts.at(-1) ?? '', typed: parts[0] === 'type' }];
  });
}

function basicDraft({ guid, question, answer, tags }: AnkiNote, fields: Fields): Draft[] {
  const words = (names: readonly string[]) => [...new Set(names)].flatMap((name) => fields.get(name) || []);
  const asked = namesIn(question).flatMap(({ name, typed }) => (typed ? [] : [name]));
  const answers = [...namesIn(question).filter(({ typed }) => typed), ...namesIn(answer)]
    .map(({ name }) => name)
    .filter((name) => !asked.includes(name));
  const front = words(asked)
    .join('\n')
    .replace(/\{\{|\}\}/g, '');
  const back = words(answers)[0] ?? '';
  return whyNot(front, back) ? [] : [draftOf(front, back, tags, `anki ${guid}`)];
}

/** `{{c1::Izium::hint}}` */
const gap = /\{\{c(\d{1,3})::((?:(?!\}\}|\{\{)[\s\S])*)\}\}/g;

/** One fact for each number, with the gaps of the others filled, as Anki makes one card for each. */
function clozeDrafts({ guid, question, tags }: AnkiNote, fields: Fields): Draft[] {
  const name = namesIn(question)[0]?.name ?? '';
  const text = fields.get(name) ?? [...fields.values()][0] ?? '';
  const numbers = [...new Set([...text.matchAll(gap)].map(([, number = '']) => number))];
  return numbers.flatMap((wanted) => {
    const front = text.replace(gap, (_, number: string, inside: string) => {
      const [words = ''] = inside.split('::');
      const plain = words.replace(/[{}|]/g, '').trim();
      return number === wanted && plain !== '' ? `{{${plain}}}` : plain;
    });
    if (gapsOf(front).length === 0 || /[{}]/.test(front.replace(/\{\{[^{}]+\}\}/g, ''))) return [];
    return whyNot(front, '') ? [] : [draftOf(front, '', tags, `anki ${guid} ${wanted}`)];
  });
}
