/** The wall's window: the shell's affair on the desktop, a second window to drag over in a browser. */
import type { DisplayView, StageView } from '../../core/present/stage-view.ts';

export class WallWindow {
  readonly #shell = window.salient?.wall;
  readonly #forget = this.#shell?.onChange((state) => (this.#state = state));
  #state: StageView | undefined = $state.raw();

  constructor() {
    void this.#begin();
  }

  /** Displays, and how the wall is; undefined in a browser, which says nothing of either. */
  get state(): StageView | undefined {
    return this.#state;
  }
  /** the display that is the wall, or would be */
  get display(): DisplayView | undefined {
    const { displays = [], proposed } = this.#state ?? {};
    return displays.find(({ use }) => use === 'wall') ?? displays.find(({ number }) => number === proposed);
  }

  /** what that is known by; of a display that is away for a while too, so that the picture stays as it was there */
  get key(): string | undefined {
    return this.#state?.awayFrom ?? this.display?.key;
  }

  open(display?: number): void {
    // in a browser without an opener: then it has a process of its own, and a crash of it does not take the desk along
    if (this.#shell) void this.#shell.open(display);
    else window.open(`${location.pathname}#/wall`, '', 'popup,noopener,width=1024,height=768');
  }
  close(): void {
    void this.#shell?.close();
  }
  swap(): void {
    void this.#shell?.swap();
  }
  identify(): void {
    void this.#shell?.identify();
  }
  /** The presenter's page is left: the wall goes with it, and the machine may sleep. */
  leave(): void {
    this.#forget?.();
    void this.#shell?.presenting(false);
  }

  async #begin(): Promise<void> {
    await this.#shell?.presenting(true);
    this.#state = await this.#shell?.state();
  }
}
