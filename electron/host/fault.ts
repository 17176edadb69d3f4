import { StorageError, type StorageFault, type Stored } from '../../src/core/storage-error.ts';

/** What a system call's error code means for a reader's data. */
const byCode: Record<string, StorageFault> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Whether there is simply no such file. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');

/** A failed write as the error the core knows. */
export const storageError = (stored: Stored, cause: unknown): StorageError =>
  new StorageError(stored, byCode[errorCode(cause) ?? ''] ?? 'unavailable', cause);
