/** What a question needs beyond its shape: ids that name something, an answer among the options, gaps with words. */
import type { Ids } from './ids.ts';
import { fieldOf, type Issues } from './issues.ts';
import type { Question } from './schema.ts';

const file = 'questions.json';

/** @param index of the question in the file */
export function checkQuestion(question: Question, index: number, ids: Ids, issues: Issues): void {
  const expect = (holds: boolean, name: string, expected: string, found?: unknown): void => {
    if (!holds) issues.add(file, fieldOf(file, [index, name]), expected, found);
  };
  const areUnlike = (list: readonly string[]): boolean => new Set(list).size === list.length;

  ids.want('fact', file, [index, 'fact'], question.fact);
  ids.wantAll('place', file, [index, 'places'], question.places);
  ids.wantAll('event', file, [index, 'events'], question.events);
  switch (question.face) {
    case 'who':
      ids.wantAll('speaker', file, [index, 'options'], question.options);
      return expect(question.options.includes(question.answer), 'answer', 'one of the options', question.answer);
    case 'choose-several':
      expect(areUnlike(question.options), 'options', 'options that differ');
      expect(areUnlike(question.answers), 'answers', 'answers that differ');
      for (const answer of question.answers) {
        expect(question.options.includes(answer), 'answers', 'some of the options', answer);
      }
      return;
    case 'date':
      return ids.want('event', file, [index, 'event'], question.event);
    case 'name':
      return ids.want('place', file, [index, 'place'], question.place);
    case 'occlusion':
      ids.wantAll('place', file, [index, 'options'], question.options);
      return expect(question.options.includes(question.place), 'place', 'one of the options', question.place);
    case 'choose':
    case 'verdict':
      expect(areUnlike(question.options), 'options', 'options that differ');
      return expect(question.options.includes(question.answer), 'answer', 'one of the options', question.answer);
    case 'order':
      return expect(areUnlike(question.items), 'items', 'items that differ');
    case 'match':
      expect(areUnlike(question.pairs.map(({ left }) => left)), 'pairs', 'left sides that differ');
      return expect(areUnlike(question.pairs.map(({ right }) => right)), 'pairs', 'right sides that differ');
    case 'changed':
      ids.wantAll('place', file, [index, 'options'], question.options);
      expect(areUnlike(question.options), 'options', 'options that differ');
      return expect(question.from < question.by, 'by', `a day after ${question.from}`, question.by);
    case 'type':
      return expect(areUnlike(question.accept), 'accept', 'spellings that differ');
    case 'cloze':
      return expect(hasWholeGaps(question.text), 'text', 'gaps {{…}} with words in each spelling', question.text);
    case 'locate':
      if ('place' in question.target) ids.want('place', file, [index, 'target', 'place'], question.target.place);
      return;
    case 'true-false':
    case 'interval': // its days are counted in dates.ts
      return;
  }
}

/** Whether a text leaves something out, and says what. */
export const isCloze = (text: string): boolean => text.includes('{{') && hasWholeGaps(text);

/** Braces only in pairs around words; `{{Izium|Izyum}}` gives spellings. */
function hasWholeGaps(text: string): boolean {
  const gaps = [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, words = '']) => words);
  const rest = text.replace(/\{\{[^{}]+\}\}/g, '');
  return !/[{}]/.test(rest) && gaps.every((words) => words.split('|').every((spelling) => spelling.trim() !== ''));
}
