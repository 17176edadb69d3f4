import type { PackIssue } from '../../contract.ts';

/** What was to be imported cannot be read: each place that is wrong. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly issues: readonly PackIssue[];

  constructor(issues: readonly PackIssue[]) {
    super(issues.map(({ file, field, expected }) => `${file} ${field}: ${expected}`).join('; '));
    this.issues = issues;
  }
}
