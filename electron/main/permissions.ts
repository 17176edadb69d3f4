/** What the page may ask of the machine: nothing, but for what this table names, with the reason. */
import type { App } from 'electron';
import { isOurs } from '../ipc/origin.ts';

const allowed: Readonly<Record<string, string>> = {
  fullscreen: 'the map fills the screen when the reader asks for it',
  keyboardLock: 'Escape first closes what is open over a picture that fills the screen; held down, it leaves it',
  'clipboard-sanitized-write':
    'copying a sentence with its source; text and pictures only, on the reader’s own gesture',
};

/** As much of Electron's details as the rule reads. */
interface Asker {
  isMainFrame: boolean;
  requestingUrl?: string;
}

export function isAllowed(permission: string, { isMainFrame, requestingUrl = '' }: Asker): boolean {
  return Object.hasOwn(allowed, permission) && isMainFrame && isOurs(requestingUrl);
}

/** Electron's default is to approve. Request and check are separate questions; a page can get by with either. */
export function setupPermissions(app: App): void {
  app.on('session-created', (session) => {
    session.setPermissionRequestHandler((_contents, permission, answer, details) => {
      answer(isAllowed(permission, details));
    });
    session.setPermissionCheckHandler((_contents, permission, _origin, details) => isAllowed(permission, details));
    session.setDevicePermissionHandler(() => false);
  });
}
