import { mkdirSync } from 'node:fs';

/** Makes sure of a folder of the reader's own, with those above it; a new one is for no other user of the machine. */
export function ensurePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}
