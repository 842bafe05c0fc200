import { expect, test } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PAGES = [
  'The game',
  'By cause',
  'Who misread whom',
  'Pledges and messages',
  'Why they did it',
  'Timeline',
];

test('any indicator can take the place of a chart', async ({ page }) => {
  await gallery.open(page, 'debrief');
  await page.getByRole('button', { name: /Chart 1/ }).click();
  await page.getByRole('option', { name: 'US–China working relations' }).click();
  await expect(page.getByText(/^US–China working relations: 52, 50/)).toBeAttached();
});

test('charts have a table, and the table has the same figures', async ({ page }) => {
  await gallery.open(page, 'debrief');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /DPRK goods exports 520 565 168/ })).toBeVisible();
});

test('scores can be hidden while the room talks', async ({ page }) => {
  await gallery.open(page, 'debrief');
  await expect(page.getByText('performance 55')).toBeVisible();
  await page.getByRole('button', { name: 'Hide scores' }).click();
  await expect(page.getByText('performance 55')).toHaveCount(0);
  await expect(page.getByText(/^Scores are hidden/)).toBeVisible();
});

test('every cause is open, for a quarter and for the whole game', async ({ page }) => {
  await gallery.open(page, 'debrief');
  await page.getByRole('tab', { name: 'By cause' }).click();
  await expect(page.getByText(/^DPRK goods exports fell by \$168m/)).toBeVisible();
  await page.getByRole('button', { name: /Quarter/ }).click();
  await page.getByRole('option', { name: '2017 Q4' }).click();
  await expect(page.getByText(/^DPRK goods exports fell by \$397m/)).toBeVisible();
});

test('expectations are marked against what was ordered', async ({ page }) => {
  await gallery.open(page, 'debrief');
  await page.getByRole('tab', { name: 'Who misread whom' }).click();
  await expect(
    page.getByRole('row', { name: /Beijing 2018 Q1 Moscow’s backfill 1 3 wrong 90%/ }),
  ).toBeVisible();
});

for (const name of PAGES) {
  test(`“${name}” is accessible and fits, full at every size and empty on a phone`, async ({ page }) => {
    const phone = SIZES[2];
    for (const [screen, size] of [
      ...SIZES.map((one) => ['debrief', one] as const),
      ['empty-debrief', phone] as const,
    ]) {
      await page.setViewportSize(size);
      await gallery.open(page, screen, size.width === 1920 ? 'night' : 'day');
      await page.getByRole('tab', { name }).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    }
  });
}
