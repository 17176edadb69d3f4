/** Every problem the core can answer with, in words for a reader: what happened, what is safe, what to do. */
import type { Problem } from '../contract.ts';
import { PackError } from '../pack/pack-error.ts';
import { StorageError, type Stored, type StorageFault } from '../storage-error.ts';

/** Thrown inside a route to answer with this problem. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export const notFound = (detail?: string): Problem => ({
  type: 'not-found',
  title: 'There is nothing at this address.',
  status: 404,
  ...(detail && { detail }),
});

export const methodNotAllowed: Problem = {
  type: 'method-not-allowed',
  title: 'This address does not take that kind of request.',
  status: 405,
};

export const badRequest = (detail: string): Problem => ({
  type: 'bad-request',
  title: 'The request is not in the expected form.',
  status: 400,
  detail,
  safe: 'Nothing was changed.',
});

export const tooLarge = (limit: number, action?: string): Problem => ({
  type: 'too-large',
  title: `This is larger than the ${limit < 2 ** 20 ? `${limit / 2 ** 10} KiB` : `${limit / 2 ** 20} MiB`} Salient takes.`,
  status: 413,
  safe: 'Nothing was changed.',
  ...(action && { action }),
});

export const unknownPack = (id: string): Problem => ({
  type: 'pack-unknown',
  title: `There is no lesson “${id}” in the library.`,
  status: 404,
  action: 'Open it from its file, or choose another lesson.',
});

export const packIdTaken = (id: string): Problem => ({
  type: 'pack-id-taken',
  title: `Another lesson already has the id “${id}”.`,
  status: 409,
  safe: 'The lesson that was there first is unchanged.',
  action: 'Ask the author for a copy with an id of its own (the field id in pack.json).',
});

export const answerIdTaken: Problem = {
  type: 'answer-id-taken',
  title: 'Another answer was stored under this id before.',
  status: 409,
  safe: 'The answer that was there first is unchanged.',
};

export const unknownSitting: Problem = {
  type: 'sitting-unknown',
  title: 'There is no such sitting.',
  status: 404,
  safe: 'Your answers are on disk.',
  action: 'Begin another one.',
};

export const nothingToAsk: Problem = {
  type: 'nothing-to-ask',
  title: 'There is nothing to ask just now.',
  status: 409,
  safe: 'Nothing was changed.',
  action: 'Come back tomorrow, or choose another way to study.',
};

export const nothingWeak: Problem = {
  ...nothingToAsk,
  type: 'nothing-weak',
  title: 'There are no weak spots so far.',
  action: 'Go on with Today, or take a test.',
};

export const damagedPack = (error: PackError): Problem => ({
  type: 'pack-damaged',
  title: 'This lesson file is damaged or incomplete.',
  status: 422,
  detail: `${error.issues.length === 1 ? 'One thing is' : `${error.issues.length} things are`} wrong in it.`,
  safe: 'Your answers and your other lessons are not affected.',
  action: 'Ask for a fresh copy of the file. If you are its author, mend what is listed here.',
  issues: [...error.issues],
});

export const unknownBackup: Problem = {
  type: 'backup-unknown',
  title: 'There is no such backup.',
  status: 404,
  safe: 'Nothing was changed.',
  action: 'Open this page anew: it lists those that are there.',
};

export const damagedBackup: Problem = {
  type: 'backup-damaged',
  title: 'This backup is damaged.',
  status: 422,
  safe: 'Nothing was changed.',
  action: 'Restore another one.',
};

const internal: Problem = {
  type: 'internal',
  title: 'Something went wrong inside Salient.',
  status: 500,
  safe: 'Answers that were acknowledged are on disk.',
  action: 'Try again. If it happens again, start Salient anew.',
};

const lost: Record<Stored, { title: string; safe: string }> = {
  answers: { title: 'Your answers cannot be stored', safe: 'Every answer stored before is on disk.' },
  settings: { title: 'Your settings cannot be stored', safe: 'Lessons and answers are not affected.' },
  backups: { title: 'A backup cannot be made', safe: 'Every answer stored before is on disk.' },
  talk: { title: 'The presentation cannot be kept', safe: 'It goes on; only after a crash it would begin anew.' },
  lessons: { title: 'The lesson cannot be kept', safe: 'The lessons you had, and your answers, are unchanged.' },
};

const faults: Record<StorageFault, { type: string; status: number; because: string; action: string }> = {
  full: {
    type: 'disk-full',
    status: 507,
    because: 'the disk is full',
    action: 'Free some space on the disk of your data folder, then try again.',
  },
  'read-only': {
    type: 'read-only',
    status: 503,
    because: 'the data folder cannot be written to',
    action: 'Allow writing to the data folder, or start Salient with --data and a folder of yours, then try again.',
  },
  damaged: {
    type: 'storage-damaged',
    status: 503,
    because: 'the file that holds them is damaged',
    action: 'Start Salient anew: it keeps the damaged file aside and begins a fresh one.',
  },
  newer: {
    type: 'storage-newer',
    status: 503,
    because: 'a newer version of Salient wrote the file that holds them',
    action: 'Use the newer version, or start this one with --data and another folder.',
  },
  unavailable: {
    type: 'storage-unavailable',
    status: 503,
    because: 'the file that holds them cannot be opened',
    action: 'Close other programs that may use the data folder, then try again.',
  },
};

export function storageProblem({ stored, fault }: StorageError): Problem {
  const { type, status, because, action } = faults[fault];
  return { type, status, title: `${lost[stored].title}: ${because}.`, safe: lost[stored].safe, action };
}

/** The problem an error stands for. One we did not foresee says nothing of our insides. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof PackError) return damagedPack(error);
  if (error instanceof StorageError) return storageProblem(error);
  return internal;
}
