// What the About panel says: this program's version, and what it stands on.
import { app } from 'electron';

export function showAbout(): void {
  const { electron, chrome, node } = process.versions;
  const versions = [`Electron ${electron}`, `Chromium ${chrome}`, `Node ${node}`].join(' · ');
  app.setAboutPanelOptions({
    applicationName: 'Backfill',
    applicationVersion: app.getVersion(),
    copyright: versions,
  });
  app.showAboutPanel();
}
