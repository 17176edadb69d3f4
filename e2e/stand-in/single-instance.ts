/** The lock of `app.requestSingleInstanceLock`: one start per data folder; a later one leaves a note and goes. */
import { readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Note {
  argv: string[];
  workingDirectory: string;
  data: object;
}
type OnSecond = (argv: string[], workingDirectory: string, data: object) => void;

const noteName = 'stand-in-second-start.json';

export function requestLock(userData: string, data: object, onSecond: OnSecond): boolean {
  const lock = join(userData, 'stand-in.lock');
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) {
      leaveNote(userData, { argv: process.argv, workingDirectory: process.cwd(), data });
      return false;
    }
    writeFileSync(lock, String(process.pid));
  }
  watch(userData, (_event, name) => {
    const note = name === noteName ? readNote(userData) : undefined;
    if (note) onSecond(note.argv, note.workingDirectory, note.data);
  }).unref();
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Written beside and renamed, so that the watcher never reads half a note. */
function leaveNote(userData: string, note: Note): void {
  const draft = join(userData, `stand-in-note-${process.pid}`);
  writeFileSync(draft, JSON.stringify(note));
  renameSync(draft, join(userData, noteName));
}

function readNote(userData: string): Note | undefined {
  const note = join(userData, noteName);
  const read = join(userData, `stand-in-read-${process.pid}`);
  try {
    renameSync(note, read); // read once, however often the watcher speaks
  } catch {
    return undefined;
  }
  return JSON.parse(readFileSync(read, 'utf8')) as Note;
}
