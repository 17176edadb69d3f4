import type { App } from 'electron';

export function setupAboutPanel(app: App): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: 'Program: MIT licence. Lesson: CC BY 4.0. Map data: see “About this map”.',
  });
}
