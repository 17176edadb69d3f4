/** The map of a question that asks where a place is: a few large towns are named, what is sought is marked or not. */
import type { Size } from '../../place/mercator.ts';
import type { Material, QuestionOf } from '../../quiz/faces.ts';
import { targetOf } from '../../quiz/grade-locate.ts';
import { landmarksFor } from '../../quiz/landmarks.ts';
import { boundsOf } from '../../quiz/pointable.ts';
import { beside, drawGround, points, type MapDrawing } from './draw-ground.ts';

/** @param shown whether what is sought is marked */
export function drawMap(question: QuestionOf<'locate'>, material: Material, size: Size, shown: boolean): MapDrawing {
  const target = targetOf(question, material);
  const { geometry } = target;
  const { map, at, path } = drawGround(material, [...boundsOf(material.lesson), ...points(geometry)], size);
  const found = shown && geometry.type !== 'Point' ? [path('found', geometry)] : [];
  return {
    ...map,
    paths: [...map.paths, ...found],
    names: landmarksFor(target, material).map((landmark) => beside(landmark.name, at(landmark.at), size)),
    ...(shown && geometry.type === 'Point' && { pin: at(geometry.coordinates) }),
  };
}
