/** Which displays were the wall, by what they are, in a small file of the data folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Walls = z.array(z.string().max(300)).max(100);

/** @returns none where there is no such file, or none of ours */
export function readRememberedWalls(file: string): readonly string[] {
  try {
    return Walls.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** A torn write costs the proposal of a display, no more. */
export function writeRememberedWalls(file: string, walls: readonly string[]): void {
  try {
    writeFileSync(file, JSON.stringify(walls));
  } catch (error) {
    console.error('wall: the display could not be remembered', error);
  }
}
