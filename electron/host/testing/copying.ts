/** What a test and the program it kills, `copy-until-killed.ts`, say to each other. */
import type { Settings } from '../../../src/core/contract.ts';
import type { Folders } from '../ports.ts';

export interface CopyUntilKilled {
  folders: Folders;
  /** the one it goes back to */
  backup: string;
  /** the file it reads in */
  file: string;
}

export type Step =
  | { kind: 'answer'; id: string }
  | { kind: 'settings'; theme: Settings['theme'] }
  | { kind: 'backup' | 'restore' | 'import' };

export type Said = { begun: Step } | { done: Step };
