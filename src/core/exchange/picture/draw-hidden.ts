/** The map of a hidden name: a pin where it belongs, the names of its neighbours, none of the options'. */
import type { Size } from '../../place/mercator.ts';
import type { Material, QuestionOf } from '../../quiz/faces.ts';
import { placeName } from '../../place/name.ts';
import { occlusionOf, spotOf } from '../../quiz/occlusion.ts';
import { kmBetween } from '../../place/distance.ts';
import { beside, drawGround, type MapDrawing } from './draw-ground.ts';

type Name = MapDrawing['names'][number];

export function drawHidden(question: QuestionOf<'occlusion'>, material: Material, size: Size): MapDrawing {
  const { at: spot, neighbours, nameless, named } = occlusionOf(question, material);
  const frame = [spot, ...neighbours.map((one) => one.at), ...nameless.map(spotOf)];
  const { map, at } = drawGround(material, frame, size);
  const pin = at(spot);
  const names = named
    .toSorted((a, b) => kmBetween(spotOf(a), spot) - kmBetween(spotOf(b), spot))
    .map((place) => beside(placeName(place, material.language), at(spotOf(place)), size))
    .filter(({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height)
    .reduce<Name[]>((kept, name) => (kept.some((other) => overlap(name, other)) ? kept : [...kept, name]), []);
  return { ...map, names, pin };
}

/** CSS pixels of a letter, on average, and of a line. */
const letter = { width: 7, height: 14 };

/** Whether two names would be written over each other; the nearer one is written. */
function overlap(a: Name, b: Name): boolean {
  const left = ({ x, end, text }: Name) => (end ? x - text.length * letter.width : x);
  const right = (name: Name) => left(name) + name.text.length * letter.width;
  return Math.abs(a.y - b.y) < letter.height && left(a) < right(b) && left(b) < right(a);
}
