/** CSV and TSV: front, back and, if there is a third column, tags parted by spaces. */
import type { PackIssue } from '../../contract.ts';
import { readTable, TableError, type Row, type Separator } from '../table/delimited.ts';
import { draftOf, tidy, whyNot } from './draft.ts';
import { ImportError } from './import-error.ts';
import { importLimits, type Drafts } from './incoming.ts';

/** Names a first line may have that is no fact but a heading. */
const headings: Record<string, 'front' | 'back' | 'tags'> = {
  ...{ front: 'front', question: 'front', term: 'front', prompt: 'front' },
  ...{ back: 'back', answer: 'back', definition: 'back' },
  tags: 'tags',
};
const inOrder = { front: 0, back: 1, tags: 2 };
const most = 20;

/** @throws ImportError naming the lines that are wrong; one that is wrong spoils all, so that nothing is lost unseen */
export function fromTable(text: string, separator: Separator): Drafts {
  const file = separator === '\t' ? 'TSV' : 'CSV';
  const rows = read(text, separator, file);
  const columns = headingOf(rows[0]);
  const facts = (columns ? rows.slice(1) : rows).map(({ line, fields }) => {
    const at = columns ?? inOrder;
    const [front, back] = [tidy(fields[at.front] ?? ''), tidy(fields[at.back] ?? '')];
    return { line, front, back, tags: (fields[at.tags] ?? '').split(/[\s,;]+/) };
  });
  const issues = facts.flatMap(({ line, front, back }): PackIssue[] => {
    const expected = whyNot(front, back);
    return expected ? [{ file, field: `line ${line}`, expected, found: front.slice(0, 60) || 'nothing' }] : [];
  });
  if (facts.length > importLimits.facts) {
    issues.unshift({ file, field: 'rows', expected: `at most ${importLimits.facts}`, found: String(facts.length) });
  }
  if (facts.length === 0) issues.push({ file, field: 'rows', expected: 'at least one, with a front and a back' });
  if (issues.length > 0) throw new ImportError(issues.slice(0, most));
  return { drafts: facts.map(({ front, back, tags }) => draftOf(front, back, tags)), left: [] };
}

function read(text: string, separator: Separator, file: string): Row[] {
  try {
    return readTable(text, separator);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new ImportError([{ file, field: `line ${error.line}`, expected: error.message }]);
  }
}

function headingOf(row: Row | undefined): Record<'front' | 'back' | 'tags', number> | undefined {
  const names = (row?.fields ?? []).map((field) => headings[tidy(field).toLowerCase()]);
  const [front, back, tags] = [names.indexOf('front'), names.indexOf('back'), names.indexOf('tags')];
  return front >= 0 && back >= 0 ? { front, back, tags } : undefined;
}
