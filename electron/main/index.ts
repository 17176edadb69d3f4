/**
 * The desktop shell from top to bottom. Electron says `ready` only when this file has run, so what must come first
 * stands before `whenReady`; nothing here may wait for it at the top level.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { createCore } from '../../src/core/core.ts';
import { readCommandLine } from '../host/command-line.ts';
import { defaultDataFolder } from '../host/data-folder.ts';
import { withDevServer } from '../host/dev-core.ts';
import { keepBackups } from '../host/keep-backups.ts';
import { openGiven, type Given } from '../host/open-given.ts';
import { createNodePorts } from '../host/ports.ts';
import { setupAboutPanel } from './about-panel.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { setupDataFolder } from './data-folder.ts';
import { developerServer } from './developer-server.ts';
import { explain } from './explain.ts';
import { setupGraphics } from './graphics.ts';
import { setupHandlers } from './handlers.ts';
import { keepDataOnQuit } from './keep-data-on-quit.ts';
import { showMainWindow } from './main-window.ts';
import { setupMenu } from './menu.ts';
import { setupNavigation } from './navigation.ts';
import { RequestFilter, setupNetwork } from './network.ts';
import { programFiles } from './paths.ts';
import { setupPermissions } from './permissions.ts';
import { setupSingleInstance } from './single-instance.ts';
import { Wall } from './wall.ts';
import { placesWindows, relaunchOnX11 } from './wayland.ts';

const args = process.argv.slice(1);
const session = { platform: process.platform, env: process.env, args };

function start(): void {
  const { pack, present, data: dataDir = defaultDataFolder() } = readCommandLine(args, { lenient: true });
  app.enableSandbox();
  registerAppScheme();
  setupDataFolder(app, dataDir);
  const given: Given = { ...(pack !== undefined && { pack }), ...(present !== undefined && { present }) };
  if (!setupSingleInstance(app, given, showAgain)) return;

  const developer = developerServer(app, process.env);
  const filter = new RequestFilter(developer);
  setupGraphics(app);
  setupNetwork(app, filter, developer);
  setupPermissions(app);
  setupNavigation(app);
  setupAboutPanel(app);

  const ports = createNodePorts({ ...programFiles(app), dataDir });
  const core = developer ? withDevServer(createCore(ports), ports.settings, developer.server) : createCore(ports);
  const prepared = app.whenReady().then(() => {
    setupMenu();
    setupHandlers(core, filter, new Wall(join(dataDir, 'walls.json'), { byHand: !placesWindows(session) }));
    serveApp(core);
  });

  /** Shows what was named on a command line, or whatever is open. */
  async function show(named: Given): Promise<void> {
    await prepared;
    await showMainWindow(ports.settings, await openGiven(ports, named));
  }
  function showAgain(named: Given): void {
    show(named).catch(explain);
  }

  show(given).then(() => keepBackups(ports.backups), giveUp);
  app.on('activate', () => {
    showAgain({});
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  keepDataOnQuit(app, ports);
}

function giveUp(error: unknown): void {
  explain(error);
  app.exit(1);
}

if (!relaunchOnX11(app, session)) {
  try {
    start();
  } catch (error) {
    giveUp(error);
  }
}
