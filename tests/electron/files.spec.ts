// Opening records: by a file on the command line, by starting the program once more, by the dialog; and what is no record.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { beginSolo } from './exercise-pages.ts';
import { closeWell, type DesktopApp, launch, newUserData, run } from './launch.ts';
import { recordFiles, verified } from './records.ts';

let folder: string;
let app: DesktopApp;

test.beforeAll(() => {
  folder = path.join(newUserData(), 'a stick');
  mkdirSync(folder);
});

/** A record of an exercise from another machine. */
async function fromElsewhere(name: string): Promise<string> {
  const other = await launch();
  await beginSolo(await other.page());
  await closeWell(other);
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(recordFiles(other)[0] ?? ''));
  return file;
}

/** Every message box from now on is answered with its first button, and kept. */
const hearMessages = () =>
  app.evaluate(({ dialog }) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    dialog.showMessageBox = async (...given: unknown[]) => {
      told.push(given.at(-1));
      return { response: 0, checkboxChecked: false };
    };
  });
const messages = () =>
  app.evaluate(() =>
    (globalThis as unknown as { told: { message: string }[] }).told.map(({ message }) => message),
  );

const openByDialog = (file: string) =>
  app.evaluate(async ({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);

test('opens the file that it was started with, and leaves that file as it was', async () => {
  const elsewhere = await fromElsewhere('Class of Tuesday.backfill');
  const before = readFileSync(elsewhere);
  app = await launch({ args: [elsewhere] });
  const page = await app.page();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
  expect(readFileSync(elsewhere).equals(before)).toBe(true);
  expect(recordFiles(app).some((file) => path.basename(file) === 'Class of Tuesday.backfill')).toBe(true);
});

test('a second start hands its file to the first, and ends', async () => {
  const second = await fromElsewhere('Class of Friday.backfill');
  const { code } = await run(app.userData, [second]);
  expect(code).toBe(0);
  const named = () =>
    recordFiles(app).filter((file) => path.basename(file) === 'Class of Friday.backfill').length;
  await expect.poll(named).toBe(1);
  const open = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(open).toBe(1);
});

test('opens what was chosen in the dialog that the page asked for', async () => {
  const third = await fromElsewhere('Class of Sunday.backfill');
  await openByDialog(third);
  const page = await app.page();
  await page.evaluate(() => window.backfill?.openRecord());
  expect(recordFiles(app).some((file) => path.basename(file) === 'Class of Sunday.backfill')).toBe(true);
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
});

test('says what is wrong with a file that is no record, and keeps no copy of it', async () => {
  const strange = path.join(folder, 'Letter.backfill');
  writeFileSync(strange, 'Dear all, …'.repeat(100));
  await hearMessages();
  await openByDialog(strange);
  await (await app.page()).evaluate(() => window.backfill?.openRecord());
  expect(await messages()).toEqual([expect.stringContaining('Letter.backfill is not a Backfill record')]);
  expect(recordFiles(app).some((file) => path.basename(file).startsWith('Letter'))).toBe(false);
});

test('ends with every record whole', async () => {
  await closeWell(app);
  for (const file of recordFiles(app)) expect(verified(file)).toMatchObject({ whole: true, same: true });
});
