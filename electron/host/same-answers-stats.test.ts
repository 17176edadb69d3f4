/** What is remembered, shown: the same from the function and over the socket. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Answer, Recall, Statistics, StoredSitting } from '../../src/core/contract.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';
import { packOfFacts } from './testing/pack-of-facts.ts';

const page = (visit: Visit) => ({
  answer: async (fact: string, more: Partial<Answer> = {}) => {
    const face = more.face ?? 'choose';
    const question = `${fact}-${face === 'choose' ? 'chosen' : 'typed'}`;
    const given = { ...anAnswer(), pack: 'many', fact, question, mode: 'today', credit: 1, response: 'this', ...more };
    expect((await visit.ask('/api/answers', json('POST', given))).status).toBe(201);
  },
  stats: async (query = 'pack=many&days=30') => read<Statistics>(await visit.ask(`/api/stats?${query}`)),
});

inBothHosts('statistics', (visit) => {
  let salient: ReturnType<typeof page>;
  beforeEach(() => {
    for (const [name, text] of Object.entries(packOfFacts('many', 4))) {
      put(join(visit.home.resourcesDir, 'packs/many', name), text);
    }
    salient = page(visit);
  });

  test('before the first answer there is nothing, and no error', async () => {
    const { forecast, ...rest } = await salient.stats();
    expect(rest).toMatchObject({ retention: [], calendar: [], faces: [], hardest: [], confusions: [], days: 30 });
    expect(forecast).toHaveLength(30);
    expect(forecast.every(({ facts, minutes }) => facts === 0 && minutes === 0)).toBe(true);
  });

  test('what was recalled, what comes up, what took how long, what is hard and what is mixed up', async () => {
    await salient.answer('fact-0', { elapsedMs: 10_000 });
    await salient.answer('fact-1', { face: 'type', elapsedMs: 20_000 });
    visit.clock.at += 3 * dayMs;
    await salient.answer('fact-0', { credit: 0, response: 'that' });
    await salient.answer('fact-1', { mode: 'practice', credit: 0, response: 'that' });
    const stats = await salient.stats();
    expect(stats.retention).toMatchObject([{ reviews: 1, recalled: 0 }]);
    expect(stats.forecast.reduce((sum, { facts }) => sum + facts, 0)).toBe(2);
    expect(stats.forecast[1]?.facts, 'what was forgotten comes again tomorrow').toBeGreaterThan(0);
    expect(stats.calendar.map(({ day, answers }) => [day - stats.today, answers])).toEqual([
      [-3, 2],
      [0, 2],
    ]);
    expect(stats.faces[0]).toMatchObject({ face: 'type', answers: 1, seconds: 20 });
    expect(stats.hardest).toMatchObject([{ fact: 'fact-0', statement: 'It was fact-0.', reps: 2, lapses: 1 }]);
    const [confusion] = stats.confusions;
    expect(confusion).toMatchObject({ asked: 'this', given: 'that', times: 2, back: 0 });

    const drill = { id: randomUUID(), kind: 'practice', packs: ['many'], count: 5, facts: ['fact-0', 'fact-3'] };
    const sitting = await read<StoredSitting>(await visit.ask('/api/sittings', json('POST', drill)));
    const facts = sitting.items.map(({ fact }) => fact);
    expect(facts).toHaveLength(4);
    expect(new Set(facts.slice(0, 2)), 'each once before any comes again').toEqual(new Set(['fact-0', 'fact-3']));
    expect(new Set(facts.slice(2))).toEqual(new Set(['fact-0', 'fact-3']));
    expect(new Set(sitting.items.map(({ question }) => question)).size).toBe(4);
  });

  test('over all lessons where none is named', async () => {
    await salient.answer('fact-0');
    await salient.answer('it-happened', { pack: 'small', question: 'q' });
    expect((await salient.stats('days=30')).calendar).toMatchObject([{ answers: 2 }]);
    expect((await salient.stats('pack=small&days=30')).calendar).toMatchObject([{ answers: 1 }]);
  });

  test('what is remembered of a place and an event, in one lesson and over all: less from day to day', async () => {
    const recall = async (query: string) => read<Recall>(await visit.ask(`/api/recall?${query}`));
    await salient.answer('fact-0');
    visit.clock.at += dayMs;
    const first = (await recall('pack=many')).events['the-event'];
    expect(first).toMatchObject({ facts: 4, known: 1 });
    visit.clock.at += 5 * dayMs;
    const later = await recall('pack=many&over=all');
    expect(later.events['the-event']?.recall).toBeLessThan(first?.recall ?? 0);
    // no fact of the lesson names its place; one of the other lesson does
    expect((await recall('pack=many')).places).toEqual({});
    expect(later.places).toEqual({ izium: { facts: 1, known: 0, recall: 0 } });
  });

  test.each([
    ['/api/stats?pack=many&days=31', 400],
    ['/api/stats?pack=none', 404],
    ['/api/recall', 400],
    ['/api/recall?pack=none', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await visit.ask(path)).status).toBe(status);
  });
});
