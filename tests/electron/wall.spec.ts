// The wall in a window of its own: it follows the table, speaks to nobody, and goes when the table goes.
import { expect, test, type Page } from '@playwright/test';
import { beginSolo } from './exercise-pages.ts';
import { closeWell, type DesktopApp, launch } from './launch.ts';

let app: DesktopApp;
test.beforeAll(async () => {
  app = await launch();
});
test.afterAll(() => closeWell(app));

async function openWall(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^Open the wall/ }).click();
  return opened;
}

test('opens from the menu, shows the phase of the table, and opens once', async () => {
  const page = await app.page();
  await beginSolo(page);
  const wall = await openWall(page);
  await expect(wall.getByRole('heading', { name: 'Brief', level: 1 })).toBeVisible();
  await expect(wall.getByText('Public knowledge only')).toBeVisible();
  await page.getByRole('button', { name: 'I have read this', exact: true }).click();
  await expect(wall.getByRole('heading', { name: 'Talks', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^Open the wall/ }).click();
  await expect.poll(() => page.context().pages().length).toBe(2);
});

test('is refused every verb but its line, where the table is heard', async () => {
  const page = await app.page();
  const wall = page
    .context()
    .pages()
    .find((one) => one !== page)!;
  const ask = () => window.backfill?.openWall().then(() => 'heard', String);
  expect(await wall.evaluate(ask)).toContain('not allowed from here');
  expect(await page.evaluate(ask)).toBe('heard');
});

test('comes back to the exercise after a reload', async () => {
  const page = await app.page();
  const wall = page
    .context()
    .pages()
    .find((one) => one !== page)!;
  await wall.reload();
  await expect(wall.getByRole('heading', { name: 'Talks', level: 1 })).toBeVisible();
});
