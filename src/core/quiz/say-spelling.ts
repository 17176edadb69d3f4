/** Which language a spelling of a place is of, where it is right but not how the reader's language writes it. */
import type { Place } from '../pack/schema.ts';
import { placeName } from '../place/name.ts';
import { bareName } from './faces.ts';
import { fold } from './spelling.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "“Изюм” is the Russian name, written Izium here."; undefined for the name itself, and for an alias of no language. */
export function saySpelling(typed: string, place: Place, language: string): string | undefined {
  const text = fold(typed);
  const isText = (name: string) => [name, bareName(name)].some((one) => fold(one) === text);
  const name = placeName(place, language);
  if (isText(name)) return undefined;
  const tags = Object.entries(place.properties.names).flatMap(([tag, spelling]) => (isText(spelling) ? tag : []));
  if (tags.length === 0) return undefined;
  return `“${typed.trim()}” is the ${sayNames(tags)}, written ${name} here.`;
}

/** "Russian name", "Ukrainian and Russian name", "Russian name in Latin letters". */
function sayNames(tags: readonly string[]): string {
  const own = tags.filter((tag) => !isLatin(tag));
  const said = (own.length > 0 ? own : tags).map((tag) => languages.of(tag.split('-')[0] ?? tag) ?? tag);
  return `${[...new Set(said)].join(' and ')} name${own.length > 0 ? '' : ' in Latin letters'}`;
}

const isLatin = (tag: string): boolean => /-Latn\b/i.test(tag);
