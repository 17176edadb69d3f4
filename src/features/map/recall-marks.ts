/** What is remembered, as marks on the map. */
import { stepOf, type Share } from '../../core/stats/share.ts';
import { nameSpot, type Mark } from '../../shared/map/scene.ts';

/** What is remembered of each place, where its dot or its name is. */
export function recallMarks(places: readonly Mark[], shareOf: (place: string) => Share | undefined): Mark[] {
  return places.flatMap((mark): Mark[] => {
    const { id, rank } = mark.properties;
    const share = shareOf(id);
    if (!share) return [];
    const [lon, lat] = nameSpot(mark);
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { id, draw: `recall-${stepOf(share)}`, rank },
      },
    ];
  });
}

/** The places, knowing which of them stand on a disc. */
export function onDiscs(places: readonly Mark[], discs: readonly Mark[]): Mark[] {
  const ids = new Set(discs.map(({ properties: { id } }) => id));
  return places.map((mark) => ({ ...mark, properties: { ...mark.properties, onDisc: ids.has(mark.properties.id) } }));
}
