import { expect, test } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  /** With the time in hand: no step comes but by `page.clock.runFor`. */
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await gallery.open(page, 'outcome');
  });

  test('steps come in one after another, and the arrows bring one in early', async ({ page }) => {
    const steps = page.locator('label[data-shown]');
    await page.clock.runFor(500);
    await expect(steps.nth(0)).toHaveAttribute('data-shown', 'true');
    await expect(steps.nth(1)).toHaveAttribute('data-shown', 'false');
    for (let step = 0; step < 3; step++) await page.clock.runFor(500);
    await expect(steps.nth(3)).toHaveAttribute('data-shown', 'true');
    await page.getByRole('tab', { name: 'Tension' }).click();
    await expect(steps.last()).toHaveAttribute('data-shown', 'false');
    await page.getByRole('radio').first().focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
    await expect(steps.nth(5)).toHaveAttribute('data-shown', 'true');
  });

  test('Space and the arrows walk the steps from anywhere, and then no step comes by itself', async ({
    page,
  }) => {
    const steps = page.locator('label[data-shown]');
    const shown = page.locator('label[data-shown=true]');
    await page.clock.runFor(500);
    await expect(shown).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(shown).toHaveCount(2);
    for (let step = 0; step < 3; step++) await page.clock.runFor(500);
    await expect(shown).toHaveCount(2);
    await page.keyboard.press('ArrowRight');
    await expect(shown).toHaveCount(3);
    await page.keyboard.press('ArrowLeft');
    await expect(steps.nth(1)).toHaveAttribute('data-selected', 'true');
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
