/** Finds room for the names: the weightiest first, each where it covers neither another nor a dot. */
import type { Pixel, Size } from '../../../core/place/mercator.ts';
import type { Label, Shape } from './drawing.ts';
import { straightStretch } from './straight-stretch.ts';
import type { Rule } from './style-rule.ts';
import type { Feature } from './tiles.ts';

/** A feature that a layer would name. */
export interface Wanted {
  rule: Rule;
  feature: Feature;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
type Try = { anchor: string; offset: Pixel };

/** Names of one thing stand at least this far apart, pixels. */
const apart = 320;

export const dotBoxes = (shapes: readonly Shape[]): Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'dot' ? [around(shape.at, shape.radius)] : []));

/** The lower left corner, which the scale bar takes. */
export const scaleBox = ({ width, height }: Size): Box => ({
  ...{ left: 0, right: 24 + width / 6, top: height - 32, bottom: height },
});

/** @param wanted in the order of the style: what is drawn last is placed first, as on the screen */
export function placeLabels(wanted: readonly Wanted[], taken: readonly Box[], size: Size): Label[] {
  const boxes = [...taken];
  const spots = new Map<string, Pixel[]>();
  const placed: Label[] = [];
  for (const { rule, feature } of inOrder(wanted)) {
    const text = wordsOf(rule, feature);
    if (!text || rule.number('text-opacity', feature) === 0) continue;
    const along = rule.text('symbol-placement', feature) === 'line';
    const near = spots.get(text) ?? [];
    const found = (along ? alongLine : atPoint)(rule, feature, text, boxes, size);
    if (!found || near.some((spot) => Math.hypot(spot.x - found.label.at.x, spot.y - found.label.at.y) < apart))
      continue;
    boxes.push(...found.boxes);
    spots.set(text, [...near, found.label.at]);
    placed.push(found.label);
  }
  // the weightiest are drawn last
  return placed.reverse();
}

/** Layers from the top down; within one, by its sort key. */
function inOrder(wanted: readonly Wanted[]): Wanted[] {
  const layers = [...new Set(wanted.map(({ rule }) => rule))].reverse();
  const key = ({ rule, feature }: Wanted) => Number(rule.raw('symbol-sort-key', feature) ?? 0);
  return layers.flatMap((layer) => wanted.filter(({ rule }) => rule === layer).sort((a, b) => key(a) - key(b)));
}

function wordsOf(rule: Rule, feature: Feature): string {
  const text = rule.text('text-field', feature);
  return rule.text('text-transform', feature) === 'uppercase' ? text.toUpperCase() : text;
}

/** Roughly how wide a line is set in Noto Sans; too wide rather than too narrow. */
const widthOf = (text: string, size: number, spacing: number, bold: boolean) =>
  [...text].reduce((sum, letter) => sum + (letter === letter.toLowerCase() ? 0.56 : 0.7), 0) *
    size *
    (bold ? 1.07 : 1) +
  text.length * spacing;

function lookOf(rule: Rule, feature: Feature): Omit<Label, 'lines' | 'at' | 'align' | 'turn'> {
  const size = rule.number('text-size', feature);
  const font = String(rule.raw('text-font', feature));
  return {
    ...{ size, spacing: rule.number('text-letter-spacing', feature) * size },
    ...{ bold: font.includes('Bold'), italic: font.includes('Italic') },
    ...{ color: rule.color('text-color', feature), halo: rule.color('text-halo-color', feature) },
  };
}

interface Found {
  label: Label;
  boxes: Box[];
}

function atPoint(rule: Rule, feature: Feature, text: string, taken: readonly Box[], pane: Size): Found | undefined {
  const [spot] = feature.parts[0] ?? [];
  if (!spot || spot.x < 0 || spot.y < 0 || spot.x > pane.width || spot.y > pane.height) return undefined;
  const look = lookOf(rule, feature);
  const lines = wrapped(text, rule.number('text-max-width', feature) * look.size, look);
  const width = Math.max(...lines.map((line) => widthOf(line, look.size, look.spacing, look.bold)));
  const leading = look.size * 1.2;
  const tries = triesOf(rule, feature).map(({ anchor, offset }): Found => {
    const [dx, dy] = [offset.x * look.size, offset.y * look.size];
    const align = anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle';
    const left = spot.x + dx - (align === 'start' ? 0 : align === 'end' ? width : width / 2);
    const height = lines.length * leading;
    const top = spot.y + dy - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
    const at = { x: spot.x + dx, y: top + look.size * 0.95 };
    const box = { left, top, right: left + width, bottom: top + height };
    return { label: { ...look, lines, at, align, turn: 0 }, boxes: [box] };
  });
  const free = tries.find(({ boxes: [box] }) => box && inside(box, pane) && !taken.some((one) => overlap(one, box)));
  return free ?? (rule.raw('text-allow-overlap', feature) === true ? tries[0] : undefined);
}

/** Where a name may stand: beside its point on each side the layer allows. Offsets are ems. */
function triesOf(rule: Rule, feature: Feature): Try[] {
  const offsets = (rule.raw('text-variable-anchor-offset', feature) as { values?: unknown[] } | undefined)?.values;
  if (offsets)
    return offsets.flatMap((anchor, i): Try[] => {
      const [x = 0, y = 0] = (offsets[i + 1] as number[] | undefined) ?? [];
      return typeof anchor === 'string' ? [{ anchor, offset: { x, y } }] : [];
    });
  const anchors = (rule.raw('text-variable-anchor', feature) as string[] | undefined) ?? [
    rule.text('text-anchor', feature),
  ];
  const radius = rule.number('text-radial-offset', feature);
  return anchors.map((anchor) => {
    const x = anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0;
    const y = anchor.includes('top') ? 1 : anchor.includes('bottom') ? -1 : 0;
    const reach = x && y ? radius * Math.SQRT1_2 : radius;
    return { anchor, offset: { x: x * reach, y: y * reach } };
  });
}

function alongLine(rule: Rule, feature: Feature, text: string, taken: readonly Box[], pane: Size): Found | undefined {
  const look = lookOf(rule, feature);
  const width = widthOf(text, look.size, look.spacing, look.bold);
  const flat = rule.text('text-rotation-alignment', feature) === 'viewport';
  const offset = flat ? 0 : ((rule.raw('text-offset', feature) as number[])[1] ?? 0) * look.size;
  for (const part of feature.parts) {
    const found = straightStretch(part, flat ? look.size : width, pane);
    if (!found) continue;
    const turn = flat ? 0 : found.turn;
    const radian = (turn * Math.PI) / 180;
    const middle = { x: found.at.x - offset * Math.sin(radian), y: found.at.y + offset * Math.cos(radian) };
    // a row of small boxes: one around a slanted name would take far too much room
    const boxes = Array.from({ length: Math.ceil(width / look.size) }, (_, i) => {
      const along = (i + 0.5) * look.size - width / 2;
      return around({ x: middle.x + along * Math.cos(radian), y: middle.y + along * Math.sin(radian) }, look.size / 2);
    });
    if (boxes.some((box) => !inside(box, pane) || taken.some((one) => overlap(one, box)))) continue;
    const drop = look.size * 0.35;
    const at = { x: middle.x - drop * Math.sin(radian), y: middle.y + drop * Math.cos(radian) };
    return { label: { ...look, lines: [text], at, align: 'middle', turn }, boxes };
  }
  return undefined;
}

/** Words on lines no longer than `room`, where they can be broken. */
function wrapped(
  text: string,
  room: number,
  { size, spacing, bold }: Pick<Label, 'size' | 'spacing' | 'bold'>,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const before = lines.at(-1);
    if (before !== undefined && widthOf(`${before} ${word}`, size, spacing, bold) <= room)
      lines[lines.length - 1] = `${before} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const around = ({ x, y }: Pixel, reach: number): Box => ({
  ...{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
});
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (box: Box, { width, height }: Size) =>
  box.left > 2 && box.top > 2 && box.right < width - 2 && box.bottom < height - 2;
