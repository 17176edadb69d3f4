import { createContext } from 'svelte';

/** Counts the maps of a sheet that are still being drawn: printed before, they would be missing. */
export class MapsReady {
  wanted = $state(0);
  drawn = $state(0);

  get all(): boolean {
    return this.drawn >= this.wanted;
  }
}
export const [getMaps, setMaps] = createContext<MapsReady>();
