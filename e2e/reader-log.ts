/** The answers of a reader who has studied the bundled lesson for some weeks, as the file the app keeps them in. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { TestJournal } from '../electron/host/testing/journal.ts';
import type { Answer } from '../src/core/contract.ts';
import { dayMs } from '../src/core/time/when.ts';

type Asked = Pick<Answer, 'fact' | 'question' | 'face' | 'response'>;

const pin = (place: string, fact: string, response: [number, number]): Asked => ({
  fact,
  question: `locate-${place}`,
  face: 'locate',
  response,
});
const atIzium: [number, number] = [37.2485, 49.2088];
const atLyman: [number, number] = [37.8031, 48.9862];
const izium = pin('izium', 'izium-retaken', atIzium);
const lyman = pin('lyman', 'lyman-left', atLyman);
const asked: readonly Asked[] = [
  izium,
  lyman,
  pin('balakliia', 'balakliia-retaken', [36.8595, 49.4627]),
  pin('kupiansk', 'kupiansk-photographed', [37.6152, 49.7106]),
  { fact: 'm03-highway', question: 'highway-kharkiv-sloviansk', face: 'choose', response: 'M03' },
  { fact: 'greatest-success', question: 'think-tank', face: 'type', response: 'ISW' },
];
const iziumAtLyman: Asked = { ...izium, response: atLyman };
const lymanAtIzium: Asked = { ...lyman, response: atIzium };

/**
 * Six facts, each reviewed 40, 36, 26 and 5 days ago; Izium was forgotten 36 and 26 days ago, found at Lyman instead, and
 * twice more in practice 5 days ago, when Lyman was once found at Izium.
 */
export async function readerLog(): Promise<Uint8Array> {
  const journal = new TestJournal();
  const noon = new Date().setHours(12, 0, 0, 0);
  const answer = (one: Asked, more: Partial<Answer> = {}) =>
    journal.answers.append({
      ...{ id: randomUUID(), sitting: randomUUID(), pack: 'izium-2022', packVersion: '1.0.0' },
      ...{ mode: 'today', credit: 1, elapsedMs: one.face === 'type' ? 12_000 : 6000, ...one, ...more },
    });
  for (const daysAgo of [40, 36, 26, 5]) {
    journal.clock.at = noon - daysAgo * dayMs;
    journal.clock.ahead = -new Date(journal.clock.at).getTimezoneOffset();
    const isForgotten = daysAgo === 36 || daysAgo === 26;
    for (const one of asked) {
      if (one === izium && isForgotten) await answer(iziumAtLyman, { credit: 0 });
      else await answer(one);
    }
  }
  for (const miss of [iziumAtLyman, iziumAtLyman, lymanAtIzium]) await answer(miss, { mode: 'practice', credit: 0 });
  journal.journal.close();
  const file = await readFile(journal.file);
  journal.remove();
  return file;
}
