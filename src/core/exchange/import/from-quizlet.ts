/** What Quizlet's "Export" lets copy: term and definition, parted by a tab, a pair a line; both can be chosen there. */
import type { PackIssue } from '../../contract.ts';
import { draftOf, tidy, whyNot } from './draft.ts';
import { ImportError } from './import-error.ts';
import { importLimits, type Drafts, type TextImport } from './incoming.ts';

const file = 'Quizlet';
const most = 20;

/** @throws ImportError naming the pairs that are wrong */
export function fromQuizlet({ text, between = '\t', rows = '\n' }: TextImport): Drafts {
  const pairs = text
    .replaceAll('\r\n', '\n')
    .split(rows)
    .flatMap((pair, position) => {
      if (tidy(pair) === '') return [];
      const at = pair.indexOf(between);
      return at < 0
        ? [{ number: position + 1, front: tidy(pair), back: '' }]
        : [{ number: position + 1, front: tidy(pair.slice(0, at)), back: tidy(pair.slice(at + between.length)) }];
    });
  const issues = pairs.flatMap(({ number, front, back }): PackIssue[] => {
    const expected = whyNot(front, back);
    return expected ? [{ file, field: `line ${number}`, expected, found: front.slice(0, 60) || 'nothing' }] : [];
  });
  if (pairs.length > importLimits.facts) {
    issues.unshift({ file, field: 'pairs', expected: `at most ${importLimits.facts}`, found: String(pairs.length) });
  }
  if (pairs.length === 0) issues.push({ file, field: 'pairs', expected: 'at least one term with its definition' });
  if (issues.length > 0) throw new ImportError(issues.slice(0, most));
  return { drafts: pairs.map(({ front, back }) => draftOf(front, back, [])), left: [] };
}
