import type { Core } from '../../src/core/core.ts';
import { handle } from '../ipc/main.ts';
import { choosePack } from './choose-pack.ts';
import type { RequestFilter } from './network.ts';
import { savePdf } from './save-pdf.ts';

/** What the page may ask of the shell; the whole list is `electron/ipc/contract.ts`. */
export function setupHandlers(core: Core, filter: RequestFilter): void {
  handle('shell:info', async () => ({
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    refusedRequests: filter.refused,
  }));
  handle('pack:choose', (sender) => choosePack(core, sender));
  handle('page:save-pdf', (sender) => savePdf(sender));
}
