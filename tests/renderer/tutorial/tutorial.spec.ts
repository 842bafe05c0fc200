// The callouts over a table drawn from fixtures: accessible, clear of what they speak of, and said aloud.
import { expect, test } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

for (const theme of ['day', 'night'] as const)
  test(`has no accessibility violation, ${theme}`, async ({ page }) => {
    for (const [phase, step] of [
      ['brief', 'counts'],
      ['talks', 'message'],
      ['orders', 'dial'],
      ['council', 'vote'],
    ] as const) {
      await gallery.open(page, `tutorial&seat=beijing&round=1&phase=${phase}&step=${step}`, theme);
      await expect(page.locator(`[data-step="${step}"]`)).toBeVisible();
      expect(await axeFindings(page), step).toEqual([]);
    }
  });

for (const size of SIZES)
  test(`stays in the window and makes it no wider, ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await gallery.open(page, 'tutorial&seat=beijing&round=1&phase=brief&step=numbers');
    const box = await page.locator('[data-step="numbers"]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    expect(await overflowOf(page)).toBe(0);
  });

test('says each step, and tells the host how far it came', async ({ page }) => {
  await gallery.open(page, 'tutorial&seat=beijing&round=1&phase=brief&step=counts');
  await expect(page.locator('[aria-live=polite]', { hasText: 'Tutorial, step 3 of 19' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('[data-step="numbers"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused();
  expect(await page.evaluate(() => window.sent)).toContainEqual({ type: 'reach-step', step: 'numbers' });
});

test('gives the keyboard the control that it speaks of', async ({ page }) => {
  await gallery.open(page, 'tutorial&seat=beijing&round=1&phase=brief&step=read');
  await page.getByRole('button', { name: 'Go to it' }).click();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeFocused();
});
