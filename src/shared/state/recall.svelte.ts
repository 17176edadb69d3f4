import type { Recall, Share } from '../../core/contract.ts';
import type { Api } from '../api/client.ts';
import type { SettingsState } from './settings.svelte.ts';

/** What is remembered today of the open lesson's places and events, for those who want it shown. */
export class RecallState {
  readonly #api: Pick<Api, 'recall'>;
  readonly #settings: SettingsState;
  readonly #pack: string;
  #read: Recall | undefined = $state.raw();

  constructor(api: Pick<Api, 'recall'>, settings: SettingsState, pack: string) {
    this.#api = api;
    this.#settings = settings;
    this.#pack = pack;
  }

  get shown(): boolean {
    return this.#settings.value.recall.shown;
  }
  get allLessons(): boolean {
    return this.#settings.value.recall.allLessons;
  }
  toggle(): void {
    void this.#settings.change({ recall: { shown: !this.shown, allLessons: this.allLessons } });
  }
  count(allLessons: boolean): void {
    void this.#settings.change({ recall: { shown: this.shown, allLessons } });
  }

  /** Reads it anew, if it is shown: answers and days change it. What cannot be read is not shown. */
  async load(): Promise<void> {
    if (!this.shown) return;
    this.#read = await this.#api.recall(this.#pack, this.allLessons ? 'all' : 'lesson').catch(() => undefined);
  }

  /** @returns undefined as long as it is not shown, and where nothing is asked about it */
  place(id: string): Share | undefined {
    return this.shown ? this.#read?.places[id] : undefined;
  }
  event(id: string): Share | undefined {
    return this.shown ? this.#read?.events[id] : undefined;
  }
}
