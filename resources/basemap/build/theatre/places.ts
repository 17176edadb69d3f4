/** The theatre's towns and villages, a table typed and proofread by hand: `sources/places.tsv`. */
import type { Point } from '../geometry.ts';
import { readTable } from '../sources.ts';

export interface TheatrePlace {
  en: string;
  uk: string;
  point: Point;
  population: number;
  /** first zoom it is shown at */
  rank: number;
}

export function theatrePlaces(): TheatrePlace[] {
  return readTable<'en' | 'uk' | 'lon' | 'lat' | 'population' | 'rank'>('places').map((row) => ({
    en: row.en,
    uk: row.uk,
    point: [Number(row.lon), Number(row.lat)],
    population: Number(row.population),
    rank: Number(row.rank),
  }));
}
