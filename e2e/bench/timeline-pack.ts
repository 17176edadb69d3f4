/** A lesson with as many events as wanted and no more of the rest than the format asks for. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const from = Date.UTC(2022, 1, 24);
const days = 220;
const dayMs = 86_400_000;
const kinds = ['fighting', 'control', 'statement', 'civilians', 'politics', 'background'];

/** Events spread unevenly over the period, always the same: every seventh lasts five days. */
function events(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const share = ((index * 7919) % count) / count;
    const day = (offset: number) =>
      new Date(from + Math.floor(share ** 0.8 * days + offset) * dayMs).toISOString().slice(0, 10);
    return {
      id: `event-${index}`,
      date: index % 7 === 0 ? `${day(0)}/${day(4)}` : day(0),
      title: `Event ${index} of the measured timeline`,
      text: 'Made to be counted.',
      kind: kinds[index % kinds.length],
      phase: 'invasion',
      inArticle: index % 2 === 0,
      places: [],
      facts: ['fact'],
      importance: 1 + (index % 3),
    };
  });
}

export async function writeTimelinePack(folder: string, count: number): Promise<void> {
  const made = events(count);
  const files = {
    'pack.json': {
      format: 'salient/1',
      id: `measured-${count}`,
      version: '1.0.0',
      title: `${count} events`,
      summary: 'Made to measure the timeline.',
      language: 'en',
      labelLanguages: ['en'],
      authors: [{ name: 'The bench' }],
      licence: 'CC0-1.0',
      sides: { a: 'One side', b: 'The other' },
      bounds: [35, 48, 39, 51],
      view: { center: [37, 49.5], zoom: 7, date: '2022-06-01' },
      period: '2022-02-24/2022-10-06',
      scaleKm: 60,
    },
    'speakers.json': [{ id: 'bench', name: 'The bench', role: 'measures', kind: 'authors' }],
    'facts.json': [
      {
        id: 'fact',
        kind: 'event',
        statement: 'Something happened.',
        sentences: ['sentence'],
        claimant: 'bench',
        status: 'confirmed',
        sources: ['source'],
        events: made.map(({ id }) => id),
        importance: 1,
      },
    ],
    'places.geojson': {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'place',
          geometry: { type: 'Point', coordinates: [37, 49.5] },
          properties: {
            names: { en: 'Place' },
            kind: 'town',
            extentKm: 3,
            certainty: 'high',
            why: 'One is needed.',
            importance: 1,
          },
        },
      ],
    },
    'events.json': made,
    'control.geojson': { type: 'FeatureCollection', credit: 'none', features: [] },
    'questions.json': [],
    'story.json': [],
    'glossary.json': [],
    'sources.json': [{ id: 'source', type: 'dataset', title: 'The bench' }],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.md'), '# Measured\n\n## One section\n\n:s[Something happened.]{#sentence}\n');
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content));
}
