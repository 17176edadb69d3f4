/** What an answer is worth, and what a reader should be told about it. */
export type Verdict = 'right' | 'part' | 'wrong' | 'unknown';

export interface Grade {
  /** 0 wrong to 1 right */
  credit: number;
  /** `unknown` when the reader asked to be taught */
  verdict: Verdict;
  /** sentences for the reader: what was off, what was forgiven */
  notes: string[];
}

/** A grade whose verdict follows from its credit. */
export function gradeOf(credit: number, notes: string[] = []): Grade {
  return { credit, verdict: credit === 1 ? 'right' : credit > 0 ? 'part' : 'wrong', notes };
}
