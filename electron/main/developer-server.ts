import type { App } from 'electron';

/** Vite's server while somebody works on the page. */
export interface DeveloperServer {
  /** its origin, `http://127.0.0.1:5173` */
  server: string;
}

/** As electron-vite tells it. Never in a packaged app: an environment variable must not decide what that shows. */
export function developerServer(
  { isPackaged }: Pick<App, 'isPackaged'>,
  { ELECTRON_RENDERER_URL }: NodeJS.ProcessEnv,
): DeveloperServer | undefined {
  const url = isPackaged || !ELECTRON_RENDERER_URL ? null : URL.parse(ELECTRON_RENDERER_URL);
  return url ? { server: url.origin } : undefined;
}
