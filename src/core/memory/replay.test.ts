import { describe, expect, test } from 'vitest';
import type { Change, StoredAnswer } from '../contract.ts';
import { unlearned, type Memory } from './memory.ts';
import { replay } from './replay.ts';
import { answerOn, changeAfter, morning } from './sample-log.ts';
import { createSchedule, type Rating, type Schedule } from './schedule.ts';

const schedule = createSchedule();
const memoryOf = (answers: StoredAnswer[], changes: Parameters<typeof replay>[1] = []) =>
  replay(answers, changes, schedule)[0] ?? unlearned('p', 'f');
const onFact = { id: 'change', pack: 'p', fact: 'f' };
const change = (after: number, one: Change) => changeAfter(after, one);

/** What is remembered after each of some ratings, given on the day each is due. */
function onDueDays(ratings: readonly Rating[], by: Schedule): Memory[] {
  const log: StoredAnswer[] = [];
  return ratings.map((rating, step) => {
    const [before] = replay(log, [], by);
    log.push(answerOn(before?.due ?? 0, step + 1, { rating }));
    const [after] = replay(log, [], by);
    if (!after) throw new Error('nothing is remembered');
    return after;
  });
}

describe('the values ts-fsrs publishes for its long-term scheduler, through our log', () => {
  const weights = [
    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025,
    2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
    // what ts-fsrs adds to the nineteen weights of FSRS-5
    0, 0.5,
  ];
  const schedule = createSchedule({ weights, retention: 0.9 });
  test.each<{ ratings: Rating[]; days: number[]; stability: number[]; difficulty: number[] }>([
    {
      ratings: [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
      days: [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
      stability: [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209,
        11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
      difficulty: [
        4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071, 5.55956298, 5.26323756,
        4.98688448, 4.72915759, 4.4888015, 4.26464541,
      ],
    },
    {
      ratings: [1, 2, 3, 4, 1, 2, 3, 4],
      days: [1, 2, 6, 41, 4, 7, 21, 133],
      stability: [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
      difficulty: [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
    },
    {
      ratings: [4, 1, 2, 3, 4, 1, 2, 3],
      days: [15, 3, 6, 27, 240, 10, 17, 60],
      stability: [15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531, 59.59547542],
      difficulty: [1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158, 4.24020203],
    },
  ])('$ratings', ({ ratings, days, stability, difficulty }) => {
    const steps = onDueDays(ratings, schedule);
    expect(steps.map(({ due, last }) => due - last)).toEqual(days);
    expect(steps.map((step) => step.stability)).toEqual(stability);
    expect(steps.map((step) => step.difficulty)).toEqual(difficulty);
  });
});

describe('what moves the schedule', () => {
  const first = answerOn(10, 1);
  const alone = memoryOf([first]);

  test.each(['practice', 'test', 'drill', 'match', 'again'] as const)('%s does not', (mode) => {
    expect(memoryOf([answerOn(10, 1, { mode })])).toEqual(unlearned('p', 'f'));
    expect(memoryOf([first, answerOn(13, 2, { mode, credit: 0 })])).toEqual(alone);
  });
  test.each(['today', 'learn', 'weak'] as const)('%s does, once a day', (mode) => {
    expect(memoryOf([answerOn(10, 1, { mode })]).reps).toBe(1);
    expect(memoryOf([first, answerOn(10, 2, { mode, credit: 0 })])).toEqual(alone);
    expect(memoryOf([first, answerOn(11, 2, { mode, credit: 0 })])).toMatchObject({ reps: 2, lapses: 1 });
  });
  test('the day ends at four in the morning of the reader’s clock', () => {
    const late = { at: morning(11) - 5 * 3_600_000 }; // three at night
    expect(memoryOf([first, answerOn(10, 2, late)])).toEqual(alone);
    expect(memoryOf([first, answerOn(10, 2, { ...late, offset: 60 })]).last).toBe(11);
  });
  test('a clock that was set back does not', () => {
    expect(memoryOf([first, answerOn(9, 2)])).toEqual(alone);
  });
  test('credit decides the rating, unless the reader does', () => {
    const stability = (more: Partial<StoredAnswer>) => memoryOf([answerOn(10, 1, more)]).stability;
    const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((rating) => stability({ rating, credit: 0 }));
    expect([0, 0.49, 0.5, 0.99, 1].map((credit) => stability({ credit }))).toEqual([again, again, hard, hard, good]);
    expect(easy).toBeGreaterThan(good ?? NaN);
  });
});

describe('changes', () => {
  const log = [answerOn(10, 1), answerOn(13, 2, { credit: 0 }), answerOn(15, 3)];

  test('an undone answer was never given, whenever it is undone', () => {
    const undo = change(3, { kind: 'undo', id: 'undo', about: 'answer-2', payload: null });
    expect(memoryOf(log, [undo])).toEqual(memoryOf(log.filter(({ seq }) => seq !== 2)));
  });
  test('a reset makes it new, marks stay, and what comes after counts', () => {
    const flag = change(1, { kind: 'flag', ...onFact, payload: 3 });
    const reset = change(2, { kind: 'reset', ...onFact, payload: null });
    expect(memoryOf(log, [flag, reset])).toEqual({ ...memoryOf(log.slice(2)), flag: 3 });
  });
  test('marks: the last one holds', () => {
    const changes = [
      change(0, { kind: 'suspend', ...onFact, payload: true }),
      change(0, { kind: 'bury', ...onFact, payload: 12 }),
      change(1, { kind: 'tags', ...onFact, payload: ['Rivers', 'exam', 'exam'] }),
      change(3, { kind: 'suspend', ...onFact, payload: false }),
    ];
    const marked = { suspended: false, buriedUntil: 12, tags: ['exam', 'rivers'] };
    expect(memoryOf(log, changes)).toEqual({ ...memoryOf(log), ...marked });
  });
  test('a fact with nothing to remember is not listed', () => {
    const changes = [
      change(0, { kind: 'flag', ...onFact, payload: 3 }),
      change(0, { kind: 'flag', ...onFact, payload: 0 }),
    ];
    expect(replay([answerOn(10, 1, { mode: 'practice' })], changes, schedule)).toEqual([]);
  });
  test('each fact has its own, in the order of pack and fact', () => {
    const mixed = [answerOn(10, 1, { fact: 'z' }), answerOn(10, 2, { pack: 'a' }), answerOn(10, 3)];
    expect(replay(mixed, [], schedule).map(({ pack, fact }) => pack + fact)).toEqual(['af', 'pf', 'pz']);
  });
});
