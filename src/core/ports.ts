/**
 * What the core needs of the world. Each host brings its own: files, PMTiles and SQLite under Node (`electron/host`),
 * a Map in tests.
 */
import type {
  Answer,
  Backup,
  Change,
  Imported,
  Settings,
  StoredAnswer,
  StoredChange,
  StoredSitting,
} from './contract.ts';
import type { AnkiNote, AnkiTables } from './exchange/anki/tables.ts';
import type { Everything } from './exchange/everything.ts';
import type { Snapshot } from './exchange/text.ts';
import type { Logged } from './memory/change.ts';
import type { Day } from './memory/day.ts';
import type { Memory } from './memory/memory.ts';
import type { Schedule } from './memory/schedule.ts';
import type { Talk } from './present/talk.ts';
import type { Load, MarkedMistake, ReviewBin, Studied } from './stats/statistics.ts';
import type { StorageError } from './storage-error.ts';

/** Bytes by address inside something: a pack, the built renderer, a folder of media. */
export interface Files {
  /** @param path relative, `/` between segments; already free of `..`, empty segments and escapes
   *  @returns undefined where there is no such file */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Where packs are. One that can be found but not read (a damaged zip) is still listed: its `files` throw. */
export interface PackStore {
  /** @returns for a pack that has not changed the same entry as before, so that what was read of it can be kept */
  list(): Promise<PackEntry[]>;
  /** Keeps a `.salient` file; called only after it was read and found whole. Replaces an older one of the same id.
   *  @throws StorageError */
  save(id: string, archive: Uint8Array): Promise<void>;
  /** Reads a `.salient` file without keeping it. Reading rejects with a PackError when it is not a safe zip. */
  open(archive: Uint8Array, name: string): Files;
}
export interface PackEntry {
  /** what to call it before it can be read: a folder or file name */
  name: string;
  origin: 'bundled' | 'imported' | 'opened';
  files: Files;
}

/** One PMTiles archive. */
export interface TileArchive {
  header(): Promise<{ minZoom: number; maxZoom: number; bounds: [number, number, number, number]; etag: string }>;
  /** @returns undefined where the archive has none */
  tile(z: number, x: number, y: number): Promise<Tile | undefined>;
}
export interface Tile {
  /** Mapbox Vector Tile */
  bytes: Uint8Array<ArrayBuffer>;
  /** set where the bytes are still packed, because the host's way to the page unpacks them */
  encoding?: 'gzip';
}

/**
 * The append-only log of answers, and with it what it means for memory. Its members, and those of the ports below, reject
 * with a StorageError where the log cannot be used.
 */
export interface AnswerLog {
  /** Resolves when the answer is on disk, and the fact's memory with it, not before. */
  append(answer: Answer): Promise<StoredAnswer>;
  /** Oldest first. */
  list(filter: { pack?: string; fact?: string; sitting?: string }): Promise<StoredAnswer[]>;
  /** The last answer about each of these facts that was not undone; of those never answered, nothing. */
  latest(facts: readonly Pick<Answer, 'pack' | 'fact'>[]): Promise<LatestAnswer[]>;
  /** How long the latest answers took, those against the clock left out. */
  times(limit: number): Promise<FaceTime[]>;
  /** @returns the name a damaged log was kept aside under when this one was begun in its place, if that happened */
  keptAside(): Promise<string | undefined>;
  /** Resolves where an answer could be kept. */
  tryWriting(): Promise<void>;
}

export type LatestAnswer = Pick<Answer, 'pack' | 'fact' | 'credit' | 'rating'>;
export type FaceTime = Pick<Answer, 'face' | 'elapsedMs'>;

/** The append-only log of all that is not an answer. */
export interface ChangeLog {
  /** Resolves when the change is on disk, and the fact's memory with it. The same id twice is one row. */
  append(change: Change): Promise<StoredChange>;
  /** All of them or none. */
  appendAll(changes: readonly Change[]): Promise<StoredChange[]>;
  /** Oldest first. Changes that belong to no pack are in every pack's list. */
  list(filter: { pack?: string; kind?: Change['kind'] }): Promise<StoredChange[]>;
  /** The id of the latest of a kind: as long as it is the same, so are all before it. */
  newest(kind: Change['kind']): Promise<string | undefined>;
}

/** What both logs amount to, fact by fact; kept in step by them. */
export interface MemoryTable {
  /** All there is of the packs' facts, in the order of pack and fact. */
  list(packs: readonly string[]): Promise<Memory[]>;
  /** Reviewed facts that may be asked today and were not yet. */
  due(which: DueFacts): Promise<Memory[]>;
  /** How many of them are due. */
  countDue(packs: readonly string[], today: Day): Promise<number>;
  /** Facts that cannot be taken as new: reviewed before, suspended, or buried. */
  closed(pack: string, today: Day): Promise<Set<string>>;
  /** Another one whenever something was written that memories, or answers, follow from. */
  version(): Promise<string>;
}
export interface DueFacts {
  packs: readonly string[];
  today: Day;
  /** those due by this day */
  by: Day;
  /** by today's chance of recall */
  order: 'weakest first' | 'best known first';
  limit: number;
}

/** What the statistics are read from; `stats/from-logs.ts` says what each of them is. */
export interface Tallies {
  /** Of reviews since a day, what was expected and what came. */
  reviews(packs: readonly string[], since: Day): Promise<ReviewBin[]>;
  /** What was answered since a day. */
  studied(packs: readonly string[], since: Day): Promise<Studied[]>;
  /** Facts that come up, from today on. */
  load(packs: readonly string[], today: Day, until: Day): Promise<Load[]>;
  /** Facts forgotten most often. */
  hardest(packs: readonly string[], limit: number): Promise<Memory[]>;
  /** The latest of each pack, newest first. */
  mistakes(packs: readonly string[], limit: number): Promise<MarkedMistake[]>;
}

/** Sittings that were begun. */
export interface SittingStore {
  /** The same id twice is one row. */
  append(sitting: NewSitting): Promise<StoredSitting>;
  find(id: string): Promise<StoredSitting | undefined>;
  /** The latest ones that ask about the pack, newest first. */
  list(pack: string, limit: number): Promise<StoredSitting[]>;
}

export type NewSitting = Omit<StoredSitting, keyof Logged>;

/** All three logs as one. Rejects with a StorageError like each of them. */
export interface Logs {
  /** As they are at this moment. */
  snapshot(): Promise<Snapshot>;
  /**
   * Takes over the settings, and of the logs what is not there yet, each line where its time is; all of it or nothing.
   *
   * @returns how many lines were new
   */
  merge(everything: Everything): Promise<Imported>;
}

/** Copies of the logs and the settings, to go back to. */
export interface BackupStore {
  /** Those that can be read, the newest first. */
  list(): Promise<Backup[]>;
  /** @throws StorageError */
  make(why: Backup['why']): Promise<Backup>;
  /** Makes one unless there is nothing, or nothing that is not in the newest. @throws StorageError */
  keep(why: Backup['why']): Promise<void>;
  /** Puts it in the place of logs and settings, all or nothing; what was there is made a backup first. */
  restore(name: string): Promise<Backup | 'unknown' | 'damaged'>;
  /** @returns where answers were lost, the newest backup that is whole and has some */
  offer(): Promise<Backup | undefined>;
  /** what was restored since the program started */
  restored(): Backup | undefined;
  /** why the last backup that was due could not be made, if so */
  failure(): StorageError | undefined;
}

/** Anki's packages hold a SQLite file, which the core cannot read or write by itself. */
export interface AnkiFiles {
  /** The tables as the SQLite file of a package. */
  write(tables: AnkiTables): Promise<Uint8Array>;
  /** The notes of a `.apkg`. Rejects with an ImportError where it is none, or holds too much. */
  read(archive: Uint8Array): Promise<AnkiNote[]>;
}

/** The reader's settings, one small file. */
export interface SettingsStore {
  /** Never rejects: what cannot be read falls back to the defaults. */
  read(): Promise<Settings>;
  /** @throws StorageError */
  write(settings: Settings): Promise<void>;
}

/** The presentation under way, one small file. */
export interface TalkStore {
  /** Never rejects: one that cannot be read is none. */
  read(): Promise<Talk | undefined>;
  /** @throws StorageError */
  write(talk: Talk): Promise<void>;
}

export interface Clock {
  /** epoch milliseconds */
  now(): number;
  /** what the reader's clock is ahead of UTC at that moment, in minutes */
  offset(at: number): number;
}

export interface Ports {
  packs: PackStore;
  tiles: Record<string, TileArchive>;
  /** the built page: index.html and its assets */
  renderer: Files;
  /** woff2 files that the map style names */
  fonts: Files;
  answers: AnswerLog;
  changes: ChangeLog;
  memories: MemoryTable;
  tallies: Tallies;
  sittings: SittingStore;
  logs: Logs;
  backups: BackupStore;
  /** what the states in `memories` are made with */
  schedule: Schedule;
  settings: SettingsStore;
  talk: TalkStore;
  anki: AnkiFiles;
  clock: Clock;
}
