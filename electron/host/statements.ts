import type { DatabaseSync, StatementSync } from 'node:sqlite';

const kept = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** A statement of this database, prepared at its first use. */
export function sql(database: DatabaseSync, text: string): StatementSync {
  const statements = kept.get(database) ?? new Map<string, StatementSync>();
  kept.set(database, statements);
  const statement = statements.get(text) ?? database.prepare(text);
  statements.set(text, statement);
  return statement;
}

/** A WHERE clause of those conditions that apply; one that does not would keep SQLite from using an index. */
export function matching(conditions: readonly (string | false)[]): string {
  const these = conditions.filter((one) => one !== false);
  return these.length > 0 ? `WHERE ${these.join(' AND ')}` : '';
}

/** Does all of it or, where it throws, none of it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or a damaged page has rolled it back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
