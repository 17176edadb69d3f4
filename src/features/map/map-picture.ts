/** The map in view as a picture to take along: with what its colours mean, its scale, its day and where it comes from. */
import type { Manifest } from '../../core/pack/schema.ts';
import { metresPerPixel } from '../../core/place/mercator.ts';
import { drawMap, type MapWish } from '../../shared/map/paper/draw-map.ts';
import { paintDrawing, paintShape } from '../../shared/map/paper/paint-drawing.ts';
import { keyOf, sampleSize } from '../../shared/map/paper/samples.ts';
import { scaleBar } from '../../shared/map/scale-bar.ts';

export interface PictureWords {
  title: string;
  day: string;
  sides: Manifest['sides'];
  /** whose work the map is, and how far it can be trusted */
  origin: string;
}

/** Pixels of the picture to one of the screen. */
const ratio = 2;
const margin = 16;
const leading = 20;
const ink = '#2b2a27';
const font = (size: number, weight = 400) => `${weight} ${size}px "Noto Sans", sans-serif`;

/** @throws Error where the map or the picture could not be made */
export async function mapPicture(
  wish: Omit<MapWish, 'scale' | 'names'>,
  { title, day, sides, origin }: PictureWords,
): Promise<Blob> {
  // what the reader remembers is for the reader alone
  const ground = wish.scene.ground.filter(({ properties: { draw } }) => !draw.startsWith('recall'));
  const drawing = await drawMap({ ...wish, scene: { ...wish.scene, ground }, scale: 1, names: true });
  const { width, height } = drawing;
  const room = width - 2 * margin;
  const canvas = document.createElement('canvas');
  const painter = canvas.getContext('2d');
  if (!painter) throw new Error('This browser gives no canvas to draw on.');

  painter.font = font(12);
  const key = inRows(
    keyOf(ground, sides, true).map((entry) => ({
      ...entry,
      width: sampleSize.width + 6 + painter.measureText(entry.name).width + 18,
    })),
    room,
  );
  painter.font = font(11);
  const small = wrapped(painter, origin, room);
  canvas.width = width * ratio;
  canvas.height = (height + 2 * margin + leading * (1.4 + key.length + 0.85 * small.length)) * ratio;
  painter.scale(ratio, ratio);
  painter.fillStyle = '#ffffff';
  painter.fillRect(0, 0, canvas.width, canvas.height);
  paintDrawing(painter, drawing);

  painter.textBaseline = 'middle';
  painter.fillStyle = ink;
  let y = height + margin + leading * 0.4;
  const bar = scaleBar(metresPerPixel(wish.camera), 110);
  paintBar(painter, bar, width - margin - bar.width, y);
  painter.font = font(14, 600);
  painter.fillText(`${title}, ${day}`, margin, y, room - bar.width - margin);
  y += leading * 1.3;
  painter.font = font(12);
  for (const row of key) {
    let x = margin;
    for (const { name, sample, width: taken } of row) {
      painter.save();
      painter.translate(x, y - sampleSize.height / 2);
      painter.beginPath();
      painter.rect(0, 0, sampleSize.width, sampleSize.height);
      painter.clip();
      for (const shape of sample) paintShape(painter, shape, sampleSize);
      painter.restore();
      painter.fillText(name, x + sampleSize.width + 6, y);
      x += taken;
    }
    y += leading;
  }
  painter.font = font(11);
  painter.fillStyle = '#55524c';
  for (const line of small) {
    painter.fillText(line, margin, y);
    y += leading * 0.85;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be made.'));
    }, 'image/png');
  });
}

function paintBar(
  painter: CanvasRenderingContext2D,
  { width, text }: { width: number; text: string },
  x: number,
  y: number,
) {
  painter.save();
  painter.strokeStyle = ink;
  painter.lineWidth = 1.3;
  painter.stroke(new Path2D(`M${x} ${y + 4}v5h${width}v-5`));
  painter.font = font(11);
  painter.textAlign = 'center';
  painter.fillText(text, x + width / 2, y);
  painter.restore();
}

/** As many in a row as it has room for. */
function inRows<T extends { width: number }>(items: readonly T[], room: number): T[][] {
  const rows: T[][] = [];
  let left = 0;
  for (const item of items) {
    if (item.width > left || rows.length === 0) {
      rows.push([]);
      left = room;
    }
    rows.at(-1)?.push(item);
    left -= item.width;
  }
  return rows;
}

function wrapped(painter: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && painter.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
