import { dialog } from 'electron';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { ProblemError } from '../../src/core/http/problems.ts';
import { UsageError } from '../host/command-line.ts';
import { sayProblem } from '../host/say-problem.ts';

/** Tells whoever started the program why it did not do what it was started for. */
export function explain(error: unknown): void {
  if (error instanceof PackError) dialog.showErrorBox('This is not a lesson Salient can open', error.message);
  else if (error instanceof ProblemError) dialog.showErrorBox(error.message, sayProblem(error.problem));
  else if (error instanceof UsageError)
    dialog.showErrorBox('Salient was started with something it cannot use', error.message);
  else
    dialog.showErrorBox(
      'Salient could not start',
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
}
