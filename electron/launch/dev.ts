/**
 * `npm run dev`: the page reloads as its sources change, in either host. With Electron's runtime this is electron-vite;
 * without it, the loopback host in the installed browser, whose core is loaded anew when its own sources change.
 */
import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';
import config from '../../electron.vite.config.ts';
import type { createCore } from '../../src/core/core.ts';
import { readCommandLine } from '../host/command-line.ts';
import { defaultDataFolder } from '../host/data-folder.ts';
import type { withDevServer } from '../host/dev-core.ts';
import type { createNodePorts } from '../host/ports.ts';
import { serve } from '../host/serve.ts';
import { root, run } from './program.ts';
import { electronRuntime } from './runtime.ts';

const args = process.argv.slice(2);
const {
  browser,
  noOpen,
  port,
  pack,
  data: dataDir = defaultDataFolder(),
} = readCommandLine(args, {
  from: process.env.INIT_CWD,
});

if (electronRuntime() === undefined || browser || noOpen) await inBrowser();
else {
  const bin = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  process.exitCode = (await run(process.execPath, [bin, 'dev', '--', ...args])).code ?? 0;
}

/** What the core is made of, as Vite loads it. */
interface Sources {
  core: { createCore: typeof createCore };
  ports: { createNodePorts: typeof createNodePorts };
  dev: { withDevServer: typeof withDevServer };
}

async function inBrowser(): Promise<void> {
  const vite = await createServer({ ...config.renderer, configFile: false });
  await vite.listen();
  const environment = vite.environments.ssr;
  if (!environment || !isRunnableDevEnvironment(environment)) throw new Error('dev: Vite runs no modules here');
  const load = <K extends keyof Sources>(path: string): Promise<Sources[K]> =>
    environment.runner.import(join(root, path));

  let running: ReturnType<typeof build> | undefined;
  async function build() {
    const [core, ports, dev] = await Promise.all([
      load<'core'>('src/core/core.ts'),
      load<'ports'>('electron/host/ports.ts'),
      load<'dev'>('electron/host/dev-core.ts'),
    ]);
    const folders = { resourcesDir: join(root, 'resources'), rendererDir: join(root, 'src'), dataDir };
    const made = ports.createNodePorts(folders, { packedTiles: true });
    if (pack !== undefined) made.packs.show(pack);
    const server = `http://127.0.0.1:${vite.config.server.port}`;
    return { core: dev.withDevServer(core.createCore(made), made.settings, server), close: () => made.close() };
  }

  const ours = ['src/core', 'electron/host', 'resources/packs'].map((folder) => join(root, folder));
  vite.watcher.add(ours).on('change', (path) => {
    if (!ours.some((folder) => path.startsWith(join(folder, '/')))) return;
    void running?.then(
      ({ close }) => close(),
      () => {},
    );
    running = undefined;
    environment.moduleGraph.invalidateAll();
    environment.runner.clearCache();
    vite.ws.send({ type: 'full-reload' });
  });

  const fetch = async (request: Request): Promise<Response> => {
    try {
      return await (await (running ??= build())).core.fetch(request);
    } catch (error) {
      running = undefined; // what does not load is tried again when it was mended
      console.error(error);
      return new Response('The core does not load; see the terminal.', { status: 500 });
    }
  };
  await serve({ fetch }, { port, noOpen, dataDir, close: async () => (await running)?.close() });
}
