import { afterEach, beforeEach, describe } from 'vitest';
import { createCore } from '../../../src/core/core.ts';
import { serveLoopback } from '../loopback.ts';
import { createNodePorts, type NodePorts } from '../ports.ts';
import { TestClock } from './clock.ts';
import { makeHome, type Home } from './home.ts';

type Ask = (path: string, init?: RequestInit) => Promise<Response>;
interface Host {
  ports(home: Home, clock: TestClock): NodePorts;
  open(ports: NodePorts): Promise<{ ask: Ask; close?(): Promise<void> }>;
}

/** What a test has at hand. */
export interface Visit {
  home: Home;
  ports: NodePorts;
  clock: TestClock;
  /** asks the core, through the host in question */
  ask: Ask;
}

/** As the desktop has it. */
const asFunction: Host = {
  ports: (home, clock) => createNodePorts(home, { clock }),
  open: (ports) => {
    const core = createCore(ports);
    return Promise.resolve({ ask: (path, init) => core.fetch(new Request(`app://salient${path}`, init)) });
  },
};

/** As a browser has it. */
const asSocket: Host = {
  ports: (home, clock) => createNodePorts(home, { packedTiles: true, clock }),
  open: async (ports) => {
    const { origin, openLink, close } = await serveLoopback(createCore(ports));
    const opened = await fetch(openLink());
    const [cookie = ''] = opened.headers.get('set-cookie')?.split(';') ?? [];
    return {
      ask: (path, init) => fetch(origin + path, { ...init, headers: { ...init?.headers, cookie, origin } }),
      close,
    };
  },
};

/** Runs the same tests against the core as a function and against it behind the loopback socket. */
export function inBothHosts(subject: string, tests: (visit: Visit) => void): void {
  describe.each([
    [`${subject}, from the function`, asFunction],
    [`${subject}, over the socket`, asSocket],
  ])('%s', (_, host) => {
    const visit = {} as Visit;
    let leave: () => Promise<void>;
    beforeEach(async () => {
      const home = makeHome();
      const clock = new TestClock();
      const ports = host.ports(home, clock);
      const { ask, close } = await host.open(ports);
      Object.assign(visit, { home, ports, clock, ask });
      leave = async () => {
        await close?.();
        await ports.close();
        home.remove();
      };
    });
    afterEach(() => leave());
    tests(visit);
  });
}

export const json = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const read = async <T>(answer: Response): Promise<T> => (await answer.json()) as T;
