/**
 * What only a desktop shell can do, as the page sees it. In a browser `window.salient` is absent, and the page says
 * so where it matters. Everything that is data goes over fetch instead, which works in both hosts.
 */
import type { Problem, themeChoices } from '../../core/contract.ts';
import type { StageView } from '../../core/present/stage-view.ts';

/** What the shell's menu asks the page to do. */
export type MenuCommand =
  | 'open-lesson'
  | 'go-back'
  | 'go-forward'
  | 'go-library'
  | 'go-study'
  | 'go-quiz'
  | 'go-present'
  | 'go-data'
  | 'toggle-article'
  | 'toggle-map'
  | 'toggle-timeline'
  | 'about-map'
  | 'keyboard-shortcuts'
  | `theme:${(typeof themeChoices)[number]}`;

/** What the page runs in; for "About" and for whoever reports a fault. */
export interface ShellInfo {
  electron: string;
  chromium: string;
  node: string;
  /** requests to anything but the app itself, all refused, since the program started */
  refusedRequests: number;
}

/** A lesson the reader chose from disk, now kept in the library, or why it could not be. */
export type ChosenPack = { id: string } | { problem: Problem };

/** Whether the page was saved as a file; `false` when the reader thought better of it. */
export type SavedPdf = { saved: boolean } | { problem: Problem };

export interface HostBridge {
  info(): Promise<ShellInfo>;
  /** Asks for a `.salient` file with the system's own dialog. Null when the reader thinks better of it. */
  choosePack(): Promise<ChosenPack | null>;
  /** Saves the page as it prints, where the system's own dialog says. */
  savePdf(): Promise<SavedPdf>;
  /** @returns its own undo */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  wall: WallBridge;
}

/**
 * The audience's window. The shell makes it, puts it on its display and keeps it there; it loads `#/wall` and has no
 * bridge itself. It ends with presenting, and with the window that presents.
 */
export interface WallBridge {
  /**
   * The machine stays awake while this is on, and no longer. Off, it closes the audience's window.
   * Everything else here does nothing while it is off.
   */
  presenting(on: boolean): Promise<void>;
  state(): Promise<StageView>;
  /** @param display by its number; without it, the one proposed. Also where the window crashed, or is to move */
  open(display?: number): Promise<void>;
  close(): Promise<void>;
  /** The presenter's window and the audience's change places. */
  swap(): Promise<void>;
  /** Shows the number of each display on it, for three seconds. */
  identify(): Promise<void>;
  /** @returns its own undo */
  onChange(listener: (state: StageView) => void): () => void;
}

declare global {
  interface Window {
    /** present in the desktop app only */
    salient?: HostBridge;
  }
}
