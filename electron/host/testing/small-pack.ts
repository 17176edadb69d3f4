import type { Files } from '../../../src/core/ports.ts';
import { zip } from './zip.ts';

/** The files of the smallest pack there can be: one of everything that must be. */
export function smallPack(id = 'small'): Record<string, string> {
  return {
    'pack.json': JSON.stringify({
      format: 'salient/1',
      id,
      version: '1.0.0',
      title: 'A small lesson',
      summary: 'One fact.',
      language: 'en',
      labelLanguages: ['en'],
      authors: [{ name: 'A. Teacher' }],
      licence: 'CC-BY-4.0',
      sides: { a: 'one', b: 'another' },
      bounds: [36, 48, 39, 50],
      view: { center: [37, 49], zoom: 8, date: '2022-09-10' },
      period: '2022-09-01/2022-09-30',
      scaleKm: 50,
    }),
    'article.md':
      '# A small lesson\n\n## What happened\n\n:s[Something happened in [Izium](place:izium).]{#it-happened}\n',
    'speakers.json': JSON.stringify([
      { id: 'us', name: 'The authors', role: 'authors of this lesson', kind: 'authors' },
    ]),
    'facts.json': JSON.stringify([
      {
        id: 'it-happened',
        kind: 'event',
        statement: 'Something happened.',
        sentences: ['it-happened'],
        claimant: 'us',
        status: 'confirmed',
        sources: ['a-book'],
        places: ['izium'],
        events: ['the-event'],
        importance: 1,
      },
    ]),
    'places.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'izium',
          geometry: { type: 'Point', coordinates: [37.26, 49.21] },
          properties: {
            names: { en: 'Izium' },
            kind: 'town',
            extentKm: 5,
            certainty: 'high',
            why: 'It happened there.',
            importance: 1,
          },
        },
      ],
    }),
    'events.json': JSON.stringify([
      {
        id: 'the-event',
        date: '2022-09-10',
        title: 'It happened',
        text: 'Something happened.',
        kind: 'background',
        phase: 'counter-offensive',
        inArticle: true,
        facts: ['it-happened'],
        importance: 1,
      },
    ]),
    'control.geojson': JSON.stringify({ type: 'FeatureCollection', credit: 'our own', features: [] }),
    'questions.json': '[]',
    'story.json': '[]',
    'glossary.json': '[]',
    'sources.json': JSON.stringify([{ id: 'a-book', type: 'book', title: 'A book' }]),
    'media/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  };
}

/** The small pack as a `.salient` file, each file inside `folder` if one is named. */
export function smallPackZip(files = smallPack(), folder = ''): Buffer {
  return zip(Object.entries(files).map(([name, data]) => ({ name: folder + name, data })));
}

export const filesOf = (files: Record<string, string>): Files => ({
  read: (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
  },
});
