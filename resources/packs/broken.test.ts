/** The bundled lesson, broken in one place at a time: the error names file, field and what was expected. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackIssue } from '../../src/core/contract.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { readPack } from '../../src/core/pack/parse.ts';
import { bundledFiles, inMemory } from './bundled.ts';

let whole: Map<string, Uint8Array<ArrayBuffer>>;
beforeAll(async () => {
  whole = await bundledFiles();
});

/** @param change gets the text of the file; undefined leaves the file out */
async function issuesOf(file: string, change: (text: string) => string | undefined): Promise<readonly PackIssue[]> {
  const files = new Map(whole);
  const text = change(new TextDecoder().decode(files.get(file)));
  if (text === undefined) files.delete(file);
  else files.set(file, new TextEncoder().encode(text));
  const error: unknown = await readPack(inMemory(files)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) throw new Error(`no PackError for ${file}`, { cause: error });
  return error.issues;
}

/** Replaces the first occurrence, which has to be there. */
const put = (from: string | RegExp, to: string) => (text: string) => {
  if (typeof from === 'string') expect(text).toContain(from);
  else expect(text).toMatch(from);
  return text.replace(from, to);
};

describe('a broken pack', () => {
  test.each<[string, string, (text: string) => string | undefined, Omit<PackIssue, 'file'>]>([
    ['no facts', 'facts.json', () => undefined, { field: 'the file', expected: 'a file of this name in the pack' }],
    ['no article', 'article.md', () => undefined, { field: 'the file', expected: 'a file of this name in the pack' }],
    [
      'another format',
      'pack.json',
      put('salient/1', 'salient/9'),
      { field: 'format', expected: '"salient/1"', found: '"salient/9"' },
    ],
    [
      'a field too many',
      'pack.json',
      put('"version"', '"colour": "red", "version"'),
      { field: 'pack', expected: 'no other fields than the format has', found: '"colour"' },
    ],
    [
      'bounds the wrong way round',
      'pack.json',
      put(/"bounds": \[[^\]]+\]/, '"bounds": [38.9, 48.4, 35.6, 50.6]'),
      { field: 'bounds', expected: 'west, south, east, north in that order', found: 'a list of 4' },
    ],
    [
      'a first date outside the period',
      'pack.json',
      put('"date": "2022-09-05"', '"date": "2021-09-05"'),
      { field: 'view.date', expected: 'a date within 2022-02-20/2022-11-15', found: '"2021-09-05"' },
    ],
    [
      'an unknown claimant',
      'facts.json',
      put(/"claimant": "[^"]+"/, '"claimant": "nobody"'),
      { field: 'facts[0].claimant', expected: 'the id of a speaker', found: '"nobody"' },
    ],
    [
      'an unknown source',
      'facts.json',
      put(/"sources": \["[^"]+"/, '"sources": ["no-source"'),
      { field: 'facts[0].sources[0]', expected: 'the id of a source', found: '"no-source"' },
    ],
    [
      'a sentence that is not in the article',
      'facts.json',
      put('"sentences": ["invasion"]', '"sentences": ["no-sentence"]'),
      { field: 'facts[0].sentences[0]', expected: 'the id of a sentence', found: '"no-sentence"' },
    ],
    [
      'the same id twice',
      'facts.json',
      put('"id": "shevchenkove-entered"', '"id": "full-scale-invasion"'),
      { field: 'facts[1].id', expected: 'an id no other has', found: '"full-scale-invasion"' },
    ],
    [
      'days that do not add up',
      'facts.json',
      put('"days": 195', '"days": 201'),
      {
        field: 'facts[2].arithmetic[0].days',
        expected: '195, the days from 2022-02-27 to 2022-09-10',
        found: '201',
      },
    ],
    [
      'a status without its reason',
      'facts.json',
      put(/"status": "confirmed"/, '"status": "disputed"'),
      { field: 'facts[0].reason', expected: 'a fact that is not confirmed says why', found: 'nothing' },
    ],
    [
      'an unknown status',
      'facts.json',
      put('"status": "confirmed"', '"status": "true"'),
      {
        field: 'facts[0].status',
        expected: 'one of "confirmed", "claimed", "disputed", "corrected"',
        found: '"true"',
      },
    ],
    [
      'a date that is none',
      'events.json',
      put('"date": "2022-02-24"', '"date": "24 February 2022"'),
      {
        field: 'events[6].date',
        expected: 'an EDTF date such as 2022-09-10, 1681~, 2022-09-10/2022-09-11 or [2022-09-10..2022-09-11]',
        found: '"24 February 2022"',
      },
    ],
    [
      'a morning of two days',
      'events.json',
      put('"date": "2022-09-10",\n    "dayPart"', '"date": "2022-09-10/2022-09-11",\n    "dayPart"'),
      {
        field: 'events[34].date',
        expected: 'a single day, since it has a dayPart',
        found: '"2022-09-10/2022-09-11"',
      },
    ],
    [
      'an event of a fact that does not know it',
      'events.json',
      put('"facts": ["izium-trail"]', '"facts": ["izium-trail", "full-scale-invasion"]'),
      {
        field: 'events[0].facts[1]',
        expected: 'a fact that names this event in return',
        found: '"full-scale-invasion"',
      },
    ],
    [
      'an unknown place',
      'events.json',
      put('"places": ["izium", "siverskyi-donets", "oskil"]', '"places": ["atlantis"]'),
      { field: 'events[0].places[0]', expected: 'the id of a place', found: '"atlantis"' },
    ],
    [
      'a latitude of 91°',
      'places.geojson',
      put(/"coordinates": \[37\.2485, 49\.2088\]/, '"coordinates": [37.2485, 91]'),
      { field: 'features[0].geometry.coordinates[1]', expected: 'a number of at most 90', found: '91' },
    ],
    [
      'a name missing in a language',
      'places.geojson',
      put(', "uk": "Ізюм"', ''),
      { field: 'features[0].properties.names', expected: 'a name in uk' },
    ],
    [
      'a ring that stays open',
      'control.geojson',
      put('"coordinates": [[[', '"coordinates": [[[36, 50], ['),
      {
        field: 'features[0].geometry.coordinates[0]',
        expected: 'a ring that ends where it starts',
        found: expect.stringMatching(/^a list of/) as string,
      },
    ],
    [
      'control without an end',
      'control.geojson',
      put('"valid": "2022-09-10"', '"valid": "2022-09-10/.."'),
      {
        field: 'features[8].properties.valid',
        expected: 'a day or a stretch a/b with both ends',
        found: '"2022-09-10/.."',
      },
    ],
    [
      'an answer that is not among the options',
      'questions.json',
      put('"answer": "10 September 2022"', '"answer": "11 September 2022"'),
      { field: 'questions[0].answer', expected: 'one of the options', found: '"11 September 2022"' },
    ],
    [
      'a gap without words',
      'questions.json',
      put('{{162}}', '{{162| }}'),
      {
        field: 'questions[34].text',
        expected: 'gaps {{…}} with words in each spelling',
        found: '"From 1 April to 10 September 2022 is {{162| }} days."',
      },
    ],
    [
      'an unknown face',
      'questions.json',
      put('"face": "choose"', '"face": "guess"'),
      { field: 'questions[0].face', expected: expect.stringMatching(/^one of "choose", /) as string, found: '"guess"' },
    ],
    [
      'a step that asks nothing',
      'story.json',
      put('"ask": "which-oblast"', '"ask": "no-question"'),
      { field: 'story[0].ask', expected: 'the id of a question', found: '"no-question"' },
    ],
    [
      'a link to nowhere',
      'article.md',
      put('(place:kupiansk)', '(place:atlantis)'),
      { field: 'article.md:6', expected: 'the id of a place', found: '"atlantis"' },
    ],
    [
      'a step with a picture that is missing',
      'story.json',
      put('media/rail-path.svg', 'media/no-path.svg'),
      { field: 'story[3].picture.src', expected: 'a picture that is in the pack', found: '"media/no-path.svg"' },
    ],
    [
      'a step with a picture from elsewhere',
      'story.json',
      put('media/rail-path.svg', 'https://example.org/path.svg'),
      {
        field: 'story[3].picture.src',
        expected: 'a picture such as media/rail-path.svg',
        found: '"https://example.org/path.svg"',
      },
    ],
    [
      'a picture that is not there',
      'article.md',
      put('media/rail-path.svg', 'media/no-path.svg'),
      { field: 'article.md:49', expected: 'a picture that is in the pack', found: '"media/no-path.svg"' },
    ],
    [
      'an address that is no web address',
      'sources.json',
      put(/"URL": "https:[^"]+"/, '"URL": "javascript:alert(1)"'),
      { field: 'sources[0].URL', expected: 'an http or https address', found: '"javascript:alert(1)"' },
    ],
  ])('%s', async (_, file, change, issue) => {
    expect(await issuesOf(file, change)).toContainEqual({ file, ...issue });
  });

  test('gives every issue at once, over all its files', async () => {
    const files = new Map(whole);
    files.delete('glossary.json');
    const change = (file: string, from: string, to: string) =>
      files.set(file, new TextEncoder().encode(put(from, to)(new TextDecoder().decode(files.get(file)))));
    change('events.json', '"date": "2022-02-24"', '"date": "soon"');
    change('questions.json', '"fact": "izium-retaken"', '"fact": "no-fact"');
    const error: unknown = await readPack(inMemory(files)).catch((reason: unknown) => reason);
    expect((error as PackError).issues.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'glossary.json the file',
      'questions.json questions[0].fact',
      'events.json events[6].date',
    ]);
  });

  test('lets an error of the disk through', async () => {
    const broken = { read: () => Promise.reject(new Error('EIO')) };
    await expect(readPack(broken)).rejects.toThrow('EIO');
  });
});
