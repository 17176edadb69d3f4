import { accessSync, constants, statSync } from 'node:fs';
import { posix } from 'node:path';

/** A browser that is installed. */
export interface Browser {
  name: 'Google Chrome' | 'Microsoft Edge' | 'Chromium';
  /** absolute path of its executable */
  path: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Where the browsers that run the app as we tested it may be, the likeliest first. All are Chromium, as Electron is.
 */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): Browser[] {
  const at = (name: Browser['name'], paths: string[]) => paths.map((path) => ({ name, path }));
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
    const inside = (app: string) => apps.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`);
    return [
      ...at('Google Chrome', inside('Google Chrome')),
      ...at('Microsoft Edge', inside('Microsoft Edge')),
      ...at('Chromium', inside('Chromium')),
    ];
  }
  if (platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = environment;
    const roots = [ProgramFiles, environment['ProgramFiles(x86)'], LOCALAPPDATA].filter((root) => root !== undefined);
    const under = (path: string) => roots.map((root) => `${root}\\${path}`);
    return [
      ...at('Google Chrome', under('Google\\Chrome\\Application\\chrome.exe')),
      ...at('Microsoft Edge', under('Microsoft\\Edge\\Application\\msedge.exe')),
      ...at('Chromium', under('Chromium\\Application\\chrome.exe')),
    ];
  }
  const folders = (environment.PATH ?? '').split(posix.delimiter).filter((folder) => folder.startsWith('/'));
  const onPath = (...commands: string[]) =>
    commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  return [
    ...at('Google Chrome', onPath('google-chrome-stable', 'google-chrome')),
    ...at('Microsoft Edge', onPath('microsoft-edge-stable', 'microsoft-edge')),
    ...at('Chromium', onPath('chromium', 'chromium-browser')),
  ];
}

/** The browsers that are there. @param exists whether a path can be executed; the machine's files if not given */
export function installedBrowsers(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = isExecutable,
): Browser[] {
  return browserPlaces(platform, environment).filter(({ path }) => exists(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
