import { expect, test } from 'vitest';
import type { DisplayView, StageView } from '../../core/present/stage-view.ts';
import { sayDisplay, sayTrouble } from './say-displays.ts';

const display = (number: number, label: string): DisplayView => ({
  ...{ number, label, width: 1024, height: 768, key: `${label} 1024×768`, internal: false, use: 'none' },
});
const two: StageView = {
  displays: [display(1, 'Built-in'), display(2, '')],
  mirrored: false,
  byHand: false,
  audience: 'closed',
};

test('a display is told by its number, its name where it has one, and its size', () => {
  expect(two.displays.map(sayDisplay)).toEqual(['Display 1: Built-in, 1024 × 768', 'Display 2: 1024 × 768']);
});

test('with two displays nothing is in the way, open or not', () => {
  for (const audience of ['closed', 'open'] as const) expect(sayTrouble({ ...two, audience })).toBeUndefined();
});

test.each<[Partial<StageView>, string]>([
  [{ audience: 'hidden', displays: [display(1, 'Built-in')] }, 'comes back with it'],
  [{ audience: 'open', byHand: true }, 'press F11'],
  [{ audience: 'asking' }, 'Choose where'],
  [{ audience: 'crashed' }, 'Open it again'],
  [{ displays: [display(1, 'Built-in')], mirrored: true }, 'mirrors'],
  [{ displays: [display(1, 'Built-in')] }, 'There is one display'],
])('%j is explained', (change, words) => {
  expect(sayTrouble({ ...two, ...change })).toContain(words);
});
