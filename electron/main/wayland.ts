/**
 * A native Wayland session lets no program say where its windows go, which the projector window needs. Through XWayland
 * it may. The switch must be a real argument: the platform is chosen before any line of ours runs, so a program started
 * without it starts itself again, once.
 */
import type { App } from 'electron';

const x11 = '--ozone-platform=x11';

export interface Session {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** arguments after the executable */
  args: readonly string[];
}

/** Not where somebody chose a platform (which is also how we know ourselves the second time), nor without XWayland. */
export function needsX11({ platform, env, args }: Session): boolean {
  if (platform !== 'linux' || args.some((arg) => arg.startsWith('--ozone-platform'))) return false;
  return isWayland(env) && Boolean(env.DISPLAY);
}

/** Whether windows go where they are told to: not on Wayland itself, where there is no X server to start again on. */
export function placesWindows({ platform, env, args }: Session): boolean {
  if (platform !== 'linux') return true;
  const chosen = args.findLast((arg) => arg.startsWith('--ozone-platform='))?.split('=')[1];
  return chosen ? chosen !== 'wayland' : !isWayland(env) || Boolean(env.DISPLAY);
}

const isWayland = (env: NodeJS.ProcessEnv): boolean =>
  env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY);

/** @returns whether this process is on its way out */
export function relaunchOnX11(app: App, session: Session): boolean {
  if (!needsX11(session)) return false;
  app.relaunch({ args: [...session.args, x11] });
  app.exit(0);
  return true;
}
