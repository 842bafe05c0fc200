import { expect, test } from '@playwright/test';
import { openGallery, overflowOf, SIZES, type Gallery } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await openGallery('outcome');
});
test.afterAll(() => gallery.close());

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('steps come in one after another, and the arrows bring one in early', async ({ page }) => {
    await gallery.open(page, 'outcome');
    const steps = page.locator('label[data-shown]');
    await expect(steps.nth(0)).toHaveAttribute('data-shown', 'true');
    await expect(steps.nth(3)).toHaveAttribute('data-shown', 'false');
    await expect(steps.nth(3)).toHaveAttribute('data-shown', 'true');
    await page.getByRole('tab', { name: 'Tension' }).click();
    await expect(steps.last()).toHaveAttribute('data-shown', 'false');
    await page.getByRole('radio').first().focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
    await expect(steps.nth(5)).toHaveAttribute('data-shown', 'true', { timeout: 400 });
  });
});

test.describe('by key', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('Space and the arrows walk the steps from anywhere, and then no step comes by itself', async ({
    page,
  }) => {
    await gallery.open(page, 'outcome');
    const steps = page.locator('label[data-shown]');
    const shown = page.locator('label[data-shown=true]');
    await expect(steps.nth(0)).toHaveAttribute('data-shown', 'true');
    await page.keyboard.press('Space');
    const count = await shown.count();
    await page.waitForTimeout(1200);
    expect(await shown.count()).toBe(count);
    await page.keyboard.press('ArrowRight');
    expect(await shown.count()).toBe(count + 1);
    await page.keyboard.press('ArrowLeft');
    await expect(steps.nth(count - 1)).toHaveAttribute('data-selected', 'true');
  });
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('all steps stand at once', async ({ page }) => {
    await gallery.open(page, 'outcome');
    for (const step of await page.locator('label[data-shown]').all())
      await expect(step).toHaveAttribute('data-shown', 'true');
  });

  test('the arrows walk the steps and say each in a sentence', async ({ page }) => {
    await gallery.open(page, 'outcome');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Your enforcement: −205, from 565 to 360. B00, rule R6.')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/^UN ban on textiles: −168, from 360 to 192\./)).toBeVisible();
  });

  test('T shows the table and the chart again', async ({ page }) => {
    await gallery.open(page, 'outcome');
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toContainText('Not known to you');
    await page.keyboard.press('t');
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('says that this seat is done, and says why when the host refuses', async ({ page }) => {
    await gallery.open(page, 'outcome');
    await page.getByRole('button', { name: 'Next quarter' }).click();
    expect(await page.evaluate(() => window.sent)).toEqual([
      { type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } },
    ]);
    await page.evaluate(() => {
      window.answer = {
        ok: false,
        problem: { code: 'diskFull', message: 'The disk is full.', remedy: 'Free some space.' },
      };
    });
    await page.getByRole('button', { name: 'Next quarter' }).click();
    await expect(page.getByRole('alert')).toHaveText('The disk is full. Free some space.');
  });

  test('an earlier quarter can be read again', async ({ page }) => {
    await gallery.open(page, 'outcome');
    await page.getByRole('button', { name: /2017 Q4/ }).click();
    await page.getByRole('option', { name: '2017 Q3' }).click();
    await expect(page.getByRole('heading', { name: /US–China|Rajin|Khasan/ }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Back to 2017 Q4' }).click();
    await expect(page.getByRole('tab', { name: /Exports/ })).toBeVisible();
  });

  test('gives directions and no figures where figures would reveal a secret', async ({ page }) => {
    await gallery.open(page, 'outcome');
    await page.getByRole('tab', { name: /Refined fuel/ }).click();
    await expect(page.getByRole('radio', { name: 'Fuel from China: down a lot.' })).toBeVisible();
    await expect(page.getByRole('radiogroup')).not.toContainText(/\d{2}/);
  });

  test('says what will come before the first quarter', async ({ page }) => {
    await gallery.open(page, 'first-outcome');
    await expect(page.getByRole('heading', { name: 'No quarter is worked out yet' })).toBeVisible();
  });

  for (const size of SIZES) {
    for (const theme of ['day', 'night'] as const) {
      test(`fits and is accessible at ${size.width} × ${size.height} by ${theme}`, async ({ page }) => {
        await page.setViewportSize(size);
        await gallery.open(page, 'outcome', theme);
        expect(await axeFindings(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
    }
  }
});
