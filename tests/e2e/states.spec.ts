// What the page says when something is not as usual: opening, the line down, shut out, paused, time up. Words instead of
// spinners, and nothing on the sheet moves when they come and go.
import { expect, test, type Page, type WebSocketRoute } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';

let app: ServedApp;
let line: Line;
test.beforeEach(async ({ page }) => {
  app = await serveApp();
  line = await throughLine(page);
});
test.afterEach(() => app.close());
test.use({ viewport: { width: 1440, height: 900 } });

test('opening says what is awaited, in words', async ({ page }) => {
  line.hold();
  await page.goto(app.url);
  await expect(page.getByText('Opening the line to the host')).toHaveCSS('opacity', '1');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  line.letGo();
  await expect(page.getByRole('button', { name: 'Open round 1' })).toBeEnabled();
});

test('a line that is down is said over the sheet, which stays where it is, and goes away by itself', async ({
  page,
}) => {
  await openTalks(page);
  const before = await placesOf(page);
  line.cut();
  const plate = page.getByText('The line to the host is down.', { exact: false });
  await expect(plate).toBeVisible();
  expect(await placesOf(page)).toEqual(before);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Message' }).fill('Written while the line was down.');
  await page.getByRole('button', { name: /^Send to / }).click();
  line.mend();
  await expect(plate).toHaveCount(0);
  await expect(page.getByRole('log').getByText('Written while the line was down.')).toBeVisible();
});

test('an address that was used already says what happened, why, and what to do now', async ({
  page,
  browser,
}) => {
  await page.goto(app.url);
  await expect(page.getByRole('button', { name: 'Open round 1' })).toBeEnabled();
  const context = await browser.newContext();
  const second = await context.newPage();
  await second.goto(app.url);
  await expect(second.getByText('The host did not let this page in.')).toBeVisible();
  await expect(second.getByText('Open the address that the program prints now.')).toBeVisible();
  expect(await axeFindings(second)).toEqual([]);
  await context.close();
});

test('a pause is said over the sheet and ended from there', async ({ page }) => {
  await openBrief(page, 'Solo');
  const before = await placesOf(page);
  await page.getByRole('button', { name: /^Menu/ }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  const plate = page.getByText('Paused. Nothing moves until somebody goes on.');
  await expect(plate).toBeVisible();
  expect(await placesOf(page)).toEqual(before);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText('The exercise is paused.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(plate).toHaveCount(0);
});

test('time that is up is said, with both ways on', async ({ page }) => {
  await openBrief(page, 'One laptop');
  await line.ask({ type: 'clock', change: { do: 'start' } });
  await line.ask({ type: 'clock', change: { do: 'extend', minutes: -60 } });
  const plate = page.getByText('Time is up. Give more time, or end the phase.');
  await expect(plate).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '2 more minutes' }).click();
  await expect(plate).toHaveCount(0);
});

async function openTalks(page: Page): Promise<void> {
  await openBrief(page, 'Solo');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('button', { name: 'Ready for orders' })).toBeVisible();
}

async function openBrief(page: Page, way: 'Solo' | 'One laptop'): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await page.getByRole('radio', { name: new RegExp(way) }).press('Space');
  if (way === 'One laptop') {
    await page.getByRole('button', { name: 'More settings' }).click();
    await page.getByRole('radio', { name: 'The white cell decides' }).press('Space');
  }
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await expect(
    page.getByRole('button', { name: 'I have read this' }).or(page.getByText('Pass the laptop to')),
  ).toBeVisible();
}

/** Where the parts of the sheet are, in whole pixels. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-region], main')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );

interface Line {
  /** Keeps back what the host says, until `letGo`. */
  hold(): void;
  letGo(): void;
  /** Ends the connection and refuses new ones, until `mend`. */
  cut(): void;
  mend(): void;
  /** Sends a command to the host as the page would. */
  ask(command: object): Promise<void>;
}

/** The real line to the real host, with a hand on it. */
async function throughLine(page: Page): Promise<Line> {
  let held: (() => void)[] | null = null;
  let isCut = false;
  let now: { readonly here: WebSocketRoute; readonly host: WebSocketRoute } | null = null;
  let asked = 0;
  await page.routeWebSocket(/\/session$/, (here) => {
    if (isCut) return void here.close({ code: 1011 });
    const host = here.connectToServer();
    now = { here, host };
    here.onMessage((text) => host.send(text));
    host.onMessage((text) => (held === null ? here.send(text) : held.push(() => here.send(text))));
  });
  return {
    hold: () => {
      held = [];
    },
    letGo: () => {
      for (const send of held ?? []) send();
      held = null;
    },
    cut: () => {
      isCut = true;
      void now?.here.close({ code: 1011 });
      void now?.host.close();
    },
    mend: () => {
      isCut = false;
    },
    ask: (command) => {
      now?.host.send(JSON.stringify({ id: `by-the-test-${(asked += 1)}`, command }));
      return Promise.resolve();
    },
  };
}
