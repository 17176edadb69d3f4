/** The key's samples: how things are drawn on paper, and what they mean. */
import { hex, type Role } from '../../../core/design/tokens.ts';
import type { Manifest } from '../../../core/pack/schema.ts';
import type { Draw, Mark } from '../scene.ts';
import type { Shape } from './drawing.ts';

export const sampleSize = { width: 32, height: 14 } as const;

const middle = sampleSize.height / 2;
const area = `M0 0H${sampleSize.width}V${sampleSize.height}H0Z`;

const line = (draw: Draw, role: Role, width: number, dash?: number[]): Shape => ({
  ...{ kind: 'line', draw, d: `M1 ${middle}H${sampleSize.width - 1}`, stroke: hex('light', role), width },
  ...{ opacity: 1, round: false, ...(dash && { dash }) },
});
const held = (draw: 'held-a' | 'held-b'): Shape => ({
  ...{ kind: 'area', draw, d: area, fill: hex('light', draw), opacity: 0.45 },
});
const advance = (draw: 'advance-a' | 'advance-b'): Shape[] => [
  { ...line(draw, draw === 'advance-a' ? 'side-a' : 'side-b', 4), d: `M1 ${middle}H22` } as Shape,
  { kind: 'head', draw, at: { x: 25, y: middle }, turn: 90, size: 11 },
];

const samples: Partial<Record<Draw, Shape[]>> = {
  'held-a': [held('held-a')],
  'held-b': [held('held-b')],
  contested: [{ kind: 'area', draw: 'contested', d: area, fill: '#ffffff', opacity: 1 }],
  front: [line('front', 'front', 2)],
  'front-unsure': [line('front-unsure', 'front', 2, [6, 4])],
  'advance-a': advance('advance-a'),
  'advance-b': advance('advance-b'),
  rail: [line('rail', 'rail', 1.2), line('rail', 'rail', 6, [1, 6])],
  road: [line('road', 'road-case', 4), line('road', 'road', 2.4)],
};

export interface KeyEntry {
  draw: Draw;
  name: string;
  sample: readonly Shape[];
}

/** What of the control layer is on a map, and what it means; railways and roads where they are asked for. */
export function keyOf(ground: readonly Mark[], { a, b }: Manifest['sides'], ways: boolean): KeyEntry[] {
  const names: [Draw, string][] = [
    ['held-a', `Held by ${a}`],
    ['held-b', `Held by ${b}`],
    ['contested', 'Contested'],
    ['front', 'Front line'],
    ['front-unsure', 'Front line, uncertain'],
    ['advance-a', `Advance, ${a}`],
    ['advance-b', `Advance, ${b}`],
    ['rail', 'Railway'],
    ['road', 'Main road'],
  ];
  const there = new Set(ground.map(({ properties: { draw } }) => draw));
  const isWay = (draw: Draw) => draw === 'rail' || draw === 'road';
  return names
    .filter(([draw]) => (isWay(draw) ? ways : there.has(draw)))
    .map(([draw, name]) => ({ draw, name, sample: samples[draw] ?? [] }));
}
