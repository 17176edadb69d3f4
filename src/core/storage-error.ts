/** What was to be read or kept. */
export type Stored = 'answers' | 'settings' | 'lessons' | 'backups' | 'talk';

/** Why it could not be: no room, no right to write, content we cannot trust, content of a newer Salient, or the rest. */
export type StorageFault = 'full' | 'read-only' | 'damaged' | 'newer' | 'unavailable';

/** Thrown by ports that keep things. The core turns it into a Problem that says what is safe and what to do. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly stored: Stored;
  readonly fault: StorageFault;

  constructor(stored: Stored, fault: StorageFault, cause?: unknown) {
    super(`${stored}: ${fault}`, { cause });
    this.stored = stored;
    this.fault = fault;
  }
}
