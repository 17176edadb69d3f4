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
  const line = `${file}: ${field}: expected ${expected}` + (found === undefined ? '' : `, found ${found}`);
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** Names out of a pack must not command the terminal this is printed to. */
const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
