// The sheets in a real Chromium: nothing runs over the edge of its paper or card, in every scenario and on both papers;
// the print screen from the start and from an exercise; PDFs made by the command and by the page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { findChromium } from '../../../tools/chromium.mjs';
import { axeFindings } from '../../support/axe.ts';
import { serveApp, type ServedApp } from '../../support/served-app.ts';

let app: ServedApp;

test.beforeEach(async () => {
  app = await serveApp();
});

test.afterEach(async () => {
  await app.close();
});

const open = async (page: Page, search: string): Promise<void> => {
  await page.goto(app.url.replace('/#', `/?${search}#`));
  await laidOut(page);
};

async function laidOut(page: Page): Promise<void> {
  await expect(page.locator('[data-sheets="here"] [data-sheet]').first()).toBeVisible();
  await expect(page.locator('[data-measuring]')).toHaveCount(0);
}

/** What is larger than the box that holds it, in words. */
const overfull = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]'))
      for (const box of sheet.querySelectorAll<HTMLElement>('*:not(svg, svg *, .visually-hidden)')) {
        if (box.clientHeight === 0 || getComputedStyle(box).display === 'inline') continue;
        if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
          found.push(`${sheet.dataset.sheet}: ${box.textContent.slice(0, 60)}`);
      }
    return found;
  });

const SCENARIOS = ['august-2017', 'spring-2019', 'one-winter'];

test('every sheet of every scenario fits on A4 and on Letter', async ({ page }) => {
  await open(page, 'print=hot-wash');
  for (const scenario of SCENARIOS)
    for (const paper of ['a4', 'letter']) {
      await page.goto(new URL(`/?print=pack&scenario=${scenario}&paper=${paper}`, app.url).href);
      await laidOut(page);
      expect(await overfull(page), `${scenario} on ${paper}`).toEqual([]);
      const cards = await page
        .locator('[data-sheet]:has([data-card])')
        .evaluateAll((sheets) => sheets.map((sheet) => sheet.querySelectorAll('[data-card]').length));
      expect(Math.max(...cards)).toBeLessThanOrEqual(9);
      expect(await page.locator('[data-role]').count()).toBe(4);
    }
});

test('a card is 63 by 88 mm with its cut, and the check finds a text that is too long for it', async ({
  page,
}) => {
  await open(page, 'print=move-cards&scenario=august-2017&seat=moscow');
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('[data-card="M01"]').locator('..').boundingBox();
  expect(box?.width).toBeCloseTo((63 * 96) / 25.4, 0);
  expect(box?.height).toBeCloseTo((88 * 96) / 25.4, 0);
  await page
    .locator('[data-card="M05"] p')
    .evaluate((text) => (text.textContent += ` ${text.textContent}`.repeat(4)));
  expect(await overfull(page)).not.toEqual([]);
});

test('on paper there are the sheets and nothing else, day ink on white also at night', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'print=role-cards&scenario=august-2017&seat=pyongyang');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const ink = await page.locator('[data-role] h2').evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(18, 25, 28)');
});

test('from the start screen one chooses scenario, sheets, seat and paper, and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Print' }).click();
  await laidOut(page);
  await page.getByRole('radio', { name: /^Role cards/ }).press('Space');
  await page.getByRole('radio', { name: 'Moscow' }).press('Space');
  await page.getByRole('radio', { name: 'Letter' }).press('Space');
  await laidOut(page);
  await expect(page.getByText('2 sheets of Letter')).toBeVisible();
  await expect(page.locator('[data-role]')).toHaveCount(1);
  await expect(page.locator('[data-role="moscow"]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Open round 1' })).toBeVisible();
});

test('the code on a form is read back', async ({ page }) => {
  await open(page, 'print=order-forms&scenario=august-2017&seat=washington&name=Class%203B');
  const code = (await page.locator('[data-form]').nth(2).getAttribute('data-form')) ?? '';
  const field = page.getByRole('textbox', { name: 'Code on an order form' });
  await field.fill(code.toLowerCase());
  await expect(page.getByText('Washington, round 3: belongs to this exercise.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the exercise' }).fill('Class 3A');
  await expect(page.getByText('Washington, round 3, of another exercise.')).toBeVisible();
  await field.fill(`X${code.slice(1)}`);
  await expect(page.getByText('There is no such code.')).toBeVisible();
});

test('a person who plays alone prints for the own seat only', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('radio', { name: /Take Moscow/ }).press('Space');
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Print' }).click();
  await laidOut(page);
  await expect(page.locator('[data-role]')).toHaveCount(1);
  await expect(page.locator('[data-role="moscow"]')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Beijing' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
});

test('the command writes a PDF on the paper that was asked for', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backfill-pdf-'));
  const program = path.resolve(import.meta.dirname, '../../../out/cli/backfill.js');
  const words = '--scenario spring-2019 --what role-cards --seat moscow --paper letter --out m.pdf --json';
  const out = execFileSync(process.execPath, [program, 'print', ...words.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM: findChromium() ?? '' },
  });
  expect(JSON.parse(out)).toMatchObject({
    scenario: 'spring-2019',
    seat: 'moscow',
    sheets: 2,
    file: 'm.pdf',
  });
  const pdf = readFileSync(path.join(folder, 'm.pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 61[12](\.\d+)? 79[12](\.\d+)?\]/);
  rmSync(folder, { recursive: true, force: true });
});
