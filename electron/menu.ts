// The menu as data. What stands in it works: nothing is shown that is still to come.
import type { MenuItemConstructorOptions } from 'electron';
import type { Theme } from './bridge.ts';

/** What the menu can bring about. */
export interface MenuActions {
  openRecord(): void;
  saveCopy(): void;
  showRecords(): void;
  chooseTheme(theme: Theme): void;
  showAbout(): void;
}

/** The item that is grey while no exercise is open. */
export const SAVE_COPY = 'save-copy';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the &System'],
  ['day', '&Day'],
  ['night', '&Night'],
];

/** The menu of `platform` (as in process.platform). */
export function menuTemplate(actions: MenuActions, platform: string): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileItems(actions, isMac) },
    { role: 'editMenu' },
    { label: '&View', submenu: viewItems(actions) },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      label: '&Help',
      role: 'help',
      submenu: [{ label: '&About Backfill', click: () => actions.showAbout() }],
    },
  ];
}

function fileItems(actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  return [
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: () => actions.openRecord() },
    {
      id: SAVE_COPY,
      label: '&Save a Copy…',
      accelerator: 'CmdOrCtrl+S',
      enabled: false,
      click: () => actions.saveCopy(),
    },
    { label: 'Show &Records Folder', click: () => actions.showRecords() },
    { type: 'separator' },
    { role: isMac ? 'close' : 'quit' },
  ];
}

function viewItems(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: '&Theme',
      submenu: THEMES.map(([theme, label]) => ({ label, click: () => actions.chooseTheme(theme) })),
    },
    { type: 'separator' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
}
