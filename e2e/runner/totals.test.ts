import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playwrightTotals, readTotals, sum, vitestTotals } from './totals.ts';

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((status) => ({ status })),
});

test('vitest: tests are counted, and a file that did not load counts as one failure', () => {
  expect(
    vitestTotals({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
    }),
  ).toEqual({ passed: 5, failed: 2 });
});

test('Playwright: flaky is failed, and so is an error outside all tests', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2 }, errors: [{ message: 'no such project' }] };
  expect(playwrightTotals(report)).toEqual({ passed: 7, failed: 4 });
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-totals-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a run that ended badly has failed, even where each test it reports has passed', () => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] }));
  expect(readTotals(path, playwrightTotals, 0)).toEqual({ passed: 3, failed: 0 });
  expect(readTotals(path, playwrightTotals, 1)).toEqual({ passed: 3, failed: 1 });
  expect(readTotals(path, playwrightTotals, null)).toEqual({ passed: 3, failed: 1 });
});

test.each(['', '{}', '<html>'])('a report that holds %j has failed', (text) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const path = join(folder, 'report.json');
  writeFileSync(path, text);
  expect(readTotals(path, playwrightTotals, 0)).toEqual({ passed: 0, failed: 1 });
  expect(readTotals(join(folder, 'none'), vitestTotals, 0)).toEqual({ passed: 0, failed: 1 });
});

test('totals add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
