/** A drawing as pixels, for pictures: the same shapes and words that paper gets. */
import { hex } from '../../../core/design/tokens.ts';
import type { Size } from '../../../core/place/mercator.ts';
import type { Drawing, Label, Shape } from './drawing.ts';
import { hatchingOf, headPath } from './hatching.ts';

const typeface = '"Noto Sans", sans-serif';
/** Neighbouring tiles lap over each other by this much, or a hairline would show between them. */
const lap = 0.4;

export function paintDrawing(painter: CanvasRenderingContext2D, drawing: Drawing): void {
  const { width, height } = drawing;
  painter.save();
  painter.beginPath();
  painter.rect(0, 0, width, height);
  painter.clip();
  painter.fillStyle = drawing.ground;
  painter.fillRect(0, 0, width, height);
  for (const shape of drawing.shapes) {
    painter.save();
    const frame = shape.frame === undefined ? undefined : drawing.frames[shape.frame];
    if (frame) {
      painter.beginPath();
      painter.rect(frame.x - lap, frame.y - lap, frame.side + 2 * lap, frame.side + 2 * lap);
      painter.clip();
    }
    paintShape(painter, shape, drawing);
    painter.restore();
  }
  for (const label of drawing.labels) paintLabel(painter, label);
  painter.restore();
}

/** @param size of what the shape is part of */
export function paintShape(painter: CanvasRenderingContext2D, shape: Shape, size: Size): void {
  painter.save();
  painter.lineJoin = 'round';
  if (shape.kind === 'area') paintArea(painter, shape, size);
  else if (shape.kind === 'line') {
    painter.globalAlpha = shape.opacity;
    painter.lineCap = shape.round ? 'round' : 'butt';
    painter.setLineDash(shape.dash ?? []);
    stroke(painter, new Path2D(shape.d), shape.stroke, shape.width);
    if (shape.draw === 'advance-b') stroke(painter, new Path2D(shape.d), '#ffffff', shape.width * 0.4);
  } else if (shape.kind === 'dot') {
    const circle = new Path2D();
    circle.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
    painter.fillStyle = shape.fill;
    painter.fill(circle);
    stroke(painter, circle, shape.stroke, shape.width);
  } else {
    painter.translate(shape.at.x, shape.at.y);
    painter.rotate((shape.turn * Math.PI) / 180);
    const color = hex('light', shape.draw === 'advance-b' ? 'side-b' : 'side-a');
    painter.fillStyle = shape.draw === 'advance-b' ? '#ffffff' : color;
    painter.fill(new Path2D(headPath(shape.size)));
    stroke(painter, new Path2D(headPath(shape.size)), color, 1.5);
  }
  painter.restore();
}

function paintArea(painter: CanvasRenderingContext2D, shape: Extract<Shape, { kind: 'area' }>, size: Size): void {
  const path = new Path2D(shape.d);
  if (shape.draw !== 'contested') {
    painter.globalAlpha = shape.opacity;
    painter.fillStyle = shape.fill;
    painter.fill(path);
  }
  const hatching = hatchingOf(shape, size);
  if (!hatching) return;
  painter.globalAlpha = 1;
  painter.clip(path);
  stroke(painter, new Path2D(hatching.d), hatching.color, hatching.width);
}

function stroke(painter: CanvasRenderingContext2D, path: Path2D, color: string, width: number): void {
  painter.strokeStyle = color;
  painter.lineWidth = width;
  painter.stroke(path);
}

function paintLabel(painter: CanvasRenderingContext2D, label: Label): void {
  const { lines, at, align, turn, size, spacing, bold, italic, color, halo } = label;
  painter.save();
  painter.translate(at.x, at.y);
  painter.rotate((turn * Math.PI) / 180);
  painter.font = `${italic ? 'italic ' : ''}${bold ? 700 : 400} ${size}px ${typeface}`;
  painter.letterSpacing = `${spacing}px`;
  painter.textAlign = align === 'middle' ? 'center' : align;
  painter.lineJoin = 'round';
  painter.strokeStyle = halo;
  painter.lineWidth = 2.6;
  painter.fillStyle = color;
  for (const [row, line] of lines.entries()) {
    painter.strokeText(line, 0, row * size * 1.2);
    painter.fillText(line, 0, row * size * 1.2);
  }
  painter.restore();
}
