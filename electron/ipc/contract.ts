/**
 * Every message between the page and the shell, on one screen. Before adding one, ask whether it is a route of the core
 * instead: a route works in a browser and in a test too.
 */
import type { ChosenPack, MenuCommand, SavedPdf, ShellInfo } from '../../src/shared/host/bridge.ts';

/** The page asks, the shell answers. */
export interface Invocations {
  'shell:info': () => Promise<ShellInfo>;
  'pack:choose': () => Promise<ChosenPack | null>;
  'page:save-pdf': () => Promise<SavedPdf>;
}

/** The shell tells, the page listens. */
export interface Notifications {
  'menu:command': [command: MenuCommand];
}
