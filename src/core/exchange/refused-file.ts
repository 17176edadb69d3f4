import type { z } from 'zod';
import type { PackIssue, Problem } from '../contract.ts';

const file = 'salient.json';
/** A file of another kind is wrong everywhere: nobody reads further. */
const shown = 20;

/** Why a file of everything was not taken in: the field and what was expected there. @param issues none: it is no JSON */
export function refusedFile(issues: readonly z.core.$ZodIssue[]): Problem {
  return {
    type: 'import-refused',
    title: 'This is not a whole file of everything from Salient.',
    status: 422,
    safe: 'Nothing was changed.',
    action: 'Choose the file that “Save everything” wrote. If it was edited, mend what is listed here.',
    issues: issues.length > 0 ? issues.slice(0, shown).map(issueOf) : [{ file, field: 'all of it', expected: 'JSON' }],
  };
}

function issueOf({ path, message }: z.core.$ZodIssue): PackIssue {
  return { file, field: path.join('.') || 'all of it', expected: message };
}
