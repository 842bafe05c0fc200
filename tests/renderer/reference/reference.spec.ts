// The reference in a browser: opened from a term, searched by keyboard, left the way it was come.
import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['entry']);

test.beforeEach(({ page }) => gallery.open(page, 'reference'));

test('opens at the entry of a term, and gives the focus back to it', async ({ page }) => {
  const term = page.locator('[data-term="indicator:tension"]');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Peninsula tension' })).toBeFocused();
  await expect(page.getByText('Everybody, exactly')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('goes from term to term and back, to where each was opened', async ({ page }) => {
  await page.locator('[data-term="rule:R5"]').click();
  await page.getByRole('dialog').getByRole('link', { name: 'carve-outs' }).click();
  await expect(page.getByRole('heading', { name: 'carve-out' })).toBeFocused();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Security Council' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('finds at every letter, says how many, and works by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Reference' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('rajin');
  await expect(page.getByRole('status')).toHaveText(/^\d+ entries found\.$/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('term:Rajin');
  await page.keyboard.press('ArrowDown');
  const second = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-entry-page="${second}"]`)).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect.poll(() => focused(page)).toBe(second);
  await page.getByRole('searchbox').fill('zeppelin');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(page.getByText('Nothing here holds “zeppelin”.')).toBeVisible();
});

test('shows a rule with its numbers and their sources', async ({ page }) => {
  await page.locator('[data-term="rule:R5"]').click();
  await expect(page.getByText('takes 35% off the text')).toBeVisible();
  await page.getByText('Numbers on this page').click();
  const row = page.getByRole('row', { name: /^beijing dilution/ });
  await expect(row).toContainText('35%');
  await expect(row.getByRole('link', { name: 'N-21' })).toBeVisible();
  await page.getByRole('button', { name: 'Next: R6 Flows' }).click();
  await expect(page.getByRole('heading', { name: 'Flows' })).toBeFocused();
});

test('shows a claim with its brief, its paragraph and what tests it', async ({ page }) => {
  await page.getByRole('button', { name: 'Reference' }).click();
  await page.getByRole('searchbox').fill('W-10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Wuthnow 2017, ¶4')).toBeVisible();
  await expect(page.getByText(/^CT07: At the same enforcement/)).toBeVisible();
});

for (const theme of ['day', 'night'] as const)
  test(`has no accessibility violation on any page, ${theme}`, async ({ page }) => {
    await gallery.open(page, 'reference', theme);
    await page.getByRole('button', { name: 'Reference' }).click();
    expect(await axeFindings(page)).toEqual([]);
    for (const wanted of ['R6', 'dilute', 'Peninsula tension', 'M00', 'M05', 'N-24']) {
      await page.getByRole('searchbox').fill(wanted);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-entry-page]')).toBeVisible();
      expect(await axeFindings(page), wanted).toEqual([]);
      await page.getByRole('button', { name: 'Back', exact: true }).click();
    }
  });

for (const size of [...SIZES, { width: 320, height: 640 }])
  test(`fits ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.locator('[data-term="rule:R5"]').click();
    await page.getByText('Numbers on this page').click();
    const drawer = page.getByRole('dialog');
    expect(await overflowOf(page)).toBe(0);
    expect(await drawer.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
  });
