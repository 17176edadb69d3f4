/** What a hand-drawn line is, and how it becomes a feature. */
import { draw, type Drawn, type LayerName, type Properties } from '../drawn.ts';
import { curve, type Point } from '../geometry.ts';

export type Kind = 'trunk' | 'main' | 'other' | 'branch';

export interface HandLine {
  /** unique within its table, for messages of the bank check */
  id: string;
  kind: Kind;
  /** road number as on the signs, in Latin letters */
  ref?: string;
  /** how often it crosses each river; what is not named must not be crossed */
  crosses?: { oskil?: number; donets?: number };
  points: Point[];
}

/** The line as it is drawn: smooth, and through every point. */
export const drawnCourse = (line: HandLine): Point[] => curve(line.points);

/** First zoom of each kind; the world archive carries none. */
const firstZoom: Record<Kind, number> = { trunk: 7, main: 7, other: 8, branch: 8 };

export function drawHandLines(layer: LayerName, lines: HandLine[]): Drawn[] {
  return lines.map((line) => {
    const properties: Properties = { kind: line.kind, schematic: true, ...(line.ref && { ref: line.ref }) };
    return draw(layer, { type: 'LineString', coordinates: drawnCourse(line) }, properties, [firstZoom[line.kind]]);
  });
}
