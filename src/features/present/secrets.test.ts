/** What is on the wall before an answer is shown must not tell it: neither the text nor the map, to whoever looks inside. */
import { beforeAll, describe, expect, test } from 'vitest';
import { facesFiles } from '../../../e2e/faces-pack.ts';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../../core/pack/lesson-index.ts';
import { readPack } from '../../core/pack/parse.ts';
import { deckOf } from '../../core/present/deck.ts';
import { plainLook } from '../../core/present/display.ts';
import { askedOf, type Paged } from '../../core/present/questions.ts';
import { newShow } from '../../core/present/show.ts';
import { opening } from '../../core/present/stand.ts';
import { turnId, turnOf } from '../../core/present/turn.ts';
import { wallMap, wallText } from '../../core/present/wall.ts';
import { questionsOf } from '../../core/quiz/derive.ts';
import { faceNames, type Face, type Material, type Question, type QuestionOf } from '../../core/quiz/faces.ts';
import { Stage } from './picture.ts';

const seed = 5;
const materials: Material[] = [];
beforeAll(async () => {
  for (const files of [inMemory(await bundledFiles()), facesFiles()]) {
    const lesson = await readPack(files);
    materials.push({ lesson, index: indexLesson(lesson), language: 'en' });
  }
});

/** All that the wall is told while a question is asked, or answered, on a slide that says nothing. */
function told(paged: Paged, material: Material, beat: 'asked' | 'answered' = 'asked') {
  const slide = {
    ...deckOf(material.lesson).slides[0],
    heading: 'A slide',
    lines: [],
    layers: ['control', 'axes'] as const,
  };
  const deck = { title: 'A lesson', slides: [slide] } as unknown as ReturnType<typeof deckOf>;
  const detour = { questions: ['q'], beat: beat === 'asked' ? 0 : 1 };
  const show = { ...newShow, running: true, now: { ...opening, detour } };
  const stage = new Stage(material.lesson, material.language);
  const map = wallMap(deck, show, () => paged);
  const {
    text,
    look,
    map: drawn,
  } = stage.picture(
    deck,
    wallText(deck, show, () => paged),
    map,
    plainLook,
  );
  // the day that the slide is on stands there whatever is asked
  const { label: _, ...view } = drawn;
  const picture = { text, look, map: view };
  return { picture, scene: stage.scene(map) };
}

const pagedOf = (question: Question, material: Material) => askedOf(question, material, seed);
const other = <T>(list: readonly T[], than: T): T => list.find((one) => one !== than) as T;

/** The same question with another right answer, for faces whose wall must then be the very same. */
const twins: { [F in Face]?: (question: QuestionOf<F>, material: Material) => QuestionOf<F> } = {
  choose: (question) => ({ ...question, answer: other(question.options, question.answer) }),
  'choose-several': (question) => ({ ...question, answers: question.options.slice(0, 1) }),
  'true-false': (question) => ({ ...question, answer: !question.answer }),
  verdict: (question) => ({ ...question, answer: other(question.options, question.answer) }),
  who: (question) => ({ ...question, answer: other(question.options, question.answer) }),
  date: (question, { lesson }) => ({
    ...question,
    event: other(
      lesson.events.map(({ id }) => id),
      question.event,
    ),
  }),
  type: (question) => ({ ...question, accept: ['something else'] }),
  cloze: (question) => ({ ...question, text: question.text.replaceAll(/\{\{.*?\}\}/g, '{{something else}}') }),
  interval: (question) => ({ ...question, days: question.days + 1 }),
  locate: (question) => ({ ...question, target: { point: [0, 0], name: 'elsewhere' } }),
  // on the first day nothing has changed hands yet
  changed: (question) => ({ ...question, by: question.from }),
};
function twinOf<F extends Face>(question: QuestionOf<F>, material: Material): Question | undefined {
  const make: ((question: QuestionOf<F>, material: Material) => QuestionOf<F>) | undefined = twins[question.face];
  return make?.(question, material);
}

describe('before the answer is shown', () => {
  test('every face there is has been asked', () => {
    const faces = new Set(materials.flatMap((material) => questionsOf(material)).map(({ face }) => face));
    expect([...faces].toSorted()).toEqual(Object.keys(faceNames).toSorted());
  });

  test('the wall is the same whichever answer is right', () => {
    for (const material of materials)
      for (const question of questionsOf(material)) {
        const twin = twinOf(question, material);
        if (!twin) continue;
        const [paged, otherwise] = [pagedOf(question, material), pagedOf(twin, material)];
        expect(otherwise.answered, question.id).not.toEqual(paged.answered);
        expect(told(otherwise, material), question.id).toEqual(told(paged, material));
      }
  });

  test('what is to be put in order or matched stands in no telling order', () => {
    for (const material of materials)
      for (const question of questionsOf(material)) {
        const { asked, answered } = pagedOf(question, material);
        if (question.face === 'order') expect(asked.items, question.id).not.toEqual(question.items);
        if (question.face !== 'match') continue;
        const { lefts = [], rights = [] } = asked.pairs ?? {};
        expect(answered.mates, question.id).not.toEqual(lefts.map((_, at) => at));
        expect(lefts.map((left, at) => ({ left, right: rights[answered.mates?.[at] ?? -1] }))).toEqual(
          expect.arrayContaining(question.pairs),
        );
      }
  });

  test('nothing of the answer is in what the wall is told, but for what is to be chosen from', () => {
    for (const material of materials)
      for (const question of questionsOf(material)) {
        const paged = pagedOf(question, material);
        const { asked, answered } = paged;
        // the map names places whatever is asked; the last test looks at it
        const before = JSON.stringify(told(paged, material).picture);
        expect(before, question.id).not.toMatch(/"(answered|right|mates|explanation|ground|playFrom)":/);
        const isOpen = asked.options.length + asked.items.length + (asked.pairs?.lefts.length ?? 0) === 0;
        const said = [isOpen ? answered.answer : '', answered.explanation, answered.ground?.sentence ?? ''];
        for (const words of said.filter((one) => one !== '' && !asked.prompt.includes(one)))
          expect(before.toLowerCase(), `${question.id}: ${words}`).not.toContain(
            JSON.stringify(words).slice(1, -1).toLowerCase(),
          );
        expect(JSON.stringify(told(paged, material, 'answered')), question.id).toContain('"answered":');
      }
  });

  test('no advance points at the place that comes next', () => {
    const [material] = materials;
    if (!material) throw new Error('the bundled lesson was read');
    const deck = deckOf(material.lesson);
    const turns = deck.slides.flatMap(({ id }) => turnOf(material.lesson, deck, turnId(id), 'en', seed) ?? []);
    expect(turns).not.toEqual([]);
    for (const turn of turns) {
      const { picture, scene } = told(turn, material);
      expect(JSON.stringify(picture)).not.toMatch(/"(answered|right|explanation|playFrom)":/);
      expect(scene.ground.filter(({ properties: { draw } }) => draw.startsWith('advance'))).toEqual([]);
      const { places = [] } = turn.asked.map ?? {};
      expect(scene.lit.map(({ properties: { id } }) => id).toSorted(), 'all of them stand out').toEqual(
        places.toSorted(),
      );
    }
  });

  test('a place that is asked for by a mark is nameless on the map, in words and in its id', () => {
    for (const material of materials)
      for (const question of questionsOf(material)) {
        if (question.face !== 'name' && question.face !== 'occlusion') continue;
        const { scene, picture } = told(pagedOf(question, material), material);
        expect(
          scene.lit.some(({ properties }) => properties.name === undefined),
          question.id,
        ).toBe(true);
        const names = Object.values(material.index.place.get(question.place)?.properties.names ?? {});
        const inside = JSON.stringify([scene, picture.map]);
        for (const words of [`"${question.place}"`, ...names.map((name) => `"name":"${name}"`)])
          expect(inside, question.id).not.toContain(words);
      }
  });
});
