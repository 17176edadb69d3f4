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

  `ALTER TABLE answers ADD COLUMN offset INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE answers ADD COLUMN rating INTEGER CHECK (rating BETWEEN 1 AND 4);
   DROP INDEX answersOfPack;
   CREATE INDEX answersOfFact ON answers (pack, fact);

   CREATE TABLE changes (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     offset INTEGER NOT NULL,
     after INTEGER NOT NULL,
     kind TEXT NOT NULL,
     pack TEXT,
     fact TEXT,
     about TEXT,
     payload TEXT NOT NULL CHECK (json_valid(payload))
   ) STRICT;
   CREATE INDEX changesOfFact ON changes (pack, fact);
   CREATE INDEX changesOfKind ON changes (kind);
   CREATE INDEX changesAbout ON changes (about) WHERE about IS NOT NULL;
   CREATE TRIGGER changesAreNotChanged BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
   CREATE TRIGGER changesAreNotDeleted BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'append-only'); END;

   CREATE TABLE sittings (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     offset INTEGER NOT NULL,
     seed INTEGER NOT NULL,
     wish TEXT NOT NULL CHECK (json_valid(wish)),
     packs TEXT NOT NULL CHECK (json_valid(packs)),
     items TEXT NOT NULL CHECK (json_valid(items))
   ) STRICT;

   -- what follows from the logs, and by what
   CREATE TABLE memories (
     pack TEXT NOT NULL,
     fact TEXT NOT NULL,
     stability REAL NOT NULL,
     difficulty REAL NOT NULL,
     due INTEGER NOT NULL,
     last INTEGER NOT NULL,
     reps INTEGER NOT NULL,
     lapses INTEGER NOT NULL,
     suspended INTEGER NOT NULL,
     buriedUntil INTEGER NOT NULL,
     flag INTEGER NOT NULL,
     tags TEXT NOT NULL CHECK (json_valid(tags)),
     PRIMARY KEY (pack, fact)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX memoriesDue ON memories (pack, due) WHERE reps > 0;
   CREATE TABLE derived (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`,

  `-- what the statistics are read from; it follows from the logs, and is made with the memories
   CREATE TABLE reviews (
     pack TEXT NOT NULL,
     fact TEXT NOT NULL,
     seq INTEGER NOT NULL,
     day INTEGER NOT NULL,
     expected REAL NOT NULL,
     recalled INTEGER NOT NULL,
     PRIMARY KEY (pack, fact, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX reviewsOfDay ON reviews (pack, day, expected, recalled);
   CREATE TABLE studied (
     pack TEXT NOT NULL,
     day INTEGER NOT NULL,
     face TEXT NOT NULL,
     answers INTEGER NOT NULL,
     right INTEGER NOT NULL,
     ms INTEGER NOT NULL,
     PRIMARY KEY (pack, day, face)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX answersMissed ON answers (pack) WHERE credit < 1;
   DELETE FROM derived;`,
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
