/** What one call of `npm test` is to run. */
export interface Plan {
  /** arguments for vitest; undefined: not at all */
  unit?: string[];
  /** arguments for Playwright; undefined: not at all */
  specs?: string[];
  /** whether the offline spec runs once more where there is no network at all */
  namespace: boolean;
}

/**
 * Nothing named: everything. `unit …` and `e2e …` take further arguments of vitest and of Playwright; a path alone goes to
 * the one whose file it is.
 */
export function plan(args: readonly string[]): Plan {
  const [first, ...rest] = args;
  if (first === undefined) return { unit: [], specs: [], namespace: true };
  if (first === 'unit') return { unit: rest, namespace: false };
  if (first === 'e2e') return { specs: rest, namespace: rest.length === 0 };
  const isSpec = first.startsWith('e2e/') && !first.endsWith('.test.ts');
  return isSpec ? { specs: [...args], namespace: false } : { unit: [...args], namespace: false };
}
