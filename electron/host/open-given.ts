import { readPack } from '../../src/core/pack/parse.ts';
import { packFiles, type NodePackStore } from './pack-store.ts';

/** What was named on a command line, absolute. */
export interface Given {
  /** a lesson to read */
  pack?: string | undefined;
  /** a lesson to present */
  present?: string | undefined;
}

/**
 * Shows a lesson from disk in the library, without keeping it.
 *
 * @returns where in the page it is, from `#` on; undefined where nothing was named
 * @throws PackError where it is not a whole lesson
 */
export async function openGiven(packs: NodePackStore, { pack, present }: Given): Promise<string | undefined> {
  if (present !== undefined) return presented(packs, present);
  return pack === undefined ? undefined : `#/${await shown(packs, pack)}`;
}

/** A file to present is a lesson. Of what else can be presented, this is where it is told apart. */
const presented = async (packs: NodePackStore, file: string): Promise<string> =>
  `#/${await shown(packs, file)}/present`;

/** @returns the lesson's id */
async function shown(packs: NodePackStore, file: string): Promise<string> {
  const { manifest } = await readPack(packFiles(file));
  packs.show(file);
  return manifest.id;
}
