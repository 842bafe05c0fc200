// Several people at one laptop: a cover between two seats that shows nothing of either.
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';

let app: ServedApp;
test.beforeEach(async ({ page }) => {
  app = await serveApp();
  await page.goto(app.url);
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await page.getByRole('radio', { name: /One laptop/ }).press('Space');
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await expect(page.getByText('Pass the laptop to')).toBeVisible();
});
test.afterEach(() => app.close());

test('opens a seat behind the cover and covers it again when the window loses the front', async ({
  page,
}) => {
  await openCovered(page);
  await expect(page.getByRole('heading', { name: 'Beijing', level: 1 })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.getByText('Pass the laptop to')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('What counts for you');
});

test('shows nothing of a seat on the cover, in the page or in its markup', async ({ page }) => {
  await openCovered(page);
  const agenda = await page.locator('[data-seat="beijing"]').first().innerText();
  expect(agenda).toContain('What counts for you');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.getByText('Pass the laptop to')).toBeVisible();
  const markup = await page.content();
  for (const word of ['What counts for you', 'Red lines', 'Believed backfill'])
    expect(markup).not.toContain(word);
});

test('asks for the PIN that a seat chose, whatever is held, and opens for nothing else', async ({ page }) => {
  await page.getByRole('button', { name: 'Use a PIN instead' }).click();
  await page.getByLabel('Four digits that only Beijing knows').fill('2468');
  await page.getByRole('button', { name: /^Keep the PIN/ }).click();
  await expect(page.getByText('What counts for you')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.getByText('Pass the laptop to')).toBeVisible();
  await page.reload();
  const pin = page.getByLabel('The PIN of Beijing');
  await expect(pin).toBeVisible();
  await pin.fill('1111');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the PIN of Beijing.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await pin.fill('2468');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What counts for you')).toBeVisible();
});

test('has a cover without an accessibility violation', async ({ page }) => {
  expect(await axeFindings(page)).toEqual([]);
});

async function openCovered(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open without holding' }).click();
  await page.getByRole('button', { name: /^Open .* table$/ }).click();
}

test.describe('a class', () => {
  test('is set up in one touch, with its print pack, and a room with a wall of its own', async ({
    page,
    context,
  }) => {
    app = await app.restart();
    await page.goto(app.url);
    await page.getByRole('radio', { name: /Run a class/ }).press('Space');
    await expect(page.getByRole('radio', { name: /One winter/ })).toBeChecked();
    await page.getByRole('radio', { name: 'Plan of your own' }).press('Space');
    await page.getByRole('textbox', { name: 'Minutes' }).fill('60');
    await page.getByRole('textbox', { name: 'People who come' }).fill('20');
    await page.getByRole('textbox', { name: 'People who come' }).press('Tab');
    await expect(page.getByText(/^Each round, 10 min: brief/)).toBeVisible();
    await page.getByRole('button', { name: 'Print pack' }).click();
    await expect(page.getByRole('button', { name: /As set up, 3 rounds/ })).toBeVisible();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'People who come' })).toHaveValue('20');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Set up the room' }).click();
    const wall = await opened;
    await expect(wall.getByText('Public knowledge only')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Waiting to be seated' })).toBeVisible();
    await page.getByRole('button', { name: 'Open round 1' }).click();
    await expect(page.getByRole('heading', { name: 'White cell', level: 1 })).toBeVisible();
  });
});
