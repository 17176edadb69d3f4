/**
 * What travels between the core and the page: addresses and payloads, one place for both sides.
 *
 * | method and path                          | answer                                              |
 * |------------------------------------------|-----------------------------------------------------|
 * | GET  /api/packs                          | Library                                             |
 * | POST /api/packs  (a .salient file, sent  | 201 PackSummary, or Problem                         |
 * |                  as application/zip)     |                                                     |
 * | GET  /api/packs/:id                      | Lesson, or Problem                                  |
 * | GET  /packs/:id/media/:path              | a picture; ranged, sandboxed by its own CSP         |
 * | GET  /tiles/:set.json                    | TileJSON                                            |
 * | GET  /tiles/:set/:z/:x/:y.mvt            | 200 MVT, 204 nothing there, 404 outside             |
 * | GET  /style/:theme.json?lang=&scale=     | MapLibre style, root-relative URLs                  |
 * | GET  /api/settings · PUT /api/settings   | Settings                                            |
 * | GET  /api/talk · PUT /api/talk           | Talk, the presentation under way, or null           |
 * | GET  /api/plans?pack=                    | KeptPlan[]: the lesson plans of the lesson          |
 * | POST /api/plans?pack=&file=  (PlanFile)  | 201 TakenPlan once it is on disk, or Problem        |
 * | GET  /api/answers?pack=&sitting=         | StoredAnswer[]                                      |
 * | POST /api/answers                        | 201 StoredAnswer once it is on disk, or Problem     |
 * | GET  /api/changes?pack=&kind=            | StoredChange[], oldest first                        |
 * | POST /api/changes                        | 201 StoredChange once it is on disk, or Problem     |
 * | POST /api/changes/together  (Change[])  | 201 StoredChange[], all of them on disk or none   |
 * | GET  /api/notes?pack=                    | Written: what the reader wrote about the lesson     |
 * | GET  /api/memory?pack=                   | Memories: what is remembered of the pack's facts    |
 * | GET  /api/facts?q=&packs=&order=         | FoundFacts: what a search finds, or Problem         |
 * |      &offset=&limit=                     |                                                     |
 * | GET  /api/facts/:pack/:fact              | FactDetail, or Problem                              |
 * | GET  /api/study?pack=&minutes=           | Study: what Today would hold, exams with their plan |
 * | GET  /api/stats?pack=&days=              | Statistics, over all packs where none is named      |
 * | GET  /api/recall?pack=&over=             | Recall: what is remembered today, place by place    |
 * | GET  /api/sittings?pack=                 | OpenSitting[]: what to go on with, newest first     |
 * | GET  /api/sittings/:id                   | PresentSitting, or Problem                          |
 * | POST /api/sittings  (StartSitting)       | 201 StoredSitting, its questions chosen, or Problem |
 * | GET  /api/backups · POST /api/backups    | Backup[], newest first · 201 Backup, made now       |
 * | POST /api/backups/:name/restore          | Backup, once it is in the place of what was here    |
 * | GET  /api/export/salient.json            | Everything: settings and all logs, as one file      |
 * | POST /api/import/salient.json            | Imported once all of it is on disk, or Problem      |
 * | GET  /api/export/:format?pack=           | a file for another program; see exchange/formats    |
 * | POST /api/import/:format?pack=&preview=  | ImportedFacts: what came in, or would, or Problem   |
 * | POST /api/import/undo  (UndoImport)      | 204, what stood before stands again                 |
 * | GET  /                                   | the page, stamped with the reader's settings        |
 * | GET  /assets/:path · GET /fonts/:file    | what the page and the map style ask for             |
 */
import { z } from 'zod';
import { themes } from './design/theme.ts';
import type { Logged } from './memory/change.ts';
import { LastChosen } from './memory/last-chosen.ts';
import { modes } from './memory/modes.ts';
import { WallLooks } from './present/wall-look.ts';
import { faces } from './quiz/responses.ts';

export type { FactDetail, FoundFact, FoundFacts, Order } from './facts-query/found.ts';
export type { ImportedFact, ImportedFacts, TextImport, UndoImport } from './exchange/import/incoming.ts';
export type { Change, Exam, StoredChange } from './memory/change.ts';
export type { Item, OpenSitting, PresentSitting, StartSitting, StoredSitting } from './memory/stored-sitting.ts';
export type { KeptFact, KeptNote, Written } from './notes/written.ts';
export type { Memories, Plan, PlannedExam, Study } from './memory/study.ts';
export type { Recall } from './stats/recall.ts';
export type { KeptPlan, TakenPlan } from './present/plans.ts';
export type { Talk } from './present/talk.ts';
export type { Share } from './stats/share.ts';
export type { Statistics } from './stats/statistics.ts';

/** RFC 9457 problem details, with what a person needs: what is safe and what to do. */
export interface Problem {
  /** stable name of the kind of problem: `pack-damaged`, `disk-full` … */
  type: string;
  /** what happened, one line */
  title: string;
  status: number;
  /** more about what happened */
  detail?: string;
  /** what is safe */
  safe?: string;
  /** what to do */
  action?: string;
  /** for a pack: each place that is wrong */
  issues?: PackIssue[];
  /** for a text that cannot be read: where, from 1 */
  column?: number;
  /** the whole text as it was probably meant */
  suggestion?: string;
}

/** Something a reader should know that no request of theirs caused: a Problem without a status. */
export type Notice = Omit<Problem, 'status'> & {
  /** what would bring lost answers back */
  offer?: Backup;
};

/** A copy of all logs and the settings, in the data folder. */
export interface Backup {
  name: string;
  /** epoch milliseconds */
  at: number;
  /** kept up by itself, made by hand, or made before something was restored or imported */
  why: 'use' | 'hand' | 'restore' | 'import';
  answers: number;
  bytes: number;
}

/** Where a pack is wrong: the file, the field in it, what was expected and what stood there. */
export interface PackIssue {
  file: string;
  field: string;
  expected: string;
  found?: string;
}

export interface PackSummary {
  id: string;
  title: string;
  subtitle?: string;
  summary: string;
  version: string;
  language: string;
  licence: string;
  authors: string[];
  origin: 'bundled' | 'imported' | 'opened';
  counts: { facts: number; places: number; events: number; questions: number };
}
export interface Library {
  packs: PackSummary[];
  /** packs that are there but cannot be read */
  damaged: { name: string; problem: Problem }[];
  /** what to tell when the app opens: answers cannot be kept, a damaged answer log was put aside */
  notices: Notice[];
}

export const themeChoices = ['system', ...themes] as const;

const share = z.number().min(0).max(1);

/** What the reader chose. Unknown or damaged fields fall back one by one. */
export const Settings = z.object({
  theme: z.enum(themeChoices).catch('system'),
  /** reading size, multiple of 1 rem */
  textScale: z.number().min(0.8).max(3).catch(1),
  spacing: z.enum(['normal', 'loose']).catch('normal'),
  labelLanguage: z.string().max(35).catch('en'),
  /** which panes of the study screen are open, at least one, and their shares of it (0 to 1) */
  panes: z
    .object({ article: z.boolean(), map: z.boolean(), timeline: z.boolean(), split: share, shelf: share })
    .refine(({ article, map, timeline }) => article || map || timeline)
    .catch({ article: true, map: true, timeline: true, split: 0.46, shelf: 0.27 }),
  /** minutes a day the reader gives to what is due */
  studyMinutes: z.number().min(5).max(60).catch(12),
  /** what was chosen for a sitting last time */
  sittings: LastChosen.catch(LastChosen.parse({})),
  /** whether map and timeline show what is remembered, and over all lessons or the open one */
  recall: z.object({ shown: z.boolean(), allLessons: z.boolean() }).catch({ shown: false, allLessons: false }),
  /** how the picture is on each display that was presented on, by `displayKey` */
  walls: WallLooks.catch({}),
  /** keys of a remote the reader taught: by `keyName`, the id of a verb */
  remote: z.record(z.string().max(40), z.string().max(40)).catch({}),
  /** milliseconds each date is shown when the map plays */
  playMs: z.number().min(200).max(10_000).catch(1500),
});
export type Settings = z.infer<typeof Settings>;
export const defaultSettings: Settings = Settings.parse({});

/**
 * A review of a fact through a face: one line of the append-only log. Memory states are derived from these, so the
 * line keeps what was asked and answered, not what it meant for the schedule.
 */
export const Answer = z.strictObject({
  /** UUID made by the page: sending the same answer twice stores it once */
  id: z.uuid(),
  pack: z.string(),
  packVersion: z.string(),
  fact: z.string(),
  question: z.string(),
  face: z.enum(faces),
  sitting: z.uuid(),
  /** what kind of sitting; it decides whether the schedule moves */
  mode: z.enum(modes),
  /** as given, in the shape of the face; null for "I don't know, teach me" */
  response: z.json(),
  /** 0 wrong to 1 right; ordering and distance give parts */
  credit: z.number().min(0).max(1),
  /** where the reader judged: 1 again, 2 hard, 3 good, 4 easy; else it follows from the credit */
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  /** milliseconds from question shown to answer given */
  elapsedMs: z.number().int().nonnegative(),
});
export type Answer = z.infer<typeof Answer>;
/** How many lines a file of everything brought that were not here. */
export interface Imported {
  answers: number;
  changes: number;
  sittings: number;
}
export interface StoredAnswer extends Answer, Logged {
  /** whether the reader took it back: it then counts for nothing */
  undone: boolean;
}
