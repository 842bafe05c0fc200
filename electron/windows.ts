// Opens the one window, and brings it before the person.
import { BrowserWindow, nativeTheme } from 'electron';
import { START_URL } from './app-url.ts';
import { windowOptions, type WindowChoice } from './window-options.ts';

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
