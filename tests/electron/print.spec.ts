// The print screen on the desktop: the sheets become a PDF where a person wants it, and nothing is written otherwise.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { closeWell, type DesktopApp, launch } from './launch.ts';

let app: DesktopApp;
let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'backfill-sheets-'));
  app = await launch();
});
test.afterAll(async () => {
  await closeWell(app);
  rmSync(folder, { recursive: true, force: true });
});

/** From now on the dialog for saving is answered so; called off without a file. */
const saveTo = (file: string | null) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      Object.assign(globalThis, { offered: defaultPath });
      return { canceled: chosen === null, filePath: chosen ?? '' };
    };
  }, file);

test('saves the sheets that are on the screen as a PDF, on their own paper', async () => {
  const page = await app.page();
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByRole('radio', { name: /^Role cards/ }).press('Space');
  await page.getByRole('radio', { name: 'Moscow' }).press('Space');
  await expect(page.getByText('2 sheets of A4')).toBeVisible();
  const file = path.join(folder, 'moscow.pdf');
  await saveTo(path.join(folder, 'moscow'));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('The PDF is saved.')).toBeVisible();
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[4-6](\.\d+)? 84[1-3](\.\d+)?\]/);
  const offered = await app.evaluate(() => (globalThis as unknown as { offered: string }).offered);
  expect(path.basename(offered)).toMatch(/^[a-z0-9-]+-role-cards-moscow\.pdf$/);
});

test('writes nothing when the dialog is called off', async () => {
  const page = await app.page();
  await saveTo(null);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  expect(readdirSync(folder)).toEqual(['moscow.pdf']);
});
