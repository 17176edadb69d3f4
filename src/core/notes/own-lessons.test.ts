/** The reader's own facts among those of a lesson, and what ten thousand of them cost. */
import { describe, expect, test, vi } from 'vitest';
import type { StoredChange } from '../contract.ts';
import { OwnFact } from '../memory/change.ts';
import { bankOf, faceInTurn } from '../memory/question-bank.ts';
import { changeAfter } from '../memory/sample-log.ts';
import { grade } from '../quiz/grade.ts';
import { ownGroundOf } from '../quiz/reveal.ts';
import { sampleMaterial } from '../quiz/sample-material.ts';
import { StorageError } from '../storage-error.ts';
import { ownLessons } from './own-lessons.ts';
import { writtenIn } from './written.ts';

const { lesson: bare } = sampleMaterial();
const typed = (answer: string): OwnFact => ({
  statement: `It was ${answer}.`,
  ask: { face: 'type', prompt: 'What was it?', accept: [answer] },
});
const cloze: OwnFact = { statement: 'It was here.', ask: { face: 'cloze', text: 'It was {{here}}.' } };
const made = (fact: string, payload: OwnFact | null): StoredChange =>
  changeAfter(0, { kind: 'own-fact', id: crypto.randomUUID(), pack: 'sample', fact, payload });

/** A log of these lines that counts what is asked of it. */
function logOf(lines: StoredChange[]) {
  const list = vi.fn(async () => [...lines]);
  const newest = vi.fn(async () => lines.at(-1)?.id);
  return {
    lines,
    list,
    newest,
    append: () => Promise.reject(new Error('not here')),
    appendAll: () => Promise.reject(new Error('not here')),
  };
}
const lessonWith = (lines: StoredChange[]) => ownLessons(logOf(lines), async () => bare)('sample');

describe('what holds', () => {
  test('is the last that was said of each, in the order they were first made', () => {
    const lines = [
      made('own:a', typed('one')),
      made('own:b', cloze),
      made('own:a', typed('two')),
      made('own:c', cloze),
    ];
    const { own } = writtenIn([...lines, made('own:c', null)]);
    expect(own.map(({ id, statement }) => [id, statement])).toEqual([
      ['own:a', 'It was two.'],
      ['own:b', 'It was here.'],
    ]);
  });
  test('a cloze leaves something out', () => {
    for (const text of ['nothing', 'half {{a gap', '{{ }}', '{{a}} {b}']) {
      expect(OwnFact.safeParse({ ...cloze, ask: { face: 'cloze', text } }).success).toBe(false);
    }
  });
});

describe('an own fact', () => {
  test('is asked and graded like any other, and its ground is the reader’s own', async () => {
    const lesson = await lessonWith([made('own:a', typed('pontoon')), made('own:b', cloze)]);
    const bank = bankOf(lesson);
    const question = faceInTurn(bank, 'own:a', 0);
    expect(question).toMatchObject({ id: 'own:a:type', face: 'type', prompt: 'What was it?', accept: ['pontoon'] });
    if (question?.face !== 'type') throw new Error('it is typed');
    expect(grade(question, 'Pontoon', bank.material).credit).toBe(1);
    expect(grade(question, 'ferry', bank.material).credit).toBe(0);
    expect(ownGroundOf(question, bank.material)?.own.statement).toBe('It was pontoon.');
    expect(bank.about('own:b')).toMatchObject([{ face: 'cloze', text: 'It was {{here}}.' }]);
    expect(bank.has('own:b:cloze')).toBe(true);
  });
  test('comes first if it was marked in the text, and behind what matters if it was imported', async () => {
    const [sentence] = bare.facts.flatMap((fact) => fact.sentences);
    const anchor = { sentence: sentence ?? '', start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };
    const { facts } = bankOf(await lessonWith([made('own:imported', cloze), made('own:marked', { ...cloze, anchor })]));
    expect(facts[0]).toBe('own:marked');
    const pack = bare.facts.filter(({ importance, id }) => importance < 3 && facts.includes(id));
    expect(facts.indexOf('own:imported')).toBeGreaterThan(pack.length);
  });
  test('where the log cannot be read the pack’s own are left', async () => {
    const fault = () => Promise.reject(new StorageError('answers', 'unavailable'));
    const lessons = ownLessons({ ...logOf([]), newest: fault }, async () => bare);
    expect(await lessons('sample')).toBe(bare);
  });
});

describe('ten thousand of them', () => {
  const many = () => Array.from({ length: 10_000 }, (_, number) => made(`own:${number}`, typed(`thing ${number}`)));

  test('are read once, and again only when one was made, edited or removed', async () => {
    const log = logOf(many());
    const lessons = ownLessons(log, async () => bare);
    const first = await lessons('sample');
    for (let request = 0; request < 50; request += 1) expect(await lessons('sample')).toBe(first);
    expect(log.list).toHaveBeenCalledTimes(1);
    log.lines.push(made('own:0', null));
    expect((await lessons('sample')).own).toHaveLength(9999);
    expect(log.list).toHaveBeenCalledTimes(2);
  });
  test('add nothing to what an answer is held against', async () => {
    const bank = bankOf(await lessonWith(many()));
    const question = faceInTurn(bank, 'own:5000', 0);
    if (question?.face !== 'type') throw new Error('it is typed');
    const folds = vi.spyOn(String.prototype, 'normalize');
    grade(question, 'thing 5000', bank.material);
    const withMany = folds.mock.calls.length;
    folds.mockClear();
    grade(question, 'thing 5000', sampleMaterial());
    expect(withMany).toBe(folds.mock.calls.length);
    folds.mockRestore();
  });
});
