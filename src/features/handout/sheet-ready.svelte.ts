import { createContext, onMount } from 'svelte';

/** Counts the maps and pictures of a sheet that are still to come: printed before, they would be missing. */
export class SheetReady {
  #wanted = $state(0);
  #there = $state(0);

  get wanted(): number {
    return this.#wanted;
  }
  get there(): number {
    return this.#there;
  }
  get all(): boolean {
    return this.#there >= this.#wanted;
  }

  /** One more, for as long as the component that is being set up. @returns to be called once it is there, or in vain */
  await(): () => void {
    let isThere = false;
    let isGone = false;
    onMount(() => {
      this.#wanted += 1;
      return () => {
        isGone = true;
        this.#wanted -= 1;
        if (isThere) this.#there -= 1;
      };
    });
    return () => {
      // a map of the sheet before may still come
      if (isThere || isGone) return;
      isThere = true;
      this.#there += 1;
    };
  }
}
export const [getReady, setReady] = createContext<SheetReady>();
