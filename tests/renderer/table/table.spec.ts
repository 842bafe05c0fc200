import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';
import { focusProblems } from '../../support/page-checks.ts';

const open = (page: Page, moment: string, theme?: 'day' | 'night') =>
  gallery.open(page, `table&${moment}`, theme);
const sent = (page: Page) => page.evaluate(() => window.sent);
const card = (page: Page, move: string) => page.locator(`article[data-move=${move}] button`).first();
const slots = (page: Page) => page.getByRole('list', { name: 'Moves on the table' });

test.describe('orders', () => {
  test.beforeEach(({ page }) => open(page, 'seat=beijing&phase=orders'));

  test('arrows and digits set the dial, and a level out of reach says why it stays', async ({ page }) => {
    const dial = page.getByRole('radiogroup', { name: 'Enforcement' });
    await dial.getByRole('radio', { name: /^1 Coal only/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dial.getByRole('radio', { name: /^2 Listed goods/ })).toBeChecked();
    await page.keyboard.press('3');
    await expect(dial.getByRole('radio', { name: /^3 Strict/ })).toBeChecked();
    await page.keyboard.press('4');
    await expect(dial.getByRole('radio', { name: /^3 Strict/ })).toBeChecked();
    await expect(page.getByRole('status').getByText('3 steps away')).toBeVisible();
  });

  test('digits put a card in a slot, Backspace takes it back, brackets set its level', async ({ page }) => {
    await card(page, 'lean-on-moscow').focus();
    await page.keyboard.press('2');
    await expect(slots(page)).toContainText('B05, slot 1');
    await card(page, 'compensate-pyongyang').focus();
    await page.keyboard.press('2');
    await page.keyboard.press(']');
    await expect(slots(page)).toContainText('B03, slot 2');
    await expect(page.getByText('3 of 7 left').first()).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(slots(page)).toContainText('Slot 2 is empty');
  });

  test('F6 goes round the parts of the sheet', async ({ page }) => {
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 7; turn++) {
      await page.keyboard.press('F6');
      seen.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['region']));
    }
    expect(seen).toEqual(['head', 'standing', 'map', 'dial', 'moves', 'talks', 'head']);
    await page.keyboard.press('Shift+F6');
    await expect(page.locator('[data-region=talks]')).toBeFocused();
  });

  test('arrows go from card to card', async ({ page }) => {
    await card(page, 'announce-compliance').focus();
    await page.keyboard.press('ArrowRight');
    await expect(card(page, 'point-to-moscow')).toBeFocused();
  });

  test('a change is saved as a draft once the hand rests', async ({ page }) => {
    await card(page, 'table-double-freeze').click();
    await card(page, 'lean-on-moscow').click();
    const last = async () => (await sent(page)).at(-1);
    await expect.poll(last).toEqual({
      type: 'save-draft',
      seat: 'beijing',
      draft: {
        dial: 1,
        moves: [
          { move: 'table-double-freeze', level: 1 },
          { move: 'lean-on-moscow', level: 1 },
        ],
      },
    });
  });

  test('what the host refuses is said in place, and the order stays', async ({ page }) => {
    await page.evaluate(() => {
      window.answer = { ok: false, refusal: { code: 'cannotAfford', values: { costs: 8, have: 7 } } };
    });
    await card(page, 'lean-on-moscow').click();
    await expect(page.getByText('Costs 8, you have 7. Remove a card or lower a level.')).toBeVisible();
    await expect(slots(page)).toContainText('B05, slot 1');
  });

  test('a locked card opens its page and names the reason', async ({ page }) => {
    await card(page, 'summit-with-pyongyang').click();
    await expect(page.getByRole('dialog')).toContainText('It can be played again in 2 quarters.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Enter asks, Enter seals, and an untouched card is not sent', async ({ page }) => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Seal these orders?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sent(page))
      .toEqual([
        { type: 'act', seat: 'beijing', act: { type: 'seal-orders', order: { dial: 1, moves: [] } } },
      ]);
  });

  test('an order that breaks a pledge says so before it is sealed', async ({ page }) => {
    await expect(page.getByText('your order breaks it')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByText(/^This order breaks your pledge to /)).toBeVisible();
  });

  test('the card says why, what is expected and how sure', async ({ page }) => {
    await page.getByRole('button', { name: 'Seal orders' }).click();
    await page.getByRole('textbox', { name: 'Why, in one line' }).fill('Moscow will not fill the gap.');
    await page
      .getByRole('radiogroup', { name: /Moscow, Backfill/ })
      .getByRole('radio', { name: /^1/ })
      .click({ force: true });
    await page
      .getByRole('radiogroup', { name: /How sure/ })
      .getByRole('radio', { name: /^80/ })
      .click({ force: true });
    await page.getByRole('dialog').getByRole('button', { name: 'Seal orders' }).click();
    const act = (await sent(page)).at(-1);
    expect(act).toMatchObject({
      act: { rationale: { why: 'Moscow will not fill the gap.', expects: { moscow: 1 }, confidence: 80 } },
    });
  });

  test('single keys open the pages and stay silent in a text field', async ({ page }) => {
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog', { name: 'All 14 moves' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await expect(page.getByRole('dialog', { name: 'All indicators' })).toContainText('nine in ten');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Write a message' }).click();
    await page.getByRole('textbox', { name: 'Message' }).fill('');
    await page.getByRole('textbox', { name: 'Message' }).press('m');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('talks', () => {
  test.beforeEach(({ page }) => open(page, 'seat=beijing&phase=talks'));

  test('an offer is written in a few touches and read back before it is sent', async ({ page }) => {
    await page.getByRole('button', { name: 'Ask for something' }).click();
    const wanted = page.getByRole('group', { name: 'In return' });
    await wanted.getByText('Council vote').click();
    await expect(page.getByText(/In return Moscow: does not veto a Council draft\./)).toBeVisible();
    await page.getByRole('button', { name: 'Put on the table' }).click();
    expect(await sent(page)).toEqual([
      {
        type: 'act',
        seat: 'beijing',
        act: {
          type: 'offer-pledge',
          offer: {
            to: ['moscow'],
            terms: [
              { pledger: 'beijing', clauses: [{ kind: 'dial-at-most', level: 1 }] },
              { pledger: 'moscow', clauses: [{ kind: 'council-vote', vote: 'no-veto' }] },
            ],
            isPublic: false,
            deadline: 8,
          },
        },
      },
    ]);
  });

  test('an offer of another seat is signed, declined, or amended from its own terms', async ({ page }) => {
    await page.getByRole('button', { name: 'Amend' }).click();
    await expect(page.getByRole('heading', { name: 'Amend the offer of Moscow' })).toBeVisible();
    await expect(page.getByText(/Beijing promises Moscow: Enforcement at least 1\./)).toBeVisible();
    await page.getByRole('button', { name: 'Sign' }).click();
    expect((await sent(page)).at(-1)).toMatchObject({ act: { type: 'sign-offer', offerId: 'o1' } });
  });

  test('a refused message keeps its text', async ({ page }) => {
    await page.evaluate(() => {
      window.answer = { ok: false, refusal: { code: 'exerciseOver', values: {} } };
    });
    await page.getByRole('textbox', { name: 'Message' }).fill('Say yes before orders close.');
    await page.getByRole('button', { name: 'Send to Moscow' }).click();
    await expect(page.getByRole('alert')).toContainText('The exercise is over.');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('Say yes before orders close.');
  });
});

test.describe('council', () => {
  test('Moscow chooses a vote and seals it', async ({ page }) => {
    await open(page, 'seat=moscow&phase=council');
    await expect(page.getByRole('button', { name: 'Choose a vote' })).toBeDisabled();
    await page.getByText('Strikes a fixed share of the text').click();
    await expect(page.getByRole('insertion').filter({ hasText: 'as to 75 per cent' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Seal vote: dilute' }).click();
    expect(await sent(page)).toEqual([
      { type: 'act', seat: 'moscow', act: { type: 'cast-vote', vote: 'dilute' } },
    ]);
  });

  test('Pyongyang sees the session and has no vote', async ({ page }) => {
    await open(page, 'seat=pyongyang&phase=council');
    await expect(page.getByText('Pyongyang is heard and has no vote.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Seal vote/ })).toHaveCount(0);
  });

  test('a seat without a vote reads the text as either member would leave it', async ({ page }) => {
    await open(page, 'seat=washington&phase=council');
    await page.getByRole('radio', { name: 'Both dilute' }).press('Space');
    await expect(page.getByRole('insertion').filter({ hasText: 'as to 40 per cent' }).first()).toBeVisible();
    expect(await sent(page)).toEqual([]);
  });
});

test('the first brief is open, and reading it is said with one button', async ({ page }) => {
  await open(page, 'seat=beijing&phase=brief&round=1');
  await expect(page.getByRole('heading', { name: 'The situation' })).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  expect(await sent(page)).toEqual([
    { type: 'act', seat: 'beijing', act: { type: 'mark-ready', ready: true } },
  ]);
});

test('the clock speaks at two minutes and at half a minute, and the page says nothing else meanwhile', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, 'seat=beijing&phase=orders');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[aria-live], [role=log], [role=status], [role=alert], output';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region == null) continue;
        const words = `${region.getAttribute('aria-live') ?? region.role}: ${region.textContent}`;
        if (said.at(-1) !== words) said.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.clock.runFor(270_000);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'assertive: Two minutes left in this phase.',
    'assertive: 30 seconds left in this phase.',
  ]);
});

test('later briefs are one key away', async ({ page }) => {
  await open(page, 'seat=beijing&phase=brief');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Red lines' })).toBeVisible();
});

for (const phase of ['brief', 'talks', 'orders', 'council']) {
  test(`${phase}: nothing that axe would find, by day and by night`, async ({ page }) => {
    for (const theme of ['day', 'night'] as const) {
      await open(page, `seat=moscow&phase=${phase}`, theme);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test(`${phase}: fits the window at every size`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open(page, `seat=beijing&phase=${phase}`);
      expect(await overflowOf(page), `${size.width} wide`).toBe(0);
      const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
      if (size.width > 1000) expect(scrolls, `${size.width} by ${size.height}`).toBe(false);
    }
  });
}

test.describe('at 200 per cent', () => {
  test.use({ viewport: { width: 720, height: 450 } });
  const panes = (page: Page) =>
    page.getByRole('navigation', { name: 'Parts of the table' }).getByRole('button');

  for (const phase of ['talks', 'orders', 'council'])
    test(`${phase}: every part of the table is one tab away, and focus is never covered`, async ({
      page,
    }) => {
      await open(page, `seat=moscow&phase=${phase}`);
      await expect(panes(page)).toHaveCount(4);
      for (const pane of await panes(page).all()) {
        await pane.click();
        expect(await overflowOf(page)).toBe(0);
        expect(await focusProblems(page)).toEqual([]);
      }
    });

  test('the map keeps half the height, and its plates stand beside it as a list', async ({ page }) => {
    await open(page, 'seat=beijing&phase=orders');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const map = await page.getByRole('figure').boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(225);
    await expect(page.locator('[data-region=map]').getByRole('listitem').first()).toHaveText(/^Coal out/);
  });
});

test('a seat that the computer plays is looked at and offers no act', async ({ page }) => {
  for (const phase of ['brief', 'talks', 'orders', 'council']) {
    await gallery.open(page, `watched&seat=beijing&phase=${phase}`);
    await expect(page.getByRole('heading', { name: 'Beijing', level: 1 })).toBeVisible();
    await expect(
      page.getByRole('button', {
        name: /^(Seal|Unseal|Send|Put on the table|Ready|I have read|Sign|Advice)/,
      }),
    ).toHaveCount(0);
  }
});
