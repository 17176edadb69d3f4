/**
 * Where places are by the rivers, looking downstream: the Donets flows south-east, the Oskil south. Stations are
 * OpenStreetMap points (ODbL); towns stand where `places.tsv` puts them.
 */
import type { Point } from '../geometry.ts';
import type { KnownBank } from './bank-check.ts';
import type { RiverId } from './courses.ts';
import { theatrePlaces } from './places.ts';

const towns: Record<RiverId, Record<'left' | 'right', string[]>> = {
  donets: {
    right: [
      'Chuhuiv',
      'Zmiiv',
      'Izium',
      'Kamianka',
      'Raihorodok',
      'Sloviansk',
      'Lysychansk',
      'Luhansk',
      'Staryi Saltiv',
      'Siversk',
    ],
    left: [
      'Malynivka',
      'Andriivka',
      'Balakliia',
      'Savyntsi',
      'Studenok',
      'Sviatohirsk',
      'Lyman',
      'Yampil',
      'Kreminna',
      'Rubizhne',
      'Sievierodonetsk',
      'Vovchansk',
      'Verbivka',
      'Slobozhanske',
    ],
  },
  oskil: {
    right: ['Kupiansk', 'Dvorichna', 'Oskil', 'Shevchenkove', 'Izium', 'Horokhuvatka'],
    left: ['Kupiansk-Vuzlovyi', 'Kivsharivka', 'Petropavlivka', 'Borova', 'Pisky-Radkivski', 'Urazovo', 'Valuyki'],
  },
};

const stations: [string, Point, RiverId, 'left' | 'right'][] = [
  ['Izium station', [37.3015, 49.216], 'donets', 'left'],
  ['Sviatohirsk station', [37.5502, 49.0754], 'donets', 'left'],
  ['the stop before the Donets by Zmiiv', [36.3705, 49.7072], 'donets', 'right'],
  ['the stop before the Donets by Chuhuiv', [36.6723, 49.8194], 'donets', 'right'],
  ['the first stop west of the Oskil towards Vovchansk', [37.6065, 49.712], 'oskil', 'right'],
  ['the stop east of central Kupiansk towards Valuyki', [37.6373, 49.7083], 'oskil', 'left'],
  ['Dvorichna station, across the river from the town,', [37.7294, 49.8522], 'oskil', 'left'],
  ['Senkove halt', [37.7018, 49.5294], 'oskil', 'left'],
  ['Topoli station', [37.9087, 49.9604], 'oskil', 'left'],
];

export function knownBanks(): KnownBank[] {
  const points = new Map(theatrePlaces().map(({ en, point }) => [en, point]));
  const ofTowns = (Object.keys(towns) as RiverId[]).flatMap((river) =>
    (['left', 'right'] as const).flatMap((bank) =>
      towns[river][bank].map((place): KnownBank => {
        const point = points.get(place);
        if (!point) throw new Error(`banks: places.tsv has no ${place}`);
        return { place, point, river, bank };
      }),
    ),
  );
  return [...ofTowns, ...stations.map(([place, point, river, bank]) => ({ place, point, river, bank }))];
}
