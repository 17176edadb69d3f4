import type { HandoutKind, Paper } from '../../core/present/handout.ts';

export const kindWords: Record<HandoutKind, { name: string; about: string }> = {
  steps: { name: 'Story', about: 'One step to a page, with its map.' },
  notes: { name: 'Story with room for notes', about: 'Three steps to a page, with lines to write on.' },
  questions: { name: 'Class quiz', about: 'The questions of the story, without answers.' },
  answers: { name: 'Class quiz with answers', about: 'What is right, the sentence that says it and who says so.' },
  poster: { name: 'Poster', about: 'The whole lesson on one sheet of A3: map, events and timeline.' },
  cards: { name: 'Answer cards', about: 'A to D on one page, to cut out and vote with.' },
};
export const paperNames: Record<Paper, string> = { a4: 'A4', letter: 'Letter' };
