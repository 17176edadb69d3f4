import type { App } from 'electron';
import type { NodePorts } from '../host/ports.ts';

/** When every window is closed, the program waits for the last backup before it ends. */
export function keepDataOnQuit(app: App, ports: NodePorts): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    ports.close().then(
      () => app.exit(),
      (error: unknown) => {
        console.error('Salient: could not close its files', error);
        app.exit(1);
      },
    );
  });
}
