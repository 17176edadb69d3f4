/** Places of two lessons that are one on the ground. */
import type { Place } from '../pack/schema.ts';
import { spellingsOf } from '../quiz/faces.ts';
import { fold } from '../quiz/spelling.ts';
import { kmBetween } from '../place/distance.ts';

/** Of one kind, with a name in common; towns also not farther apart than they reach. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.properties.kind !== b.properties.kind || a.geometry.type !== b.geometry.type) return false;
  const names = new Set(spellingsOf(a).map(fold));
  if (!spellingsOf(b).some((name) => names.has(fold(name)))) return false;
  if (a.geometry.type !== 'Point' || b.geometry.type !== 'Point') return true;
  const reach = Math.max(a.properties.extentKm, b.properties.extentKm);
  return kmBetween(a.geometry.coordinates, b.geometry.coordinates) <= reach;
}
