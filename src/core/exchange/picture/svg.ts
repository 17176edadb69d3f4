/** A map drawing as a file of its own. Colours are set here, since no stylesheet goes with it. */
import { element, escapeXml, xmlFile } from '../xml.ts';
import type { Look, MapDrawing } from './draw-ground.ts';

const ink = '#2b2a27';
const paper = '#f7f4ec';
const halo = { stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' };
const strokes: Record<Look, Record<string, string | number>> = {
  water: { fill: '#d7e3ea', stroke: '#7c9db0', 'stroke-width': 1 },
  river: { fill: 'none', stroke: '#7c9db0', 'stroke-width': 2 },
  road: { fill: 'none', stroke: '#c2b59b', 'stroke-width': 2 },
  rail: { fill: 'none', stroke: '#8d8a84', 'stroke-width': 1.5, 'stroke-dasharray': '6 3' },
  town: { fill: ink },
  found: { fill: 'none', stroke: '#a3341f', 'stroke-width': 5 },
};

export function toSvg({ width, height, paths, dots, names, pin, scale, credit }: MapDrawing): string {
  const text = (x: number, y: number, words: string, more: Record<string, string | number> = {}) =>
    element('text', { x, y, 'font-family': 'sans-serif', 'font-size': 13, fill: ink, ...more }, escapeXml(words));
  return xmlFile(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      element('rect', { width, height, fill: paper, stroke: '#8d8a84' }),
      ...paths.map(({ look, d }) => element('path', { d, 'stroke-linejoin': 'round', ...strokes[look] })),
      ...dots.map(({ look, x, y, r }) => element('circle', { cx: x, cy: y, r, ...strokes[look] })),
      ...names.map(({ text: name, x, y, end }) => text(x, y, name, { ...halo, ...(end && { 'text-anchor': 'end' }) })),
      ...(pin ? [element('path', { d: pinPath(pin), fill: '#a3341f', stroke: '#ffffff', 'stroke-width': 1.5 })] : []),
      element('path', { d: `M12 ${height - 26}h${scale.width}`, stroke: ink, 'stroke-width': 2 }),
      text(16 + scale.width, height - 22, scale.text),
      text(12, height - 8, credit, { 'font-size': 10 }),
    ),
  );
}

/** A drop with its tip on the point. */
export const pinPath = ({ x, y }: { x: number; y: number }): string =>
  `M${x} ${y}c-3 -9 -9 -12 -9 -19a9 9 0 0 1 18 0c0 7 -6 10 -9 19z`;
