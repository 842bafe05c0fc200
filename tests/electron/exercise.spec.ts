// A whole quarter through the desktop: window, bridge, port, host process, record.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { beginSolo, playRound } from './exercise-pages.ts';
import { closeWell, type DesktopApp, launch } from './launch.ts';
import { recordFiles, verified } from './records.ts';

let app: DesktopApp;
test.beforeAll(async () => {
  app = await launch();
});

const isCopyOffered = () =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.enabled ?? null);

test('begins an exercise and plays a quarter in the host process', async () => {
  const page = await app.page();
  expect(await isCopyOffered()).toBe(false);
  await beginSolo(page);
  await playRound(page);
  expect(await isCopyOffered()).toBe(true);
});

test('a reload of the page comes back to the same quarter', async () => {
  const page = await app.page();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Next quarter' })).toBeVisible();
});

test('saves a copy while the exercise is open, from the menu', async () => {
  const target = path.join(app.userData, 'copy of class');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click());
  const copy = `${target}.backfill`;
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(verified(copy)).toMatchObject({ whole: true, same: true });
});

test('saves no copy into the folder of its own records, where one is being played', async () => {
  const [record] = recordFiles(app);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showMessageBox = async (...given: unknown[]) => {
      Object.assign(globalThis, { told: given.at(-1) });
      return { response: 0, checkboxChecked: false };
    };
  }, record ?? '');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click());
  const told = () =>
    app.evaluate(() => (globalThis as unknown as { told?: { detail: string } }).told?.detail ?? '');
  await expect.poll(told).toBe('Choose another folder.');
});

test('leaves one whole record in the folder of this person', async () => {
  await closeWell(app);
  const files = recordFiles(app);
  expect(files.map((file) => path.extname(file))).toEqual(['.backfill']);
  expect(verified(files[0] ?? '')).toMatchObject({ whole: true, same: true });
});
