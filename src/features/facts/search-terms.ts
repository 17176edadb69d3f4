/** The terms of a search, for the list a reader opens: each with an example that can be taken as it is. */
export interface SearchTerm {
  example: string;
  means: string;
}

export const searchTerms: readonly SearchTerm[] = [
  { example: 'izium', means: 'A word anywhere in the fact: statement, who says so, places in any spelling, tags.' },
  { example: '"railway junction"', means: 'These words one after the other.' },
  { example: 'is:due', means: 'Due today. Also is:new, is:learned, is:suspended, is:buried, is:flagged, is:own.' },
  { example: 'recall<0.7', means: 'Chance of recall today, 0 to 1. With <, <=, > or >=. New facts have none.' },
  { example: 'stability>=30', means: 'Days until the chance of recall has fallen to 0.9.' },
  { example: 'rated:again', means: 'What the last answer was worth: again, hard, good or easy.' },
  { example: 'face:locate', means: 'Facts that can be asked this way: locate, cloze, type, order, who and others.' },
  { example: 'status:claimed', means: 'How it stands: confirmed, claimed, disputed or corrected.' },
  { example: 'claimant:ministry', means: 'Part of the name of who says so, or passed it on.' },
  { example: 'place:ізюм', means: 'Part of a place’s name, in any spelling.' },
  {
    example: 'before:2022-09-01',
    means: 'An event of the fact is certainly over before that date: a day, month or year.',
  },
  { example: 'after:2022-08', means: 'An event of the fact certainly begins after it.' },
  { example: 'tag:exam', means: 'A tag of yours, in full.' },
  { example: 'flag:1', means: 'A flag of yours, 1 to 7; 0 for none.' },
  { example: 'pack:izium', means: 'Part of a lesson’s title or id.' },
  { example: '-is:suspended', means: 'Not: a minus before anything, brackets included.' },
  { example: '(is:new or is:due) kyiv', means: 'Either; brackets hold together. Without “or”, all must hold.' },
];
