// Walks a browser through every screen of a solo exercise and of one laptop passed round, on the real host, and calls
// back at each. It finds its way by the catalogue, so that it can also walk the test language.
import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../renderer/text/en.ts';
import type { Language } from '../../renderer/text/language.ts';
import { pseudo } from '../../renderer/text/pseudo.ts';
import type { MessageId } from '../../renderer/text/say.ts';

export interface Walk {
  readonly page: Page;
  readonly language: Language;
  /** Called on every screen, when it stands still. */
  readonly look: (screen: string) => Promise<void>;
}

/** With these dice Washington tables a Council draft in the first quarter. */
const SEED = '3';
const SLOW_MS = 30_000;

/** Opens the address that the host printed, in a language. */
export async function openIn(page: Page, url: string, language: Language): Promise<void> {
  const address = new URL(url);
  if (language !== 'en') address.searchParams.set('language', language);
  await page.goto(address.href);
}

/** A message as it stands on the page, with anything in its gaps. */
export function wordsOf(id: MessageId, language: Language): RegExp {
  const message: string = en[id];
  const said = language === 'pseudo' ? pseudo(message) : message;
  const parts = said.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}`);
}

/** One round of One winter as Beijing, with every page that lies over it, then the debrief. */
export async function walkSolo({ page, language, look }: Walk): Promise<void> {
  const named = (role: 'button' | 'radio', id: MessageId): Locator =>
    page.getByRole(role, { name: wordsOf(id, language) }).first();
  const press = (id: MessageId) => named('button', id).click();
  const close = async (): Promise<void> => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: wordsOf('dialog.close', language) })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const over = async (key: string, screen: string): Promise<void> => {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(screen);
    await close();
  };

  await expect(named('button', 'start.open')).toBeEnabled({ timeout: SLOW_MS });
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await press('start.more');
  await page.getByRole('textbox', { name: wordsOf('start.seed', language) }).fill(SEED);
  await look('start');
  await press('start.open');

  await expect(named('button', 'table.ready.brief')).toBeVisible({ timeout: SLOW_MS });
  await look('brief');
  await press('menu.open');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('menu');
  await close();
  await over('?', 'keys');
  await over('n', 'notes');
  await over('g', 'reference');
  await over('b', 'role brief');
  await over('i', 'indicators');
  await press('table.ready.brief');

  await expect(named('button', 'table.ready.talks')).toBeVisible({ timeout: SLOW_MS });
  await look('talks');
  await press('table.ready.talks');

  await expect(named('button', 'table.moves.seal')).toBeVisible({ timeout: SLOW_MS });
  await look('orders');
  await over('m', 'all moves');
  await over('a', 'advice');
  await page.locator('article[data-move] button').first().press('Enter');
  await look('orders with a card');
  await press('table.moves.seal');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('seal');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: wordsOf('table.seal.withoutCard', language) })
    .click();

  await expect(named('button', 'table.vote.choose')).toBeVisible({ timeout: SLOW_MS });
  await look('council');
  await page.getByRole('radio', { name: wordsOf('table.vote.support', language) }).press('Space');
  await named('button', 'table.vote.seal').click();

  await expect(named('button', 'outcome.next')).toBeVisible({ timeout: SLOW_MS });
  await look('outcome');
  await page.keyboard.press('t');
  await look('outcome as a table');
  await press('menu.open');
  await press('menu.end');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('end the exercise');
  await press('menu.end.confirm');

  const tabs = page.getByRole('tab');
  await expect(page.getByRole('heading', { name: wordsOf('debrief.title', language), level: 1 })).toBeVisible(
    {
      timeout: SLOW_MS,
    },
  );
  const count = await tabs.count();
  for (let at = 0; at < count; at++) {
    await tabs.nth(at).click();
    await look(`debrief, page ${at + 1}`);
  }
}

/** Start for one laptop, the cover, the question before it opens, and the white cell. */
export async function walkOneLaptop({ page, language, look }: Walk): Promise<void> {
  const press = (id: MessageId) =>
    page
      .getByRole('button', { name: wordsOf(id, language) })
      .first()
      .click();
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await page.getByRole('radio', { name: wordsOf('start.way.hot-seat', language) }).press('Space');
  await look('start for one laptop');
  await press('start.open');
  await expect(page.locator('#cover-title')).toBeVisible({ timeout: SLOW_MS });
  await look('cover');
  await press('menu.open');
  await press('menu.whiteCell');
  await press('cover.without');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('question before opening');
  await press('cover.sure.open');
  await expect(
    page.getByRole('heading', { name: wordsOf('seat.white-cell', language), level: 1 }),
  ).toBeVisible({
    timeout: SLOW_MS,
  });
  await look('white cell');
}
