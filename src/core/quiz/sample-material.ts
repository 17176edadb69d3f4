/** A small lesson, made up for the tests of this folder. */
import { indexLesson } from '../pack/lesson-index.ts';
import type { DatedEvent, Lesson, LessonFact } from '../pack/lesson.ts';
import type { Place, Question, Speaker } from '../pack/schema.ts';
import { dayMs, type When } from '../time/when.ts';
import type { Material } from './faces.ts';

const september = (day: number, days = 1): When => ({
  edtf: `2022-09-${String(day).padStart(2, '0')}`,
  from: Date.UTC(2022, 8, day),
  to: Date.UTC(2022, 8, day) + days * dayMs - 1,
  precision: 'day',
  span: false,
  between: false,
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
});

function place(id: string, uk: string, geometry: Place['geometry'], more: Partial<Place['properties']> = {}): Place {
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-');
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      names: { en: name, uk },
      aliases: [],
      kind: 'city',
      extentKm: 4,
      certainty: 'high',
      why: `Why ${name}.`,
      importance: 1,
      ...more,
    },
  };
}
const point = (lon: number, lat: number): Place['geometry'] => ({ type: 'Point', coordinates: [lon, lat] });

const places: Place[] = [
  place('izium', 'Ізюм', point(37.2485, 49.2088), {
    names: { en: 'Izium', uk: 'Ізюм', ru: 'Изюм', 'ru-Latn': 'Izyum' },
  }),
  place('kupiansk', 'Куп’янськ', point(37.6152, 49.7106), { aliases: ['Kupyansk'] }),
  place('lyman', 'Лиман', point(37.8031, 48.9862)),
  place('dovhenke', 'Довгеньке', point(37.32, 49.03), { certainty: 'low', kind: 'village' }),
  place('kyiv', 'Київ', point(30.52, 50.45)),
  place(
    'oskil',
    'Оскіл',
    {
      type: 'LineString',
      coordinates: [
        [37.7, 50],
        [37.65, 49.5],
        [37.41, 49.1],
      ],
    },
    { kind: 'river' },
  ),
];

const speaker = (id: string, name: string, kind: Speaker['kind']): Speaker => ({
  id,
  name,
  kind,
  role: `role of ${name}`,
});
const speakers: Speaker[] = [
  speaker('ministry', 'Russian Defence Ministry', 'government'),
  speaker('president', 'Volodymyr Zelensky', 'government'),
  speaker('mayor', 'Mayor of Kupiansk', 'government'),
  speaker('bbc', 'BBC News', 'broadcaster'),
  speaker('isw', 'Institute for the Study of War', 'think-tank'),
  speaker('agency', 'Reuters', 'agency'),
  speaker('us', 'Salient', 'authors'),
];

const fact = (id: string, claimant: string, more: Partial<LessonFact> = {}): LessonFact => ({
  id,
  kind: 'event',
  statement: `Statement ${id}.`,
  sentences: [`s-${id}`],
  claimant,
  status: 'confirmed',
  sources: ['source'],
  arithmetic: [],
  places: [],
  events: [],
  importance: 1,
  ...more,
});
const claim = (statement: string): Partial<LessonFact> => ({
  kind: 'assessment',
  status: 'disputed',
  reason: 'An opinion.',
  statement,
});
const facts: LessonFact[] = [
  fact('izium-retaken', 'bbc', { places: ['izium'], events: ['e10'] }),
  fact('izium-place', 'us', { kind: 'place', places: ['izium'], importance: 2 }),
  fact('kupiansk-retaken', 'bbc', { places: ['kupiansk'], events: ['e09'] }),
  fact('lyman-left', 'isw', { places: ['lyman', 'oskil', 'dovhenke', 'kyiv'], importance: 2 }),
  fact('regrouping', 'ministry', { kind: 'statement', status: 'claimed', reason: 'One side only.', events: ['e08'] }),
  fact('thousand', 'president', { kind: 'figure', status: 'claimed', reason: 'One side only.', events: ['e08'] }),
  fact('named', 'isw', claim('The study of the institute saw a turning point.')),
  fact('attributed', 'isw', claim('One observer said that the war had turned.')),
  fact('leaning', 'isw', claim('It was a turning point.')),
  fact('confirmed', 'bbc', { ...claim('The town has two banks.'), status: 'confirmed' }),
  fact('grave', 'president', { ...claim('Some hundred graves were found.'), events: ['e15'] }),
  ...[4, 5, 6, 7].map((day) => fact(`day-${day}`, 'bbc', { events: [`e0${day}`], importance: 3 })),
];

const event = (id: string, when: When, factId: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id,
  date: when.edtf,
  when,
  title: `Event ${id.slice(1)}`,
  text: 'Text.',
  kind: 'control',
  phase: 'counter-offensive',
  inArticle: true,
  places: [],
  facts: [factId],
  importance: 1,
  ...more,
});
const events: DatedEvent[] = [
  event('e04', september(4), 'day-4'),
  event('e05', september(5), 'day-5', { importance: 3 }),
  event('e06', september(6), 'day-6'),
  event('e07', { ...september(7), approximate: true }, 'day-7'),
  event('e08', september(8), 'regrouping'),
  event('e09', september(9, 2), 'kupiansk-retaken'),
  event('e10', september(10), 'izium-retaken'),
  event('e15', september(15), 'grave', { kind: 'civilians' }),
  event('e12', september(12), 'lyman-left', { title: 'What 12 September brought' }),
];

/** @param questions the authored ones */
export function sampleMaterial(questions: Question[] = [], language = 'en'): Material {
  const lesson: Lesson = {
    manifest: {
      format: 'salient/1',
      id: 'sample',
      version: '1.0.0',
      title: 'Sample',
      summary: 'A sample.',
      language: 'en',
      labelLanguages: ['en', 'uk'],
      authors: [{ name: 'Salient' }],
      licence: 'CC-BY-4.0',
      sides: { a: 'A', b: 'B' },
      bounds: [35.6, 48.4, 38.9, 50.6],
      view: { center: [37.3, 49.4], zoom: 7.6, date: '2022-09-05' },
      period: '2022-09',
      scaleKm: 60,
      changes: [],
    },
    period: september(1, 30),
    startDate: september(5),
    article: {
      title: 'Sample',
      sections: [
        {
          id: 'all',
          heading: 'All',
          blocks: [
            {
              kind: 'paragraph',
              sentences: facts.map((one) => ({ id: `s-${one.id}`, runs: [{ text: one.statement }], facts: [one.id] })),
            },
          ],
        },
      ],
    },
    speakers,
    facts,
    places,
    events,
    questions,
    control: { type: 'FeatureCollection', credit: 'none', features: [] },
    story: [],
    glossary: [],
    sources: [],
  };
  return { lesson, index: indexLesson(lesson), language };
}

/** What every authored question has besides its face. */
export const asked = {
  id: 'q',
  fact: 'izium-retaken',
  prompt: 'Which?',
  explanation: 'Because.',
  difficulty: 1,
  places: [],
  events: [],
} satisfies Partial<Question>;
