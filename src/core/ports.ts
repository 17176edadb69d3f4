/**
 * What the core needs of the world. Each host brings its own: files, PMTiles and SQLite under Node (`electron/host`),
 * a Map in tests.
 */
import type { Answer, Settings, StoredAnswer } from './contract.ts';

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

/** The append-only log of answers. Its members reject with a StorageError where the log cannot be used. */
export interface AnswerLog {
  /** Resolves when the answer is on disk, not before. */
  append(answer: Answer): Promise<StoredAnswer>;
  /** Oldest first. */
  list(filter: { pack?: string; sitting?: string }): Promise<StoredAnswer[]>;
  /** @returns the name a damaged log was kept aside under when this one was begun in its place, if that happened */
  keptAside(): Promise<string | undefined>;
}

/** The reader's settings, one small file. */
export interface SettingsStore {
  /** Never rejects: what cannot be read falls back to the defaults. */
  read(): Promise<Settings>;
  /** @throws StorageError */
  write(settings: Settings): Promise<void>;
}

export interface Ports {
  packs: PackStore;
  tiles: Record<string, TileArchive>;
  /** the built page: index.html and its assets */
  renderer: Files;
  /** woff2 files that the map style names */
  fonts: Files;
  answers: AnswerLog;
  settings: SettingsStore;
}
