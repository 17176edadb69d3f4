/**
 * The pack format, `salient/1`: what each file of a pack holds, checked field by field.
 *
 * A pack is a folder, or the same folder zipped as one `.salient` file. Every id is stable over versions of the pack,
 * because a reader's memory hangs on it. What one file says about another (a fact's sentence, a question's fact) is
 * checked in `references.ts`; JSON Schemas for authors are generated from these same objects.
 */
import { z } from 'zod';
import {
  Edtf,
  Id,
  ids,
  Importance,
  lat,
  LineString,
  lon,
  LonLat,
  mediaPath,
  PackId,
  Point,
  Polygon,
  Tag,
  text,
} from './schema-parts.ts';
import { Question } from './schema-question.ts';

export { Question, type Face } from './schema-question.ts';

/** `pack.json` */
export const Manifest = z.strictObject({
  format: z.literal('salient/1'),
  id: PackId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  title: text,
  subtitle: text.optional(),
  summary: text.describe('one or two sentences for the library'),
  language: Tag.describe('BCP 47 tag of the text'),
  labelLanguages: z.array(Tag).min(1).describe('BCP 47 tags that place names are given in'),
  authors: z.array(z.strictObject({ name: text, role: text.optional() })).min(1),
  licence: text.describe('SPDX expression for the text'),
  startingArticle: Id.optional().describe('the source whose claims the lesson checks'),
  sides: z.strictObject({ a: text, b: text }).describe('the parties of the control layer'),
  bounds: z.tuple([lon, lat, lon, lat]).describe('west, south, east, north'),
  view: z.strictObject({ center: LonLat, zoom: z.number().min(0).max(22), date: Edtf }),
  period: Edtf.describe('EDTF interval the timeline opens on'),
  scaleKm: z.number().positive().describe("the story's scale: a click this far off earns nothing"),
  changes: z.array(text).default([]).describe('what changed since the last version'),
});

/** `speakers.json`: who claims. */
export const Speaker = z.strictObject({
  id: Id,
  name: text,
  role: text.describe('in words: "spokesman of Russia\'s Defence Ministry"'),
  kind: z.enum([
    'article',
    'government',
    'military',
    'newspaper',
    'broadcaster',
    'agency',
    'think-tank',
    'expert',
    'organisation',
    'reference',
    'authors',
  ]),
  side: z.enum(['a', 'b']).optional().describe('the party of the control layer it speaks for, if any'),
});

export const Status = z.enum(['confirmed', 'claimed', 'disputed', 'corrected']);

/** Arithmetic a reader can redo: days from one date to another. */
export const Interval = z.strictObject({
  from: Edtf,
  to: Edtf,
  days: z.int().nonnegative().describe('checked against the two dates'),
  label: text.describe('what is counted: "Russian control of Izium"'),
});

/** `facts.json` */
export const Fact = z
  .strictObject({
    id: Id,
    kind: z.enum(['event', 'place', 'figure', 'statement', 'assessment', 'wording']),
    statement: text.describe('one sentence, in our own words, that can stand alone'),
    sentences: z.array(Id).min(1).describe('sentences of the article that carry it'),
    claimant: Id.describe('the speaker who says so'),
    via: Id.optional().describe('the speaker who passed it on'),
    status: Status,
    reason: text.optional().describe('why it has that status'),
    correction: text.optional().describe('what holds instead'),
    arithmetic: z.array(Interval).default([]),
    sources: z.array(Id).min(1),
    places: ids,
    events: ids,
    importance: Importance,
  })
  .refine((fact) => fact.status === 'confirmed' || fact.reason, {
    path: ['reason'],
    error: 'a fact that is not confirmed says why',
  })
  .refine((fact) => fact.status !== 'corrected' || fact.correction, {
    path: ['correction'],
    error: 'a corrected fact says what holds instead',
  });

/** One feature of `places.geojson`. */
export const Place = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.discriminatedUnion('type', [Point, LineString, Polygon]),
  properties: z.strictObject({
    names: z
      .record(Tag, text)
      .describe('by BCP 47 tag; every label language of the pack, and others that are told by name (ru, ru-Latn)'),
    aliases: z.array(text).default([]).describe('other spellings that mean the same place'),
    kind: z.enum([
      'city',
      'town',
      'village',
      'junction',
      'river',
      'reservoir',
      'sea',
      'region',
      'oblast',
      'road',
      'railway',
    ]),
    admin: text.optional(),
    population: z.strictObject({ value: z.int().positive(), date: Edtf, source: Id }).optional(),
    label: LonLat.optional().describe('where a line or an area is named'),
    extentKm: z.number().positive().describe('radius within which a click is on the place'),
    certainty: z.enum(['high', 'medium', 'low']).describe('of the position'),
    why: text.describe('why it matters here'),
    note: text.optional(),
    importance: Importance,
  }),
});
export const Places = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(Place).min(1) });

/** `events.json` */
export const Event = z.strictObject({
  id: Id,
  date: Edtf,
  dayPart: z.enum(['morning', 'afternoon', 'evening', 'night']).optional(),
  title: text.max(80),
  text,
  kind: z.enum(['fighting', 'control', 'statement', 'civilians', 'politics', 'background']),
  phase: z.enum(['background', 'invasion', 'occupation', 'counter-offensive', 'aftermath']),
  inArticle: z.boolean().describe('whether the starting article states it'),
  places: ids,
  facts: z.array(Id).min(1),
  importance: Importance,
});

/** One feature of `control.geojson`: who held what, or moved where, and how sure that is. */
export const Control = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.discriminatedUnion('type', [Polygon, LineString]),
  properties: z.strictObject({
    kind: z.enum(['area', 'front', 'axis']),
    holder: z.enum(['a', 'b', 'contested']),
    valid: Edtf.describe('EDTF interval, both ends included'),
    certainty: z.enum(['high', 'medium', 'low']),
    schematic: z.literal(true),
    label: text,
    note: text.optional(),
    facts: z.array(Id).min(1).describe('what it rests on'),
  }),
});
export const ControlLayer = z.strictObject({
  type: z.literal('FeatureCollection'),
  credit: text,
  features: z.array(Control),
});

/** A picture of the pack, shown with a step. */
export const StepPicture = z.strictObject({
  src: z.string().regex(mediaPath, 'a picture such as media/rail-path.svg'),
  alt: text.max(500).describe('alternative text'),
  caption: text.max(160).describe('what it shows and whose it is: "… Own diagram."'),
});

/** `story.json`: steps for telling it. */
export const StoryStep = z.strictObject({
  id: Id,
  heading: text.max(80),
  lines: z.array(text.max(110)).min(1).max(4).describe('shown one by one; a wall has room for no more'),
  camera: z.strictObject({ center: LonLat, zoom: z.number().min(0).max(22), bearing: z.number().optional() }),
  date: Edtf,
  events: ids,
  places: ids,
  layers: z.array(z.enum(['control', 'axes', 'railways', 'roads'])).default(['control']),
  notes: text.describe('for the speaker'),
  ask: Id.optional().describe('a question for the class'),
  picture: StepPicture.optional().describe('takes the place of the map on a wall, until the map is asked for'),
});

/** `glossary.json` */
export const Term = z.strictObject({ id: Id, term: text, aliases: z.array(text).default([]), definition: text });

/** `sources.json`: the part of CSL-JSON we show, with our id. */
export const Source = z.strictObject({
  id: Id,
  type: z.enum([
    'article-newspaper',
    'article-journal',
    'webpage',
    'report',
    'dataset',
    'map',
    'broadcast',
    'book',
    'entry-encyclopedia',
    'post-weblog',
  ]),
  title: text,
  'container-title': text.optional(),
  publisher: text.optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }).optional(),
  URL: z.url({ protocol: /^https?$/, error: 'an http or https address' }).optional(),
  language: Tag.optional(),
  note: text.optional(),
});

/** Each file of a pack and the shape it must have. `article.md` is parsed in `article.ts`. */
export const files = {
  'pack.json': Manifest,
  'speakers.json': z.array(Speaker).min(1),
  'facts.json': z.array(Fact).min(1),
  'places.geojson': Places,
  'events.json': z.array(Event).min(1),
  'control.geojson': ControlLayer,
  'questions.json': z.array(Question),
  'story.json': z.array(StoryStep),
  'glossary.json': z.array(Term),
  'sources.json': z.array(Source).min(1),
} as const;

export type PackFile = keyof typeof files;
/** What the files of a pack hold once each has its shape. */
export type PackData = { [File in PackFile]: z.infer<(typeof files)[File]> };

export type Manifest = z.infer<typeof Manifest>;
export type Speaker = z.infer<typeof Speaker>;
export type Status = z.infer<typeof Status>;
export type Interval = z.infer<typeof Interval>;
export type Fact = z.infer<typeof Fact>;
export type Place = z.infer<typeof Place>;
export type Places = z.infer<typeof Places>;
export type Event = z.infer<typeof Event>;
export type Control = z.infer<typeof Control>;
export type ControlLayer = z.infer<typeof ControlLayer>;
export type StoryStep = z.infer<typeof StoryStep>;
export type Term = z.infer<typeof Term>;
export type Source = z.infer<typeof Source>;
