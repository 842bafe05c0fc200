// How a window is made and what its page may: nothing that Electron adds to a browser, in a sandbox. Pure.
import type { BrowserWindowConstructorOptions } from 'electron';

/** The sheet of renderer/theme/tokens.css: what is seen before the page is there. */
const GROUND = { light: '#edf0ed', dark: '#0d1315' };

export interface WindowChoice {
  readonly preload: string;
  readonly isDark: boolean;
  readonly size: Required<
    Pick<BrowserWindowConstructorOptions, 'width' | 'height' | 'minWidth' | 'minHeight'>
  >;
  /** Only while developing. */
  readonly devTools: boolean;
}

/** How every window is opened. The defaults that matter are said all the same, so that a test can read them. */
export function windowOptions(choice: WindowChoice): BrowserWindowConstructorOptions {
  const { preload, isDark, devTools, size } = choice;
  return {
    title: 'Backfill',
    ...size,
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
