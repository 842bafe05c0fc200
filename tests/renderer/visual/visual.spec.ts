// Every screen looks as it did when somebody last looked and renewed the pictures (`npm run baselines`).
// Pictures are compared only where they were taken: another Chromium or system draws letters a little differently.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { gallery } from '../gallery/gallery.ts';
import { serveApp } from '../../support/served-app.ts';

const DESK = { width: 1440, height: 900 };
const HALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

/** Screens of the gallery: name of the picture, address in the gallery, size of the window. */
const SCREENS = [
  ['brief', 'table&phase=brief', DESK],
  ['talks', 'table&phase=talks', DESK],
  ['orders', 'table&phase=orders', DESK],
  ['orders-moscow', 'table&phase=orders&seat=moscow', DESK],
  ['orders-phone', 'table&phase=orders', PHONE],
  ['council', 'table&phase=council', DESK],
  ['council-phone', 'table&phase=council', PHONE],
  ['outcome', 'outcome', DESK],
  ['outcome-phone', 'outcome', PHONE],
  ['first-outcome', 'first-outcome', DESK],
  ['debrief', 'debrief', DESK],
  ['white-cell', 'white-cell', DESK],
  ['wall', 'wall', HALL],
] as const;
const THEMES = ['day', 'night'] as const;
type Theme = (typeof THEMES)[number] | 'wall';

/** Half of a CSS pixel to the pixel keeps the pictures small; a changed colour, size or word still shows. */
test.use({ deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } });

/** Colours that are as near as this are the same; so many pixels may differ. */
const SAME = { threshold: 0.05, maxDiffPixelRatio: 0.002 };
const SHOT = { animations: 'disabled', caret: 'hide', scale: 'device' } as const;

const recordFile = path.join(import.meta.dirname, 'baselines', 'taken-with.json');
const isRenewing = (): boolean => ['all', 'changed'].includes(test.info().config.updateSnapshots);

test.beforeAll(({ browser }) => {
  if (isRenewing()) {
    mkdirSync(path.dirname(recordFile), { recursive: true });
    writeFileSync(recordFile, `${JSON.stringify(drawnBy(browser), null, 2)}\n`);
  }
});
test.beforeEach(({ browser }) => {
  const taken = JSON.parse(readFileSync(recordFile, 'utf8')) as ReturnType<typeof drawnBy>;
  const here = drawnBy(browser);
  test.skip(
    taken.chromium !== here.chromium || taken.system !== here.system,
    `the pictures were taken with Chromium ${taken.chromium} on ${taken.system}; here it is ${here.chromium} on ${here.system}`,
  );
});

for (const [name, address, size] of SCREENS) {
  const themes = address === 'wall' ? (['wall'] as const) : THEMES;
  test(`${name} looks as before in each theme`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const theme of themes) {
      await openStill(page, address, theme);
      await expect(page).toHaveScreenshot(`${name}-${theme}.png`, { ...SHOT, ...SAME });
    }
  });
}

for (const [name, size] of [
  ['start', DESK],
  ['start-phone', PHONE],
] as const) {
  test(`${name} looks as before, day and night`, async ({ page }) => {
    await page.setViewportSize(size);
    const app = await serveApp();
    try {
      await page.goto(app.url);
      await expect(page.getByRole('button', { name: 'Open round 1' })).toBeEnabled();
      await page.evaluate(() => document.fonts.ready);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme === 'day' ? 'light' : 'dark' });
        await expect(page).toHaveScreenshot(`${name}-${theme}.png`, { ...SHOT, ...SAME });
      }
    } finally {
      await app.close();
    }
  });
}

test('a token that changed makes the comparison fail', async ({ page }) => {
  test.skip(isRenewing(), 'the pictures are being renewed');
  await page.setViewportSize(DESK);
  await openStill(page, 'table&phase=orders', 'day');
  await page.addStyleTag({ content: ':root { --panel: #f7e3e3 !important; }' });
  expect(await page.screenshot(SHOT)).not.toMatchSnapshot('orders-day.png', SAME);
});

/** With its fonts there and its clock stopped. */
async function openStill(page: Page, address: string, theme: Theme): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-02T14:30:00Z') });
  await gallery.open(page, address, theme);
  await page.clock.pauseAt(new Date('2026-03-02T14:31:00Z'));
}

function drawnBy(browser: Browser): { chromium: number; system: string } {
  return { chromium: Number.parseInt(browser.version(), 10), system: process.platform };
}
