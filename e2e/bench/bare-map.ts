/** A page with MapLibre and the lesson's map on it and nothing else, served by a process of its own. */
import { rm } from 'node:fs/promises';
import { newFolder } from './app.ts';
import { startServer } from './server.ts';

export interface BareView {
  lon: number;
  lat: number;
  zoom: number;
  /** CSS pixels */
  width: number;
  height: number;
}

export interface BareMap {
  address(view: BareView): string;
  end(): Promise<void>;
}

export async function startBareMap(): Promise<BareMap> {
  const dataDir = await newFolder();
  const server = await startServer('bare-map-server.ts', dataDir);
  return {
    address(view) {
      const query = new URLSearchParams(Object.entries(view).map(([name, value]) => [name, String(value)]));
      return `http://127.0.0.1:${server.port}/?${query.toString()}`;
    },
    async end() {
      await server.end();
      await rm(dataDir, { recursive: true });
    },
  };
}
