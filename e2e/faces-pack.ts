/** A small lesson with questions of the faces that a quiz draws at random, so that each can be asked for by name. */
import { filesOf, smallPack, smallPackZip } from '../electron/host/testing/small-pack.ts';
import type { Files } from '../src/core/ports.ts';

const facts = ['several', 'date', 'name', 'hidden', 'match', 'changed'];
const places = {
  izium: [37.26, 49.21],
  kupiansk: [37.62, 49.71],
  lyman: [37.81, 48.99],
  kharkiv: [36.23, 49.99],
  balakliia: [36.86, 49.46],
};
const days = { rockets: '2022-02-28', entry: '2022-09-10', junction: '2022-09-26', trains: '2022-10-10' };

const titled = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** What every question here has besides its face. */
const asked = (id: string) => ({
  id,
  fact: id,
  prompt: `Question ${id}: which?`,
  explanation: 'Because the lesson says so.',
  difficulty: 1,
});

const questions = [
  {
    ...asked('several'),
    face: 'choose-several',
    options: ['Izium', 'Kupiansk', 'Odesa', 'Paris'],
    answers: ['Izium', 'Kupiansk'],
  },
  { ...asked('date'), face: 'date', event: 'entry' },
  { ...asked('name'), face: 'name', place: 'lyman' },
  { ...asked('hidden'), face: 'occlusion', place: 'izium', options: ['izium', 'kupiansk', 'kharkiv'] },
  {
    ...asked('changed'),
    face: 'changed',
    from: '2022-09-05',
    by: '2022-09-10',
    options: ['izium', 'kupiansk', 'lyman'],
  },
  {
    ...asked('match'),
    face: 'match',
    pairs: [
      { left: 'Rockets', right: '28 February 2022' },
      { left: 'Entry', right: '10 September 2022' },
      { left: 'Trains', right: '10 October 2022' },
    ],
  },
];

/** Ground that one side held for some days, a rectangle. */
const area = (
  id: string,
  holder: 'a' | 'b',
  valid: string,
  [west, south, east, north]: [number, number, number, number],
) => ({
  type: 'Feature',
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
  properties: { kind: 'area', holder, valid, certainty: 'high', schematic: true, label: id, facts: ['changed'] },
});

function facesPack(): Record<string, string> {
  const small = smallPack('faces');
  return {
    ...small,
    'article.md': `# Faces\n\n## All\n\n${facts.map((id) => `:s[The sentence of ${id}.]{#${id}}`).join('\n')}\n`,
    'facts.json': JSON.stringify(
      facts.map((id) => ({
        id,
        kind: 'place',
        statement: `What ${id} says.`,
        sentences: [id],
        claimant: 'us',
        status: 'confirmed',
        sources: ['a-book'],
        events: id === 'date' ? Object.keys(days) : [],
        importance: 1,
      })),
    ),
    'places.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: Object.entries(places).map(([id, coordinates]) => ({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates },
        properties: {
          names: { en: titled(id) },
          kind: 'city',
          extentKm: 4,
          certainty: 'high',
          why: 'It lies there.',
          importance: 1,
        },
      })),
    }),
    'events.json': JSON.stringify(
      Object.entries(days).map(([id, date]) => ({
        id,
        date,
        title: titled(id),
        text: 'It happened.',
        kind: 'control',
        phase: 'counter-offensive',
        inArticle: true,
        facts: ['date'],
        importance: 1,
      })),
    ),
    'control.geojson': JSON.stringify({
      type: 'FeatureCollection',
      credit: 'Made up.',
      features: [
        area('all-before', 'a', '2022-09-01/2022-09-09', [36.5, 48.5, 38.5, 50]),
        area('south-after', 'a', '2022-09-10/2022-09-20', [36.5, 48.5, 38.5, 49.1]),
        area('north-after', 'b', '2022-09-10/2022-09-20', [36.5, 49.1, 38.5, 50]),
      ],
    }),
    'questions.json': JSON.stringify(questions),
  };
}

/** The questions by id, in the order of their faces. */
export const facesAsked = questions.map(({ id }) => id);
export const facesFiles = (): Files => filesOf(facesPack());
export const facesArchive = (): Buffer => smallPackZip(facesPack());
