import { only } from './unsupported.ts';

type BeforeRequest = (
  details: { url: string; resourceType: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;

let beforeRequest: BeforeRequest | undefined;

/** Permissions are asked of no one here: that the table is right is proved without Electron, in its unit test. */
const defaultSession = only('session', {
  webRequest: only('session.webRequest', {
    onBeforeRequest(listener: BeforeRequest) {
      beforeRequest = listener;
    },
  }),
  setPermissionRequestHandler() {},
  setPermissionCheckHandler() {},
  setDevicePermissionHandler() {},
  setSpellCheckerEnabled() {},
});

export const session = only('session', { defaultSession });

/** Asks the app's listener, as Electron does before each request. */
export function isCancelled(details: { url: string; resourceType: string }): Promise<boolean> {
  return new Promise((resolve) => {
    if (!beforeRequest) resolve(false);
    else
      beforeRequest(details, ({ cancel = false }) => {
        resolve(cancel);
      });
  });
}
