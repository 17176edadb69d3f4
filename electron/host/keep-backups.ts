import type { FolderBackups } from './backup-store.ts';

/** What is lost at most where the database is lost, in milliseconds. */
const changeWindow = 30 * 60_000;

/** Makes backups of what changed: now, in every window of use, and, as the ports are closed, at the end. */
export function keepBackups(backups: FolderBackups, every = changeWindow): void {
  void backups.keepUp();
  setInterval(() => void backups.keepUp(), every).unref();
}
