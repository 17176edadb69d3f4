import type { Settings } from '../../core/contract.ts';
import { isDark, type Theme } from '../../core/design/theme.ts';

/** What the reader chose, applied to the page at once and saved by the core. */
export class SettingsState {
  readonly #save: (settings: Settings) => Promise<void>;
  #value: Settings = $state.raw({} as Settings);
  #systemTheme: Theme = $state('light');

  /** @param start what the core stamped into the page */
  constructor(start: Settings, save: (settings: Settings) => Promise<void>) {
    this.#save = save;
    this.#value = start;
    this.#apply();
    this.#followSystem();
  }

  get value(): Settings {
    return this.#value;
  }
  /** the theme in force, with `system` resolved */
  get theme(): Theme {
    return this.#value.theme === 'system' ? this.#systemTheme : this.#value.theme;
  }
  get dark(): boolean {
    return isDark(this.theme);
  }
  /** label scale of the map: the wall is read from far away */
  get mapScale(): number {
    return this.theme.startsWith('wall') ? 1.4 : 1;
  }

  /** @returns whether it is on disk; in force it is either way */
  async change(part: Partial<Settings>): Promise<boolean> {
    this.#value = { ...this.#value, ...part };
    this.#apply();
    return this.#save(this.#value).then(
      () => true,
      () => false,
    );
  }

  /** Takes over what came to be on disk in another way. */
  adopt(settings: Settings): void {
    this.#value = settings;
    this.#apply();
  }

  /** Shows or hides a pane of the study screen; the last one open stays. */
  togglePane(pane: 'article' | 'map' | 'timeline'): void {
    const panes = { ...this.#value.panes, [pane]: !this.#value.panes[pane] };
    if (panes.article || panes.map || panes.timeline) void this.change({ panes });
  }

  #apply(): void {
    const root = document.documentElement;
    root.dataset.theme = this.#value.theme;
    root.dataset.spacing = this.#value.spacing;
    root.style.setProperty('--text-scale', String(this.#value.textScale));
  }
  #followSystem(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const read = () => {
      this.#systemTheme = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
    };
    dark.addEventListener('change', read);
    contrast.addEventListener('change', read);
    read();
  }
}
