/** The map of a hidden name: a pin where it belongs, the names of its neighbours, none of the options'. */
import type { Pixel, Size } from '../../place/mercator.ts';
import type { Material, QuestionOf } from '../../quiz/faces.ts';
import { placeName } from '../../place/name.ts';
import { occlusionOf, spotOf } from '../../quiz/occlusion.ts';
import { kmBetween } from '../../place/distance.ts';
import { beside, drawGround, isInside, type MapDrawing } from './draw-ground.ts';

type Name = MapDrawing['names'][number];

export function drawHidden(question: QuestionOf<'occlusion'>, material: Material, size: Size): MapDrawing {
  const { at: spot, neighbours, nameless, named } = occlusionOf(question, material);
  const frame = [spot, ...neighbours.map((one) => one.at), ...nameless.map(spotOf)];
  const { map, at } = drawGround(material, frame, size, size.width / 4);
  const pin = at(spot);
  const names = named
    .toSorted((a, b) => kmBetween(spotOf(a), spot) - kmBetween(spotOf(b), spot))
    .map((place) => ({ text: placeName(place, material.language), dot: at(spotOf(place)) }))
    .filter(({ dot }) => isInside(dot, size))
    .reduce<Name[]>((kept, { text, dot }) => {
      const right = beside(text, dot, size);
      const left = { ...right, x: dot.x - (right.x - dot.x), end: !right.end };
      const free = [right, left].find(
        (name) => isWhole(name, size) && ![...pinRoom(pin), ...kept].some((other) => overlap(name, other)),
      );
      return free ? [...kept, free] : kept;
    }, []);
  return { ...map, names, pin };
}

/** The room of the pin, as if two words stood above its tip. */
const pinRoom = ({ x, y }: Pixel): Name[] =>
  [y - 4, y - 18].map((line) => ({ text: '   ', x: x - 10, y: line, end: false }));

/** CSS pixels of a letter, on average, and of a line. */
const letter = { width: 7, height: 14 };

const widthOf = ({ text }: Name): number => text.length * letter.width;
const leftOf = (name: Name): number => (name.end ? name.x - widthOf(name) : name.x);
const rightOf = (name: Name): number => leftOf(name) + widthOf(name);

const isWhole = (name: Name, { width }: Size): boolean => leftOf(name) > 0 && rightOf(name) < width;

/** Whether two names would be written over each other; the nearer one is written. */
const overlap = (a: Name, b: Name): boolean =>
  Math.abs(a.y - b.y) < letter.height && leftOf(a) < rightOf(b) && leftOf(b) < rightOf(a);
