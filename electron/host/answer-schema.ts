import type { DatabaseSync } from 'node:sqlite';

/** One step each; `user_version` counts the steps a file has taken. A step that was released is never changed. */
const steps = [
  `CREATE TABLE answers (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     pack TEXT NOT NULL,
     packVersion TEXT NOT NULL,
     fact TEXT NOT NULL,
     question TEXT NOT NULL,
     face TEXT NOT NULL,
     sitting TEXT NOT NULL,
     mode TEXT NOT NULL,
     response TEXT NOT NULL CHECK (json_valid(response)),
     credit REAL NOT NULL,
     elapsedMs INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX answersOfPack ON answers (pack);
   CREATE INDEX answersOfSitting ON answers (sitting);
   CREATE TRIGGER answersAreNotChanged BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'append-only'); END;
   CREATE TRIGGER answersAreNotDeleted BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'append-only'); END;`,
];

export const newestVersion = steps.length;

export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Takes the steps a file has not taken yet, each whole or not at all. */
export function migrate(database: DatabaseSync): void {
  while (versionOf(database) < newestVersion) {
    database.exec('BEGIN IMMEDIATE');
    const version = versionOf(database); // another program may have taken the step while we waited for it
    const step = version < newestVersion ? `${steps[version]}; PRAGMA user_version = ${version + 1};` : '';
    database.exec(`${step} COMMIT`);
  }
}
