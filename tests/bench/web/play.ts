// A person plays alone at a real host, in a browser that is already warm: how long each touch takes to show.
import { chromium, type Locator, type Page } from 'playwright-core';
import { serveApp } from '../../support/served-app.ts';
import { BROWSER } from './cold-start.ts';
import { installProbe } from './probe.ts';

export interface Latencies {
  /** Milliseconds from the touch to the frame that shows what it did, of every time it was done. */
  readonly cardToSlot: readonly number[];
  readonly sealToOutcome: readonly number[];
  readonly indicatorToWaterfall: readonly number[];
  /** Layout shifts that no touch caused, over a whole game. */
  readonly shift: number;
}

const CARDS_A_ROUND = 6;
const TABS_A_ROUND = 6;
/** The first touches of a kind compile its code; a person meets them once. */
const WARM_UP_ROUNDS = 1;

/** Plays `games` games as Pyongyang, who has no vote: its seal is followed by the outcome. */
export async function measurePlay(games: number): Promise<Latencies> {
  const found = nothingFound();
  const browser = await chromium.launch(BROWSER);
  try {
    for (let game = 0; game < games; game++) await playGame(await browser.newPage(BROWSER), found);
  } finally {
    await browser.close();
  }
  return found;
}

interface Found {
  readonly cardToSlot: number[];
  readonly sealToOutcome: number[];
  readonly indicatorToWaterfall: number[];
  shift: number;
}

const nothingFound = (): Found => ({
  cardToSlot: [],
  sealToOutcome: [],
  indicatorToWaterfall: [],
  shift: 0,
});

async function playGame(page: Page, found: Found): Promise<void> {
  const app = await serveApp();
  try {
    await page.addInitScript(installProbe, { usable: 'main button', count: 1 });
    await page.goto(app.url);
    await page.getByRole('radio', { name: 'Take Pyongyang' }).press('Space');
    await page.getByRole('button', { name: 'Open round 1' }).click();
    for (let round = 1; ; round++) {
      const kept = round <= WARM_UP_ROUNDS ? nothingFound() : found;
      await page.getByRole('button', { name: 'I have read this' }).click();
      await page.getByRole('button', { name: 'Ready for orders' }).click();
      await playCards(page, kept.cardToSlot);
      await page.getByRole('button', { name: /^Seal orders/ }).click();
      const seal = page.getByRole('dialog').getByRole('button', { name: /^Seal/ });
      kept.sealToOutcome.push(await timed(page, seal, '[role="tab"]'));
      await readWaterfalls(page, kept.indicatorToWaterfall);
      const next = page.getByRole('button', { name: /Next quarter|Open the debrief/ });
      const isLast = (await next.textContent())!.includes('debrief');
      if (isLast) break;
      await next.click();
    }
    found.shift = Math.max(found.shift, await page.evaluate(() => window.probe.shift));
  } finally {
    await page.close();
    await app.close();
  }
}

/** Puts a card on the table and takes it back, again and again. */
async function playCards(page: Page, times: number[]): Promise<void> {
  const cards = page.locator('article[data-state="rest"]');
  await cards.first().waitFor();
  const moves = await cards.evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['move']!));
  for (let i = 0; i < CARDS_A_ROUND; i++) {
    const move = moves[i % moves.length]!;
    const card = page.locator(`article[data-move="${move}"] button`).first();
    times.push(await timed(page, card, `li[data-slot][data-move="${move}"]`));
    await page.locator(`li[data-slot][data-move="${move}"] button`).last().click();
    await page.locator(`article[data-move="${move}"][data-state="rest"]`).waitFor();
  }
}

async function readWaterfalls(page: Page, times: number[]): Promise<void> {
  for (let i = 0; i < TABS_A_ROUND; i++) {
    const tabs = page.locator('[role="tab"]');
    const tab = tabs.nth((i + 1) % (await tabs.count()));
    const id = await tab.getAttribute('id');
    times.push(await timed(page, tab, `[role="tabpanel"][aria-labelledby="${id}"]`));
  }
}

/** Presses, and waits for what is to be seen. */
async function timed(page: Page, button: Locator, selector: string): Promise<number> {
  await button.hover();
  const shown = page.evaluate((one) => window.probe.untilShown(one), selector);
  await button.click();
  return shown;
}
