import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readPack } from '../../src/core/pack/parse.ts';
import type { ChangeLog } from '../../src/core/ports.ts';
import { readPlanFile } from '../../src/core/present/plan-file.ts';
import { plansAfter } from '../../src/core/present/plans.ts';
import { packFiles, type NodePackStore } from './pack-store.ts';

/** What was named on a command line, absolute. */
export interface Given {
  /** a lesson to read */
  pack?: string | undefined;
  /** a lesson, or a lesson plan, to present */
  present?: string | undefined;
}
interface Stores {
  packs: NodePackStore;
  changes: ChangeLog;
}

/**
 * Shows a lesson from disk in the library, without keeping it; a lesson plan is kept.
 *
 * @returns where in the page it is, from `#` on; undefined where nothing was named
 * @throws PackError where it is not a whole lesson
 * @throws ProblemError where it is not a whole lesson plan
 */
export async function openGiven(stores: Stores, { pack, present }: Given): Promise<string | undefined> {
  if (present !== undefined) return present.endsWith('.json') ? planned(stores, present) : presented(stores, present);
  return pack === undefined ? undefined : `#/${await shown(stores, pack)}`;
}

const presented = async (stores: Stores, file: string): Promise<string> => `#/${await shown(stores, file)}/present`;

/** A plan that is there already, as after the last lesson with the same file, is not kept twice. */
async function planned({ changes }: Stores, file: string): Promise<string> {
  const { pack, plan } = readPlanFile(await readFile(file, 'utf8'), basename(file));
  const kept = plansAfter(await changes.list({ pack, kind: 'plan' }));
  const same = kept.find((one) => isDeepStrictEqual(one.plan, plan));
  const about = same?.id ?? randomUUID();
  if (!same) await changes.append({ kind: 'plan', id: randomUUID(), pack, about, payload: plan });
  return `#/${pack}/present?plan=${about}`;
}

/** @returns the lesson's id */
async function shown({ packs }: Stores, file: string): Promise<string> {
  const { manifest } = await readPack(packFiles(file));
  packs.show(file);
  return manifest.id;
}
