/** Pictures for the wall, made in Node by the functions that the desk makes them with: any slide, any question. */
import { bundledFiles, inMemory } from '../resources/packs/bundled.ts';
import { indexLesson } from '../src/core/pack/lesson-index.ts';
import { readPack } from '../src/core/pack/parse.ts';
import { deckOf, type Deck } from '../src/core/present/deck.ts';
import { plainLook } from '../src/core/present/display.ts';
import { askedOf, type Paged } from '../src/core/present/questions.ts';
import { newShow } from '../src/core/present/show.ts';
import { opening } from '../src/core/present/stand.ts';
import type { Show, Stand } from '../src/core/present/state.ts';
import { wallMap, wallText, type QuestionBook } from '../src/core/present/wall.ts';
import type { WallLook } from '../src/core/present/wall-look.ts';
import { questionsOf } from '../src/core/quiz/derive.ts';
import type { Picture } from '../src/features/present/channel.ts';
import { Stage } from '../src/features/present/picture.ts';

export interface Named {
  what: string;
  picture: Picture;
}

const lesson = await readPack(inMemory(await bundledFiles()));
const material = { lesson, index: indexLesson(lesson), language: 'en' };
const stage = new Stage(lesson, 'en');
const lessonDeck = deckOf(lesson);
const questions = questionsOf(material);
const lessonBook: QuestionBook = (id) => {
  const question = questions.find((one) => one.id === id);
  return question && askedOf(question, material, 1);
};

const words = (letters: number) =>
  'Kupiansk-Vuzlovyi was reported as regained and then '.repeat(9).slice(0, letters).trim();

/** The longest that the format allows, or that anyone would put to a class. */
const fullDeck: Deck = {
  title: words(80),
  slides: lessonDeck.slides.slice(1, 2).map((slide) => ({
    ...slide,
    heading: words(80),
    lines: [1, 2, 3, 4].map(() => words(110)),
    asks: ['full'],
  })),
};
const fullQuestion: Paged = {
  asked: {
    ...{ id: 'full', how: 'Choose one', prompt: words(110), items: [] },
    options: [1, 2, 3, 4, 5, 6].map((at) => `${at} ${words(50)}`),
  },
  answered: {
    ...{ right: [1], answer: `2 ${words(50)}`, explanation: words(100), places: [] },
    ground: {
      sentence: words(160),
      claimant: 'Institute for the Study of War',
      via: 'The Guardian',
      status: 'disputed',
    },
  },
};
const fullBook: QuestionBook = (id) => ({ ...fullQuestion, asked: { ...fullQuestion.asked, id } });

function draw(deck: Deck, book: QuestionBook, stand: Stand, more: Partial<Show> = {}): Picture {
  const show: Show = { ...newShow, ...more, running: true, now: stand };
  return stage.picture(deck, wallText(deck, show, book), wallMap(deck, show, book), plainLook);
}
const asked = (question: string, beat: number): Stand => ({
  ...opening,
  detour: { questions: [question], beat },
});

/** Every slide with all its lines. */
export const slides: Named[] = lessonDeck.slides.map(({ id, lines }, slide) => ({
  what: `slide ${id}`,
  picture: draw(lessonDeck, lessonBook, { ...opening, at: { slide, beat: lines.length } }),
}));

/** Of what follows from the lesson, the one with most words to match, and the one with most places to choose from. */
const longest = (['match', 'changed'] as const).flatMap((face) =>
  questions
    .filter((question) => question.face === face)
    .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    .slice(0, 1),
);

/** Every question that the lesson's authors wrote, and the longest of other faces: asked and answered, with hands. */
export const questionPictures: Named[] = [...lesson.questions, ...longest]
  .filter(({ face }) => face !== 'locate')
  .flatMap(({ id }) =>
    [0, 1].map((beat) => ({
      what: `${beat === 0 ? 'asked' : 'answered'} ${id}`,
      picture: draw(lessonDeck, lessonBook, asked(id, beat), { hands: { [id]: { 0: 12, 1: 3 } } }),
    })),
  );

/** A slide, a question, its answer and a summary at the limits of the format. */
export const fullPictures: Named[] = [
  {
    what: 'a full slide',
    picture: draw(fullDeck, fullBook, { ...opening, at: { slide: 0, beat: 4 } }),
  },
  ...[0, 1].map((beat) => ({
    what: beat === 0 ? 'a full question' : 'its answer',
    picture: draw(fullDeck, fullBook, asked('full', beat), {
      hands: { full: { 0: 12, 1: 13, 4: 3 } },
      teams: ['Oskil', 'Donets', 'Dnipro', 'Lopan'].map((name, points) => ({ name, points })),
      ...(beat === 0 && { until: Date.now() + 30_000 }),
    }),
  })),
  {
    what: 'a full summary',
    picture: draw(fullDeck, fullBook, asked('full', 2), {
      revealed: ['1', '2', '3', '4', '5', '6', '7', '8'],
      hands: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((id) => [id, { 0: 12, 1: id }])),
    }),
  },
];

export const inStyle = ({ what, picture }: Named, look: Partial<WallLook>, layout?: 'text'): Named => ({
  what,
  picture: { ...picture, look: { ...plainLook, ...look }, text: { ...picture.text, ...(layout && { layout }) } },
});
