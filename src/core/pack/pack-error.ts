import type { PackIssue } from '../contract.ts';

/** A pack that cannot be used, with every place that is wrong in it. */
export class PackError extends Error {
  override name = 'PackError';
  readonly issues: readonly PackIssue[];

  /** @param issues at least one; each names file and field */
  constructor(issues: readonly PackIssue[]) {
    super(issues.map(issueLine).slice(0, 5).join('\n') + (issues.length > 5 ? `\nand ${issues.length - 5} more` : ''));
    this.issues = issues;
  }
}

/** One issue as one line: `facts.json: facts[3].sources[0]: expected the id of a source, found "v99"`. */
export function issueLine({ file, field, expected, found }: PackIssue): string {
  return `${file}: ${field}: expected ${expected}` + (found === undefined ? '' : `, found ${found}`);
}
