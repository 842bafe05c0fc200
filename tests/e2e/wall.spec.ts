// The wall in a window of its own: public knowledge and nothing else, and never a way to a seat.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serveApp, type ServedApp } from '../support/served-app.ts';

let app: ServedApp;
let page: Page;
let wall: Page;
test.beforeEach(async ({ context }) => {
  app = await serveApp();
  page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await page.getByRole('button', { name: 'I have read this' }).click();
  wall = await openWall(page, context);
});
test.afterEach(() => app.close());

async function openWall(from: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await from.getByRole('button', { name: 'Menu' }).click();
  await from.getByRole('button', { name: /^Open the wall/ }).click();
  const window = await opened;
  await expect(window.getByText('Public knowledge only')).toBeVisible();
  return window;
}

/** Writes to one seat or to all. */
async function write(to: string, text: string, send: RegExp): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Write to' }).getByRole('radio', { name: to }).press('Space');
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.getByRole('button', { name: send }).click();
}

test('shows what is said to all, and not a word of what is said to one', async () => {
  const heard: string[] = [];
  wall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  await wall.reload();
  await expect(wall.getByRole('heading', { name: 'Talks', level: 1 })).toBeVisible();
  await write('Moscow', 'the canary sings', /^Send to Moscow/);
  await write('All', 'a word to the whole room', /^State publicly/);
  await expect(wall.getByText('a word to the whole room')).toBeVisible();
  for (const words of [await wall.content(), heard.join(' ')]) {
    expect(words).toContain('a word to the whole room');
    expect(words).not.toContain('the canary sings');
  }
  // The control: where the secret may be known, it is found.
  expect(await page.content()).toContain('the canary sings');
});

test('follows the exercise out and into the next one', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^Leave to/ }).click();
  await expect(wall.getByRole('heading', { name: 'No exercise is open' })).toBeVisible();
  await page.getByRole('button', { name: /^Resume / }).click();
  await expect(wall.getByRole('heading', { name: 'Talks', level: 1 })).toBeVisible();
});

test('gives no seat to whoever has its window or its address', async ({ context }) => {
  const { origin } = new URL(wall.url());
  await wall.goto(`${origin}/`);
  await expect(wall.getByRole('textbox', { name: 'Room code' })).toBeVisible();
  const keys = await wall.evaluate(() => Object.keys(sessionStorage));
  expect(keys).toEqual(['backfill.wall']);
  // Even with the wall's token in the place of a seat's, the host tells it what is public and takes nothing from it.
  await wall.evaluate(() =>
    sessionStorage.setItem('backfill.token', sessionStorage.getItem('backfill.wall') ?? ''),
  );
  await wall.goto(`${origin}/`);
  await expect(wall.getByRole('button', { name: 'I have read this' })).toHaveCount(0);
  await expect(wall.getByText('What counts for you')).toHaveCount(0);
  // The control: in the window of the seat the same address opens the table.
  await page.goto(`${origin}/`);
  await expect(page.getByText('What counts for you')).toBeVisible();
  const stranger = await context.newPage();
  await stranger.goto(`${origin}/?wall#key=guess`);
  await expect(stranger.getByRole('heading', { name: 'This wall is closed' })).toBeVisible();
});
