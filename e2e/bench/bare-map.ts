/** A page with MapLibre on it and nothing else, served by a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

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
  const { port, end } = await startServer('bare-map-server.ts');
  return {
    address: (view) =>
      `http://127.0.0.1:${port}/?${new URLSearchParams(Object.entries(view).map(([name, value]) => [name, String(value)])).toString()}`,
    end,
  };
}

/** Runs a server beside this file that sends its port. @param told what it is sent first, if anything */
export async function startServer(file: string, told?: object): Promise<{ port: number; end: () => Promise<void> }> {
  const server: ChildProcess = fork(join(import.meta.dirname, file), { stdio: 'inherit' });
  if (told) server.send(told);
  const [port] = (await once(server, 'message')) as [number];
  const end = async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  return { port, end };
}
