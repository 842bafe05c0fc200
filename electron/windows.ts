// Opens the window of the table and the one of the wall, and brings a window before the person.
import { BrowserWindow, nativeTheme } from 'electron';
import { START_URL, WALL_URL } from './app-url.ts';
import { windowOptions, type WindowChoice } from './window-options.ts';

type Choice = Pick<WindowChoice, 'preload' | 'devTools'>;

const TABLE = { width: 1440, height: 900, minWidth: 960, minHeight: 640 };
/** As a projector has it; the person moves it there. */
const WALL = { width: 1280, height: 720, minWidth: 640, minHeight: 360 };

/** Opens the window that people play in. */
export const openTable = (choice: Choice): BrowserWindow =>
  open(START_URL, { ...choice, size: TABLE, isDark: nativeTheme.shouldUseDarkColors });

/** Opens the wall: dark always, as its sheet is. */
export const openWall = (choice: Choice): BrowserWindow =>
  open(WALL_URL, { ...choice, size: WALL, isDark: true });

/** A window is shown when there is something to see. */
function open(url: string, choice: WindowChoice): BrowserWindow {
  const window = new BrowserWindow(windowOptions(choice));
  window.once('ready-to-show', () => window.show());
  // A page that cannot be loaded is told of by `did-fail-load`; the promise says the same again.
  window.loadURL(url).catch(() => {});
  return window;
}

/** Brings the window before the person, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
