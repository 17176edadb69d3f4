import { expect, test } from 'vitest';
import { hex } from '../../core/design/tokens.ts';
import { steps, type Step } from '../../core/stats/share.ts';
import { picture, pictureId, type Picture } from './scene-images.ts';

const alpha = ({ data, width }: Picture, x: number, y: number) => data[(y * width + x) * 4 + 3];

test('the hatch joins itself over every edge', () => {
  const hatch = picture(pictureId('hatch-contested', 'light'));
  if (!hatch) throw new Error('no hatch');
  const { width } = hatch;
  for (let i = 0; i < width; i++) {
    // a stroke runs up to the right: one pixel left and one down is the same place across it
    expect(alpha(hatch, 0, i)).toBe(alpha(hatch, width - 1, (i + 1) % width));
    expect(alpha(hatch, i, 0)).toBe(alpha(hatch, (i + 1) % width, width - 1));
  }
});

test('a third to a half of the hatch is ink, so that the ground shows', () => {
  const { data, width } = picture(pictureId('hatch-contested', 'dark')) ?? { data: new Uint8ClampedArray(), width: 1 };
  const ink = data.reduce((sum, value, i) => (i % 4 === 3 ? sum + value / 255 : sum), 0) / width ** 2;
  expect(ink).toBeGreaterThan(0.25);
  expect(ink).toBeLessThan(0.5);
});

test('a head is symmetrical and has its tip on top', () => {
  const head = picture(pictureId('head-b', 'contrast'));
  if (!head) throw new Error('no head');
  for (let y = 0; y < head.width; y++)
    for (let x = 0; x < head.width; x++) expect(alpha(head, x, y)).toBe(alpha(head, head.width - 1 - x, y));
  expect(alpha(head, 16, 6)).toBeGreaterThan(200);
  expect(alpha(head, 4, 6)).toBe(0);
});

test('another theme is another picture; a foreign id is none', () => {
  expect(picture(pictureId('head-a', 'light'))?.data).not.toEqual(picture(pictureId('head-a', 'dark'))?.data);
  expect(picture('railway')).toBeUndefined();
});

test('the better a place is remembered, the fuller its disc', () => {
  const filled = (step: Step) => {
    const { data, width } = picture(pictureId(`recall-${step}`, 'light')) ?? {
      data: new Uint8ClampedArray(),
      width: 0,
    };
    const colour = hex('light', 'recall');
    const pixels = Array.from({ length: width ** 2 }, (_, i) => data.slice(i * 4, i * 4 + 3));
    const same = pixels.filter(
      (pixel) => `#${[...pixel].map((one) => one.toString(16).padStart(2, '0')).join('')}` === colour,
    );
    return same.length / width ** 2;
  };
  const [none = 1, third = 0, most = 0, all = 0] = steps.map(filled);
  expect(none).toBe(0);
  expect(third).toBeGreaterThan(0.1);
  expect(most).toBeGreaterThan(third * 1.5);
  expect(all).toBeGreaterThan(most * 1.2);
});
