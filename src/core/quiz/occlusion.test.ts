import { beforeAll, describe, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../pack/lesson-index.ts';
import { readPack } from '../pack/parse.ts';
import { kmBetween } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import { askablePlaces, placeById } from './askable-places.ts';
import { deriveOcclusion } from './derive-occlusion.ts';
import { bareName, type Material, type QuestionOf } from './faces.ts';
import { grade } from './grade.ts';
import { isSettlement, occlusionOf, occlusionOptions, sayHidden, spotOf, type Settlement } from './occlusion.ts';
import { asked, sampleMaterial } from './sample-material.ts';
import { fold } from './spelling.ts';

let materials: Material[];
let pairs: (readonly [QuestionOf<'occlusion'>, Material])[];
let settlements: Settlement[];

beforeAll(async () => {
  const lesson = await readPack(inMemory(await bundledFiles()));
  materials = ['en', 'uk'].map((language) => ({ lesson, index: indexLesson(lesson), language }));
  pairs = materials.flatMap((material) => deriveOcclusion(material).map((question) => [question, material] as const));
  settlements = askablePlaces(materials[0] as Material)
    .map(({ place }) => place)
    .filter(isSettlement);
});

describe('in the bundled lesson', () => {
  test('nearly every town that can be pointed at is hidden once, and asked alike each time and in every language', () => {
    const ids = (language: string) => pairs.flatMap(([one, of]) => (of.language === language ? [one] : []));
    expect(ids('en').length).toBeGreaterThanOrEqual(25);
    expect(new Set(ids('en').map(({ place }) => place)).size).toBe(ids('en').length);
    expect(ids('uk').map(({ id, options }) => [id, options])).toEqual(
      ids('en').map(({ id, options }) => [id, options]),
    );
  });

  test('it is one of four, and no other is right too: each lies apart and has a name of its own', () => {
    for (const [{ id, place, options }, material] of pairs) {
      expect(new Set(options).size, id).toBe(4);
      expect(options, id).toContain(place);
      const hidden = placeById(place, material);
      for (const option of options.filter((one) => one !== place)) {
        const other = placeById(option, material);
        const reach = hidden.properties.extentKm + other.properties.extentKm;
        expect(kmBetween(spotOf(hidden), spotOf(other)), `${id} ${option}`).toBeGreaterThan(reach);
        expect(fold(bareName(placeName(other, 'en')))).not.toBe(fold(bareName(placeName(hidden, 'en'))));
      }
    }
  });

  test('no option has its name on the map, nor is anything there named after one', () => {
    for (const [question, material] of pairs) {
      const { named } = occlusionOf(question, material);
      const stems = question.options.map((one) =>
        fold(bareName(placeName(placeById(one, material), material.language))),
      );
      const words = named.map((place) => ` ${fold(placeName(place, material.language))} `);
      for (const stem of stems)
        expect(
          words.filter((name) => name.includes(` ${stem} `)),
          question.id,
        ).toEqual([]);
    }
  });

  test('the names that stay are the same whichever option is right', () => {
    for (const [question, material] of pairs) {
      const names = (place: string) =>
        occlusionOf({ ...question, place }, material)
          .named.map(({ id }) => id)
          .sort();
      for (const option of question.options) expect(names(option), question.id).toEqual(names(question.place));
    }
  });

  test('there are neighbours to go by, near enough, and what is said of them names no option', () => {
    for (const [question, material] of pairs) {
      const occlusion = occlusionOf(question, material);
      expect(occlusion.neighbours).toHaveLength(3);
      const [nearest] = occlusion.neighbours;
      expect(kmBetween(nearest?.at ?? [0, 0], occlusion.at), question.id).toBeLessThan(
        material.lesson.manifest.scaleKm,
      );
      expect(sayHidden(occlusion)).toMatch(/^\d.* of .+, .* of .+, .* of .+/);
    }
  });

  test('the wrong ones are near: of all towns of the lesson not the farthest', () => {
    for (const [{ id, options }, material] of pairs) {
      const [hidden, ...wrong] = options.map((one) => spotOf(placeById(one, material)));
      for (const at of wrong) expect(kmBetween(hidden ?? at, at), id).toBeLessThan(150);
    }
  });
});

describe('what was taken for it before', () => {
  test('is among the options, the most frequent first, as long as it is not right too', () => {
    for (const place of settlements) {
      for (const lure of settlements) {
        const options = occlusionOptions(place, settlements, ['gone', lure.id]);
        const apart = kmBetween(spotOf(place), spotOf(lure)) > place.properties.extentKm + lure.properties.extentKm;
        expect(options?.includes(lure.id), `${place.id} ${lure.id}`).toBe(lure.id === place.id || apart);
        expect(new Set(options).size).toBe(4);
        expect(occlusionOptions(place, settlements, ['gone', lure.id])).toEqual(options);
      }
    }
  });
});

describe('an answer', () => {
  const question: QuestionOf<'occlusion'> = {
    ...{ ...asked, face: 'occlusion', place: 'izium' },
    options: ['izium', 'kupiansk', 'lyman'],
  };
  const material = sampleMaterial([question]);
  test('is right or names another place, which is told where it lies', () => {
    expect(grade(question, 'izium', material)).toEqual({ credit: 1, verdict: 'right', notes: [] });
    expect(grade(question, 'lyman', material)).toMatchObject({
      credit: 0,
      notes: ['Lyman is another place, 47 km south-east of Izium.'],
    });
    expect(grade(question, 'atlantis', material)).toEqual({ credit: 0, verdict: 'wrong', notes: [] });
  });
  test('a place that an author hides is not hidden again', () => {
    expect(deriveOcclusion(material)).toEqual([]);
  });
  test('Dovhenke keeps its name, the options lose theirs', () => {
    const { named, nameless } = occlusionOf(question, material);
    expect(named.map(({ id }) => id)).toEqual(['dovhenke', 'kyiv']);
    expect(nameless.map(({ id }) => id)).toEqual(['kupiansk', 'lyman']);
  });
});
