// `--self-test`: opens everything without showing it, prints as JSON what it runs on, and ends. For the first start on
// a machine with a real Electron, which the project's own tests may not have had.
import { app, type BrowserWindow } from 'electron';
import { START_URL } from './app-url.ts';
import type { Desktop } from './desktop.ts';

export const SELF_TEST = '--self-test';

const WITHIN_MS = 30_000;

/** Prints the facts and answers whether all is well. */
export async function selfTest(desktop: Desktop): Promise<boolean> {
  try {
    const [host, page] = await withinTime(
      Promise.all([desktop.keeper.ask({ type: 'facts' }), look(desktop.window)]),
    );
    const main = { ...process.versions, sandboxed: process.argv.every((word) => word !== '--no-sandbox') };
    console.log(JSON.stringify({ packaged: app.isPackaged, main, host: JSON.parse(host), page }, null, 2));
    return Object.values(page).every(Boolean);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** What the page is and has. Every answer is to be true. */
async function look(window: BrowserWindow): Promise<Readonly<Record<string, boolean>>> {
  const { webContents } = window;
  if (webContents.isLoading() || webContents.getURL() === '')
    await new Promise<void>((resolve) => webContents.once('did-finish-load', resolve));
  const inPage = (code: string): Promise<boolean> => webContents.executeJavaScript(code);
  return {
    address: webContents.getURL() === START_URL,
    bridge: await inPage("typeof window.backfill?.connect === 'function'"),
    noNode: await inPage("typeof require === 'undefined' && typeof process === 'undefined'"),
  };
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(
      () => reject(new Error(`the self-test took more than ${WITHIN_MS / 1000} seconds`)),
      WITHIN_MS,
    ).unref();
  });
  return Promise.race([work, late]);
}
