/** The map in words: what a reader who does not see it is told, and what everyone is told beside it. */
import type { Handover, Holder, ControlFeature } from '../../core/control/standing.ts';
import type { Manifest } from '../../core/pack/schema.ts';
import { placeName } from '../../core/place/name.ts';

type Sides = Manifest['sides'];

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "8 September 2022" */
export const sayDay = (date: number): string => dayFormat.format(date);
/** "8 Sept" */
export const sayShortDay = (date: number): string => shortFormat.format(date);

const list = new Intl.ListFormat('en-GB');

/** "held by Russian forces", "contested"; what is said of ground outside all areas */
export function sayHolder(holder: Holder | undefined, sides: Sides): string {
  if (holder === undefined) return 'outside the areas drawn';
  return holder === 'contested' ? 'contested' : `held by ${sides[holder]}`;
}

/** "3 areas, edges uncertain": what is drawn and how sure its least sure edge is. */
export function sayGround(features: readonly ControlFeature[]): string {
  const areas = features.filter(({ properties }) => properties.kind === 'area');
  if (areas.length === 0) return 'no areas drawn for this day';
  const count = `${areas.length} ${areas.length === 1 ? 'area' : 'areas'} drawn`;
  return `${count}, ${sayCertainty(features)}`;
}

/** How far the edges can be trusted, after the least certain area or front. */
function sayCertainty(features: readonly ControlFeature[]): string {
  const sure = new Set(
    features.filter(({ properties }) => properties.kind !== 'axis').map(({ properties }) => properties.certainty),
  );
  return sure.has('low') ? 'edges uncertain' : sure.has('medium') ? 'edges approximate' : 'edges well attested';
}

/** How far the day's drawing can be trusted: in the pack's words where it has any. */
export function sayCaveat(features: readonly ControlFeature[], date: number): string {
  const front = features.find(({ properties }) => properties.kind === 'front');
  return front?.properties.note ?? `${sayDay(date)}: ${sayGround(features)}.`;
}

/** What changed hands, for the live region: "Now held by Ukrainian forces: Balakliia and Hrakove." */
export function sayHandovers(handovers: readonly Handover[], sides: Sides, language: string): string {
  const by = Map.groupBy(handovers, ({ after }) => after);
  return [...by]
    .map(([holder, places]) => {
      const names = list.format(places.map(({ place }) => placeName(place, language)));
      return `Now ${sayHolder(holder, sides)}: ${names}.`;
    })
    .join(' ');
}
