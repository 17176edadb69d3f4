/** What comes in from other programs, on its way to being the reader's own facts. */
import { z } from 'zod';
import { OwnFact } from '../../memory/change.ts';

/** Text that was exported elsewhere: CSV, TSV, or what Quizlet lets copy. */
export const TextImport = z.strictObject({
  text: z.string().max(5_000_000),
  /** between term and definition, and between one pair and the next; Quizlet lets its readers choose both */
  between: z.string().min(1).max(10).optional(),
  rows: z.string().min(1).max(10).optional(),
});
export type TextImport = z.infer<typeof TextImport>;

const Standing = z.strictObject({ fact: OwnFact, tags: z.array(z.string()) });

/** Puts back what stood before an import; null where there was nothing. */
export const UndoImport = z.strictObject({
  pack: z.string().min(1),
  facts: z
    .array(z.strictObject({ id: z.string().startsWith('own:').max(200), before: Standing.nullable() }))
    .min(1)
    .max(20_000),
});
export type UndoImport = z.infer<typeof UndoImport>;

/** A fact as it was found, before it has an id. */
export interface Draft {
  /** what it is known by when it comes in again: its content, or what the other program knows it by */
  key: string;
  fact: OwnFact;
  tags: string[];
}

export interface Drafts {
  drafts: Draft[];
  /** what was left out, in words for the reader */
  left: string[];
}

export interface ImportedFact {
  id: string;
  fact: OwnFact;
  tags: string[];
  /** what stood under this id; null where nothing did */
  before: z.infer<typeof Standing> | null;
  /** new, changed against what was there, or there already just so */
  state: 'new' | 'changed' | 'known';
}

export interface ImportedFacts extends Pick<Drafts, 'left'> {
  facts: ImportedFact[];
  /** whether they are on disk now; a preview stores nothing */
  stored: boolean;
}

/** As much as one import may bring, and one field may hold. */
export const importLimits = { facts: 20_000, characters: 5_000, tags: 50 } as const;
