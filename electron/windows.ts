// The window and what it may: nothing that Electron adds to a browser, in a sandbox.
import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { START_URL } from './app-url.ts';

/** The sheet of renderer/theme/tokens.css: what is seen before the page is there. */
const GROUND = { light: '#edf0ed', dark: '#0d1315' };

export interface WindowChoice {
  readonly preload: string;
  readonly isDark: boolean;
  /** Only while developing. */
  readonly devTools: boolean;
}

/** How every window is opened. The defaults that matter are said all the same, so that a test can read them. */
export function windowOptions({ preload, isDark, devTools }: WindowChoice): BrowserWindowConstructorOptions {
  return {
    title: 'Backfill',
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 640,
    show: false,
    backgroundColor: isDark ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}

/** Opens the window on the page; it is shown when there is something to see. */
export function openWindow(choice: Omit<WindowChoice, 'isDark'>): BrowserWindow {
  const window = new BrowserWindow(windowOptions({ ...choice, isDark: nativeTheme.shouldUseDarkColors }));
  window.once('ready-to-show', () => window.show());
  // A page that cannot be loaded is told of by `did-fail-load`; the promise says the same again.
  window.loadURL(START_URL).catch(() => {});
  return window;
}

/** Brings the window before the person, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
