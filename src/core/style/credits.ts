/** What the base map is made of, for "About this map". `resources/SOURCES.md` tells the same in full. */

export interface Credit {
  name: string;
  /** what of the map it is */
  what: string;
  licence: string;
  /** where to find it */
  address: string;
}

export const mapCredits: Credit[] = [
  {
    name: 'Natural Earth',
    what: 'Land, states, oblasts, rivers and lakes of the world',
    licence: 'Public domain',
    address: 'https://www.naturalearthdata.com/',
  },
  {
    name: '© OpenStreetMap contributors',
    what: 'The land border of Ukraine; the stations the railways run through',
    licence: 'Open Database License (ODbL) 1.0',
    address: 'https://www.openstreetmap.org/copyright',
  },
  {
    name: 'GeoNames',
    what: 'Towns, their names and populations',
    licence: 'CC BY 4.0',
    address: 'https://www.geonames.org/',
  },
  {
    name: 'GSHHG and WDBII',
    what: 'Reservoirs and the Oskil',
    licence: 'LGPL 3.0 or later; WDBII is in the public domain',
    address: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  {
    name: 'Unicode CLDR',
    what: 'Names of states',
    licence: 'Unicode License v3',
    address: 'https://cldr.unicode.org/',
  },
  {
    name: 'Salient',
    what: 'Roads, railways, small rivers and two reservoirs, drawn by hand and schematic; names of the theatre',
    licence: 'CC BY 4.0; railways ODbL 1.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'Noto Sans',
    what: 'The typeface of the labels',
    licence: 'SIL Open Font License 1.1',
    address: 'https://fonts.google.com/noto',
  },
];

/** One line for the corner of the map. */
export const attribution = '© OpenStreetMap · Natural Earth · GeoNames · GSHHG';
