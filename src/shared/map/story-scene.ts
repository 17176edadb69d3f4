/** What a step of the story brings out on the map. */
import type { ControlFeature } from '../../core/control/standing.ts';
import type { Place, StoryStep } from '../../core/pack/schema.ts';
import type { Mark } from './scene.ts';

/** A step shows only the layers it names; everything else shows all of the control layer. */
export const belongsTo = ({ properties: { kind } }: ControlFeature, { layers }: Pick<StoryStep, 'layers'>): boolean =>
  layers.includes(kind === 'axis' ? 'axes' : 'control');

const wayLayer: Partial<Record<Place['properties']['kind'], StoryStep['layers'][number]>> = {
  railway: 'railways',
  road: 'roads',
};

/**
 * Railways and roads that a step brings out, quietly: thin and without their names.
 * @param marks of the places, in their order
 */
export function waysOf(
  step: Pick<StoryStep, 'layers'> & { places: readonly string[] },
  places: readonly Place[],
  marks: readonly Mark[],
): Mark[] {
  return places.flatMap((place, i) => {
    const layer = wayLayer[place.properties.kind];
    const mark = marks[i];
    if (!mark || !layer || !step.layers.includes(layer) || step.places.includes(place.id)) return [];
    const { name: _, ...properties } = mark.properties;
    return [{ ...mark, properties: { ...properties, pointed: true } }];
  });
}
