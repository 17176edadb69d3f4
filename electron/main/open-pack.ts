import { readPack } from '../../src/core/pack/parse.ts';
import { packFiles } from '../host/pack-store.ts';
import type { NodePorts } from '../host/ports.ts';

/**
 * Shows a lesson from disk in the library, without keeping it.
 *
 * @returns where in the page it is
 * @throws PackError where it is not a whole lesson
 */
export async function openPack(ports: NodePorts, file: string): Promise<string> {
  const { manifest } = await readPack(packFiles(file));
  ports.packs.show(file);
  return `#/${manifest.id}`;
}
