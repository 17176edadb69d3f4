import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface BareServer {
  port: number;
  end(): Promise<void>;
}

/** Runs a server of this folder as a process of its own; it sends its port. @param told what it waits for first */
export async function startServer(file: string, told: object | string): Promise<BareServer> {
  const server: ChildProcess = fork(join(import.meta.dirname, file), { stdio: 'inherit' });
  server.send(told);
  const [port] = (await once(server, 'message')) as [number];
  const end = async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  return { port, end };
}
