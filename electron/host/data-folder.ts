import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where answers, settings and imported lessons are kept when the reader names no folder: the place each system has
 * for it. The desktop app uses the same one, so both hosts show the same lessons and the same answers.
 *
 * Windows: the local, not the roaming profile, which schools copy over the network at every log-in.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Salient');
    case 'win32':
      return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Salient');
    default:
      return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'salient');
  }
}
