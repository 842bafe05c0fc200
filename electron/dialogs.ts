// What the desktop says to a person, and the dialogs for files. Every message says what happened and what to do now.
import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { TroubleError } from './host-messages.ts';
import { asRecordName, EXTENSION } from './opened-files.ts';

const FILTERS = [{ name: 'Backfill exercise', extensions: [EXTENSION.slice(1)] }];

/** The file that was chosen, or null. */
export async function chooseRecord(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open an exercise',
    filters: FILTERS,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where to put a copy of `record`, or null. */
export async function chooseTarget(window: BrowserWindow, record: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy of the exercise',
    defaultPath: path.join(app.getPath('documents'), asRecordName(record)),
    filters: FILTERS,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : asRecordName(filePath);
}

/** Where to put a PDF called `name`, or null. */
export async function choosePdf(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the sheets as PDF',
    defaultPath: path.join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  return path.extname(filePath).toLowerCase() === '.pdf' ? filePath : `${filePath}.pdf`;
}

/** Why something could not be done. Our own mistakes are told as such. */
export async function tellTrouble(window: BrowserWindow, error: unknown): Promise<void> {
  const { message, remedy } = error instanceof TroubleError ? error.trouble : OUR_MISTAKE;
  await dialog.showMessageBox(window, { type: 'warning', message, detail: remedy, buttons: ['OK'] });
}

/** True: start the host again; false: quit. */
export async function offerRestart(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The part of Backfill that keeps the exercise has stopped.',
    detail:
      'The record is safe: it holds every step that was confirmed. Start it again to go on where you were; the last step is repeated if it was not kept.',
    buttons: ['Start Again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

/** True: load the page again; false: quit. */
export async function offerReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The page of Backfill has stopped.',
    detail: 'The record is safe: it holds every step that was confirmed. Load the page again to go on.',
    buttons: ['Load Again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

const OUR_MISTAKE = {
  message: 'The program made a mistake; what you asked for was not carried out.',
  remedy: 'Nothing was changed. If it happens again, report it.',
};
