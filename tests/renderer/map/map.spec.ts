import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';

const map = (page: Page) => page.locator('[data-region=map]');
const open = (page: Page, moment = 'seat=beijing&phase=orders') => gallery.open(page, `table&${moment}`);

test('F opens the same data as a table, and it leaves nothing out', async ({ page }) => {
  await open(page);
  await page.keyboard.press('f');
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(1 + 15 + 2);
  await expect(table.getByRole('row', { name: /Coal out/ })).toContainText('$64m');
  await expect(table.getByRole('row', { name: /Ship to ship/ })).toContainText('size not known to you');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('plates change with the layer: flows, records, forces, influence', async ({ page }) => {
  await open(page);
  await expect(map(page)).toContainText('Crude in 125 kt');
  await map(page).getByText('Records', { exact: true }).click();
  await expect(map(page)).toContainText('Customs record $118m');
  await expect(map(page)).not.toContainText('Crude in');
  await map(page).getByText('Forces', { exact: true }).click();
  await expect(map(page)).toContainText('ICBM');
  await map(page).getByText('Influence', { exact: true }).click();
  await expect(map(page)).toContainText('Beijing–Pyongyang');
  expect(await axeFindings(page)).toEqual([]);
});

test('a known band has no pale edge, an estimate has one, and an unknown size has nothing else', async ({
  page,
}) => {
  await open(page);
  const parts = (flow: string) => map(page).locator(`[data-flow=${flow}] path`);
  await expect(parts('coal')).toHaveCount(1);
  await expect(parts('fuelFromRussia')).toHaveCount(2);
  await expect(parts('fuelShipToShip')).toHaveCount(1);
  await expect(parts('smuggled')).toHaveCount(0);
});

test('the notes say that lines are no position on sovereignty and distance is logarithmic', async ({
  page,
}) => {
  await open(page);
  await map(page).getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'No line or name on this map is a position on sovereignty.',
  );
  await expect(page.getByRole('dialog')).toContainText('Distance is logarithmic');
  expect(await axeFindings(page)).toEqual([]);
});

test('the map is the largest thing on the table in Brief, Talks and Orders', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const phase of ['brief', 'talks', 'orders']) {
    await open(page, `seat=moscow&phase=${phase}`);
    const areas = await page.locator('[data-region]').evaluateAll((regions) =>
      regions.map((region) => {
        const { width, height } = region.getBoundingClientRect();
        return { name: (region as HTMLElement).dataset['region'], area: width * height };
      }),
    );
    expect(areas.toSorted((one, other) => other.area - one.area)[0]?.name, phase).toBe('map');
  }
});

test('the outcome shows the map before and after', async ({ page }) => {
  await gallery.open(page, 'outcome');
  const pair = page.getByRole('region', { name: 'The map before and after the quarter' });
  await expect(pair).toContainText('Before');
  await expect(pair).toContainText('After 2017 Q4');
  await expect(pair.locator('[data-flow=aid]')).toHaveCount(1);
  expect(await overflowOf(page)).toBe(0);
});

test('it is drawn within 100 ms and again within 16 ms', async ({ page }) => {
  await gallery.open(page, 'map');
  const best = { first: Infinity, again: Infinity };
  // Other work on the machine only ever adds: one turn that is quick enough shows what drawing takes.
  for (let turn = 0; turn < 30 && !(best.first < 100 && best.again < 16); turn++) {
    await page.evaluate(() => window.drawMap(null));
    best.first = Math.min(best.first, await page.evaluate(() => window.drawMap('before')));
    best.again = Math.min(best.again, await page.evaluate(() => window.drawMap('after')));
  }
  expect(best.first).toBeLessThan(100);
  expect(best.again).toBeLessThan(16);
});
