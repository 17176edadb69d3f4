import type { StoredChange } from '../../src/core/contract.ts';

/** A row has the names of a StoredChange, its payload as JSON, and NULL for what its kind has not. */
export function storedChange({ payload, ...row }: Record<string, unknown>): StoredChange {
  const named = Object.entries(row).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(named), payload: JSON.parse(String(payload)) as unknown } as StoredChange;
}
