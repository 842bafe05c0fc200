// What `import … from 'electron'` gives the app under the stand-in, and the line on which a spec asks main.
import { app } from './app.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { StandInChannel as MessageChannelMain } from './ports.ts';
import { protocol } from './protocol.ts';
import { log, note, strict, unimplemented } from './recorder.ts';
import { defaultSession } from './session.ts';
import { utilityProcess } from './utility-process.ts';
import { BrowserWindow } from './window.ts';

const session = strict('session', { defaultSession });
const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: false });
const shell = strict('shell', {
  openPath: async (place: string) => {
    note('open-path', place);
    return '';
  },
});
/** For specs only. */
const standIn = { log, unimplemented };

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  protocol,
  session,
  shell,
  utilityProcess,
};

const all = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  protocol,
  session,
  shell,
  utilityProcess,
  standIn,
};

interface Question {
  readonly ask: number;
  readonly code: string;
  readonly given: unknown;
}

// Like playwright's electronApplication.evaluate: runs a function of the spec here, with all of the above.
process.on('message', ({ ask, code, given }: Question) => void answer(ask, code, given));

// A spec that failed has left the app open.
process.once('disconnect', () => app.exit(1));

async function answer(ask: number, code: string, given: unknown): Promise<void> {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the spec's own function, sent as text
    const work = new Function(`return (${code})`)() as (electron: typeof all, given: unknown) => unknown;
    process.send?.({ ask, value: await work(all, given) });
  } catch (error) {
    process.send?.({ ask, error: String(error) });
  }
}
