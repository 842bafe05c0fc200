// A whole exercise without a mouse: every step is a key that the list behind `?` names, or Tab and Enter.
import { expect, test, type Page } from '@playwright/test';
import { serveApp, type ServedApp } from '../support/served-app.ts';

let app: ServedApp;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.close());

const MOST_STOPS = 90;

test('plays One winter as Moscow to the debrief with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await forbidMouse(page);
  await page.goto(app.url);
  await openAsMoscow(page);
  for (let round = 1; round <= 3; round++) {
    await expect(page.getByText(`Round ${round} of 3`, { exact: false }).first()).toBeVisible();
    await readAndTalk(page, round);
    await order(page, round);
    if (await isCouncil(page)) await vote(page);
    const next = page.getByRole('button', { name: /Next quarter|Open the debrief/ });
    await expect(next).toBeVisible({ timeout: 30_000 });
    const isLast = await page.getByRole('button', { name: 'Open the debrief' }).isVisible();
    await tabTo(page, /Next quarter|Open the debrief/);
    await page.keyboard.press('Enter');
    if (isLast) break;
  }
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  await tabTo(page, /What happened|The game|Game/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('switched off in the menu, single keys open nothing, and the list leaves them out', async ({ page }) => {
  await forbidMouse(page);
  await page.goto(app.url);
  await openAsMoscow(page);
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: 'All indicators' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tabTo(page, /^Menu/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Single-key shortcuts/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  for (const key of ['i', 'b', 'n', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tabTo(page, /^Menu/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Keys/);
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('Go to the next part of the sheet');
  await expect(list).not.toContainText('All indicators');
});

async function openAsMoscow(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open round 1' })).toBeEnabled();
  await tabTo(page, /August 2017|One winter|Spring 2019/);
  await arrowTo(page, /One winter/, 'ArrowDown');
  await tabTo(page, /^Take /);
  await arrowTo(page, /Take Moscow/, 'ArrowDown');
  await tabTo(page, /^Open round 1/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Moscow', level: 1 })).toBeVisible();
}

async function readAndTalk(page: Page, round: number): Promise<void> {
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible({ timeout: 30_000 });
  if (round === 1) await writeNote(page);
  await tabTo(page, /I have read this/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ready for orders' })).toBeVisible();
  if (round === 1) await writeMessage(page);
  await tabTo(page, /Ready for orders/);
  await page.keyboard.press('Enter');
}

async function writeNote(page: Page): Promise<void> {
  await page.keyboard.press('n');
  const notes = page.getByRole('dialog', { name: 'Your notes' });
  await expect(notes.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Does Beijing hold? Ask again in March.');
  await page.keyboard.press('Enter');
  await expect(notes.getByRole('listitem')).toHaveText(/Round 1, Brief.*Does Beijing hold/);
  await page.keyboard.press('Escape');
}

async function writeMessage(page: Page): Promise<void> {
  await tabTo(page, /^Message$/);
  await page.keyboard.type('We mind the border.');
  await tabTo(page, /^Send to /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText('We mind the border.')).toBeVisible();
}

async function order(page: Page, round: number): Promise<void> {
  await expect(page.getByRole('button', { name: /^Seal orders/ })).toBeVisible();
  if (round === 1) {
    await goToRegion(page, 'moves');
    await page.keyboard.press('ArrowRight');
    await cardInHand(page);
    await page.keyboard.press('1');
    await expect(page.getByRole('list', { name: 'Moves on the table' })).toContainText('slot 1');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('list', { name: 'Moves on the table' })).toContainText('Slot 1 is empty');
    for (const [key, title] of [
      ['m', /^All \d+ moves$/],
      ['a', 'Advice'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  }
  await goToRegion(page, 'dial');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Seal these orders?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function isCouncil(page: Page): Promise<boolean> {
  const vote = page.getByRole('button', { name: 'Choose a vote' });
  const outcome = page.getByRole('button', { name: /Next quarter|Open the debrief/ });
  await expect(vote.or(outcome).first()).toBeVisible({ timeout: 30_000 });
  return vote.isVisible();
}

async function vote(page: Page): Promise<void> {
  await tabTo(page, /^(Support|Dilute|Veto)/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Seal vote/);
  await page.keyboard.press('Enter');
}

/** Arrows within the region until a card of the hand has the focus. */
async function cardInHand(page: Page): Promise<void> {
  for (let step = 0; step < 12; step++) {
    const isCard = await page.evaluate(
      () => document.activeElement?.closest('article[data-move]') !== null && document.activeElement !== null,
    );
    if (isCard) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error('arrows do not reach the hand');
}

async function goToRegion(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('F6');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-region'))) === name) return;
  }
  throw new Error(`F6 does not reach ${name}`);
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function arrowTo(page: Page, name: RegExp, key: string): Promise<void> {
  for (let step = 0; step < 8; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}`);
}

/** The name of what has the focus, near enough to find it by. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body || at.dataset['region'] !== undefined) return '';
    const label =
      at.getAttribute('aria-label') ??
      at
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    const own =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
        ? at.labels?.[0]?.textContent
        : at.textContent;
    return (label ?? own ?? '').trim();
  });

/** A test that reaches for the mouse fails. */
const forbidMouse = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('pointerdown', (event) => {
      if (event.isTrusted) throw new Error('the mouse was used');
    });
  });
