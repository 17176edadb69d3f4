import type { Core } from '../../src/core/core.ts';
import { handle } from '../ipc/main.ts';
import { choosePack } from './choose-pack.ts';
import type { RequestFilter } from './network.ts';
import { savePdf } from './save-pdf.ts';
import type { Wall } from './wall.ts';

/** What the page may ask of the shell; the whole list is `electron/ipc/contract.ts`. */
export function setupHandlers(core: Core, filter: RequestFilter, wall: Wall): void {
  handle('shell:info', async () => ({
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    refusedRequests: filter.refused,
  }));
  handle('pack:choose', (sender) => choosePack(core, sender));
  handle('page:save-pdf', (sender) => savePdf(sender));
  handle('wall:presenting', async (sender, on) => wall.presenting(sender, on));
  handle('wall:state', async () => wall.state());
  handle('wall:open', async (_, display) => wall.open(display));
  handle('wall:close', async () => wall.close());
  handle('wall:swap', async () => wall.swap());
  handle('wall:identify', async () => wall.identify());
}
