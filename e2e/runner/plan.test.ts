import { expect, test } from 'vitest';
import { plan } from './plan.ts';

test('without arguments everything runs', () => {
  expect(plan([])).toEqual({ unit: [], specs: [], namespace: true });
});

test('a suite can be named, with arguments of its own', () => {
  expect(plan(['unit'])).toEqual({ unit: [], namespace: false });
  expect(plan(['unit', 'src/core', '--bail', '1'])).toEqual({ unit: ['src/core', '--bail', '1'], namespace: false });
  expect(plan(['e2e'])).toEqual({ specs: [], namespace: true });
  expect(plan(['e2e', '--project', 'browser'])).toEqual({ specs: ['--project', 'browser'], namespace: false });
});

test('a path goes to the suite whose file it is', () => {
  expect(plan(['e2e/specs/read.spec.ts', '--debug'])).toEqual({
    specs: ['e2e/specs/read.spec.ts', '--debug'],
    namespace: false,
  });
  expect(plan(['e2e/runner/plan.test.ts'])).toEqual({ unit: ['e2e/runner/plan.test.ts'], namespace: false });
  expect(plan(['src/core/time'])).toEqual({ unit: ['src/core/time'], namespace: false });
});
