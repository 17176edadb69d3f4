import { beforeAll, describe, expect, test } from 'vitest';
import { controlAt, holderOf } from '../../src/core/control/standing.ts';
import type { Lesson, Sentence } from '../../src/core/pack/lesson.ts';
import { sentencesOf } from '../../src/core/pack/lesson-index.ts';
import { readPack } from '../../src/core/pack/parse.ts';
import { summarise } from '../../src/core/pack/summary.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { bundledFiles, inMemory } from './bundled.ts';

let lesson: Lesson;
let files: Map<string, Uint8Array<ArrayBuffer>>;
let sentences: Sentence[];

beforeAll(async () => {
  files = await bundledFiles();
  lesson = await readPack(inMemory(files));
  sentences = sentencesOf(lesson);
});

const wordsOf = ({ runs }: Sentence) => runs.map(({ text }) => text).join('');

describe('the Izium lesson', () => {
  test('holds what the library says of it', () => {
    expect(summarise(lesson, 'bundled')).toMatchObject({
      id: 'izium-2022',
      language: 'en',
      licence: 'CC-BY-4.0',
      counts: { facts: 126, places: 59, events: 60, questions: 82 },
    });
    expect(lesson.glossary).toHaveLength(25);
    expect(lesson.story).toHaveLength(12);
  });

  test('traces every fact to sentence, claimant and source', () => {
    const carried = new Set(sentences.flatMap(({ facts }) => facts));
    for (const { id, claimant, sources } of lesson.facts) {
      expect(carried, id).toContain(id);
      expect(lesson.speakers.map((speaker) => speaker.id)).toContain(claimant);
      expect(sources, id).not.toHaveLength(0);
    }
  });

  test('has a fact in every sentence, and uses every speaker, source and event', () => {
    expect(sentences.filter(({ facts }) => facts.length === 0)).toEqual([]);
    const spoken = new Set(lesson.facts.flatMap(({ claimant, via }) => [claimant, via]));
    expect(lesson.speakers.filter(({ id }) => !spoken.has(id))).toEqual([]);
    const cited = new Set([
      ...lesson.facts.flatMap((fact) => fact.sources),
      ...lesson.places.map(({ properties }) => properties.population?.source),
    ]);
    expect(lesson.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    const told = new Set(lesson.facts.flatMap((fact) => fact.events));
    expect(lesson.events.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  test('explains every term where the article uses it', () => {
    const links = sentences.flatMap(({ runs }) => runs.flatMap(({ link }) => (link?.to === 'term' ? [link.id] : [])));
    expect(lesson.glossary.map(({ id }) => id).filter((id) => !links.includes(id))).toEqual([]);
  });

  test('keeps the slips of the starting article as its claims, with what holds instead', () => {
    const fact = (id: string) => lesson.facts.find((each) => each.id === id);
    const slips = [
      'izium-retaken',
      'izium-over-six-months',
      'troops-trapped',
      'both-centres-controlled',
      'izium-spelling',
      'main-stronghold',
    ];
    for (const id of slips) {
      expect(fact(id)).toMatchObject({ claimant: 'indian-express', status: 'corrected' });
    }
    expect(fact('izium-six-weeks')).toMatchObject({
      claimant: 'al-jazeera',
      via: 'indian-express',
      status: 'corrected',
    });
    expect(fact('izium-over-six-months')?.arithmetic.map(({ days }) => days)).toEqual([162, 170, 198]);
    expect(fact('izium-six-weeks')?.arithmetic.map(({ days }) => days)).toEqual([32, 29, 26, 36]);
  });

  test('can be asked over nine faces, ten times for a place', () => {
    const count = (face: string) => lesson.questions.filter((question) => question.face === face).length;
    const faces = ['choose', 'true-false', 'verdict', 'who', 'type', 'cloze', 'order', 'locate', 'interval'];
    expect(Math.min(...faces.map(count))).toBeGreaterThanOrEqual(6);
    expect(count('locate')).toBeGreaterThanOrEqual(10);
  });

  test('shows who held what on every day from 31 August to 2 October 2022, and on no other', () => {
    const areas = lesson.control.features.filter(
      ({ properties }) => properties.kind === 'area' && properties.holder === 'a',
    );
    const shown = (day: number) => areas.filter(({ properties: { from, to } }) => from <= day && day <= to).length;
    const first = Date.parse('2022-08-31');
    const last = Date.parse('2022-10-02');
    for (let day = first; day <= last; day += dayMs) expect(shown(day), new Date(day).toISOString()).toBeGreaterThan(0);
    expect(shown(first - dayMs)).toBe(0);
    expect(shown(last + dayMs)).toBe(0);
  });

  // Who held a town at the end of a day by the tracker the outlines were checked against: a, b, or ? contested.
  test.each([
    ['2022-09-05', 'izium a, kupiansk a, balakliia a, verbivka a, lyman a, borova a, svatove a'],
    ['2022-09-07', 'verbivka ?, balakliia ?, volokhiv-yar ?, shevchenkove a, izium a'],
    ['2022-09-08', 'verbivka b, balakliia b, volokhiv-yar b, shevchenkove b, savyntsi a, kupiansk a, izium a'],
    ['2022-09-10', 'savyntsi b, kupiansk b, kupiansk-vuzlovyi a, izium ?, velykyi-burluk a, vovchansk a'],
    ['2022-09-11', 'izium b, velykyi-burluk b, vovchansk b, kozacha-lopan b, sviatohirsk ?, lyman a'],
    ['2022-09-13', 'sviatohirsk b, kupiansk b, kupiansk-vuzlovyi a, borova a, lyman a, svatove a'],
    ['2022-09-27', 'kupiansk-vuzlovyi ?, lyman ?, svatove a'],
    ['2022-10-02', 'kupiansk-vuzlovyi b, kivsharivka b, lyman b, pisky-radkivski b, borova ?, svatove a'],
  ])('agrees with the towns on %s', (date, towns) => {
    const valid = controlAt(lesson.control, Date.parse(date));
    const held = (id: string) => {
      const place = lesson.places.find((each) => each.id === id);
      const holder = place && holderOf(valid, place);
      return holder === 'contested' ? '?' : holder;
    };
    const said = towns.split(', ').map((town) => town.split(' ')[0] ?? '');
    expect(said.map((id) => `${id} ${held(id)}`).join(', ')).toBe(towns);
  });

  test('never shows a town as retaken before the event that says so', () => {
    const retaken = ['balakliia-retaken', 'shevchenkove-retaken', 'izium-left', 'sviatohirsk-flag', 'vuzlovyi-retaken'];
    for (const event of lesson.events.filter(({ id }) =>
      [...retaken, 'lyman-entered', 'borova-retaken'].includes(id),
    )) {
      const town = lesson.places.find(({ id }) => id === event.places[0]);
      const before = controlAt(lesson.control, Math.floor(event.when.from / dayMs) * dayMs - dayMs);
      expect(town && holderOf(before, town), event.id).not.toBe('b');
    }
  });

  test('names places in Latin letters for English, in Cyrillic ones for Ukrainian', () => {
    for (const { properties } of lesson.places) {
      expect(properties.names.en).toMatch(/^[\p{Script=Latin}\p{Nd} ()–’-]+$/u);
      expect(properties.names.uk).toMatch(/^[\p{Script=Cyrillic}\p{Nd} ()—’-]+$/u);
    }
  });

  test('stays sober, and within a quarter of an hour', () => {
    const text = sentences.map(wordsOf).join(' ');
    expect(text.split(' ').length).toBeLessThan(1_800);
    expect(text).not.toMatch(/\b(liberat|humiliat|rout(ed)?\b|heroic|enem(y|ies)\b|orc)/i);
  });

  test('draws its pictures without scripts, styles or anything from elsewhere', () => {
    const pictures = [...files].filter(([path]) => path.startsWith('media/'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [path, bytes] of pictures) {
      const svg = new TextDecoder().decode(bytes);
      expect(svg, path).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
      expect(svg, path).not.toMatch(/<(script|style|foreignObject|image|use|a)\b|\bon\w+=|href|url\(/i);
    }
  });
});
