/**
 * Every message between the page and the shell, on one screen. Before adding one, ask whether it is a route of the core
 * instead: a route works in a browser and in a test too.
 */
import type { StageView } from '../../src/core/present/stage-view.ts';
import type { ChosenPack, MenuCommand, SavedPdf, ShellInfo } from '../../src/shared/host/bridge.ts';

/** The page asks, the shell answers. */
export interface Invocations {
  'shell:info': () => Promise<ShellInfo>;
  'pack:choose': () => Promise<ChosenPack | null>;
  'page:save-pdf': () => Promise<SavedPdf>;
  'wall:presenting': (on: boolean) => Promise<void>;
  'wall:state': () => Promise<StageView>;
  'wall:open': (display?: number) => Promise<void>;
  'wall:close': () => Promise<void>;
  'wall:swap': () => Promise<void>;
  'wall:identify': () => Promise<void>;
}

/** The shell tells, the page listens. */
export interface Notifications {
  'menu:command': [command: MenuCommand];
  'wall:changed': [state: StageView];
}
