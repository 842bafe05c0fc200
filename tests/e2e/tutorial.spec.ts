// The tutorial in a browser against the real host: a whole guided quarter, left in the middle and taken up again.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';

let app: ServedApp;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.close());

const callout = (page: Page): Locator =>
  page.getByRole('complementary', { name: /./ }).and(page.locator('[data-step]'));
const expectStep = (page: Page, step: string) =>
  expect(page.locator(`[data-step="${step}"]`)).toBeVisible({ timeout: 20_000 });
const next = (page: Page) => callout(page).getByRole('button', { name: /^Next/ }).click();

/** A frame is around the control of this step, and the callout shares no pixel with it. */
async function expectNotCovered(page: Page): Promise<void> {
  const overlap = () =>
    page.evaluate(() => {
      const own = document.querySelector('[data-step]')?.getBoundingClientRect();
      const its = document.querySelector('[data-tutorial-frame]')?.getBoundingClientRect();
      if (own === undefined || its === undefined || its.width * its.height === 0) return 'nothing framed';
      const width = Math.min(own.right, its.right) - Math.max(own.left, its.left);
      const height = Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top);
      return Math.max(0, width) * Math.max(0, height);
    });
  await expect.poll(overlap).toBe(0);
}

async function playBriefAndTalks(page: Page): Promise<void> {
  await expectStep(page, 'welcome');
  await next(page);
  await expectStep(page, 'rail');
  await expectNotCovered(page);
  await next(page);
  await expectStep(page, 'counts');
  await expectNotCovered(page);
  await next(page);
  await expectStep(page, 'numbers');
  await next(page);
  await expectStep(page, 'role');
  await next(page);
  await expectStep(page, 'read');
  await expectNotCovered(page);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expectStep(page, 'message');
  await page.getByRole('textbox', { name: 'Message' }).fill('What do your traders do?');
  await page.getByRole('button', { name: 'Send to Moscow' }).click();
  await expectStep(page, 'talked');
}

async function playOrders(page: Page): Promise<void> {
  await expectStep(page, 'dial');
  await expectNotCovered(page);
  await page.getByRole('radio', { name: /^1 / }).first().press('Space');
  await expectStep(page, 'card');
  await expectNotCovered(page);
  await page.locator('[data-guide="hand"] article button').first().click();
  await expectStep(page, 'capital');
  await expectNotCovered(page);
  await next(page);
  await expectStep(page, 'advice');
  await next(page);
  await expectStep(page, 'seal');
  await expectNotCovered(page);
  await page.locator('[data-guide="seal"]').filter({ visible: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /^Seal/ }).first().click();
}

async function playCouncil(page: Page): Promise<void> {
  await expectStep(page, 'draft');
  await expectNotCovered(page);
  await next(page);
  await expectStep(page, 'vote');
  await expectNotCovered(page);
  await page.getByRole('radio', { name: /Dilute/ }).press('Space');
  await page.getByRole('button', { name: /^Seal vote/ }).click();
}

async function readOutcome(page: Page): Promise<void> {
  for (const step of ['finding', 'causes', 'others']) {
    await expectStep(page, step);
    await expectNotCovered(page);
    await next(page);
  }
  await expectStep(page, 'end');
}

test('goes through a quarter, is left in the middle and goes on where it stopped', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Tutorial, ten minutes' }).click();
  await playBriefAndTalks(page);

  // Left by a crash of the host: the step is in the record.
  app = await app.restart();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Go on with the tutorial' }).click();
  await page
    .getByRole('button', { name: 'Go on', exact: true })
    .click({ timeout: 3_000 })
    .catch(() => {});
  await expectStep(page, 'talked');
  await page.getByRole('button', { name: 'Ready for orders' }).click();
  await playOrders(page);
  await playCouncil(page);

  // Left by the menu, while reading.
  await expectStep(page, 'finding');
  await next(page);
  await expectStep(page, 'causes');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Leave to the start screen' }).click();
  await page.getByRole('button', { name: 'Go on with the tutorial' }).click();
  await expectStep(page, 'causes');
  await next(page);
  await expectStep(page, 'others');
  await next(page);
  await expectStep(page, 'end');
  await page.getByRole('button', { name: 'Go on with this exercise' }).click();
  await expect(page.locator('[data-step]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next quarter' }).click();
  await expect(page.getByText('Round 2 of 3', { exact: false }).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-step]')).toHaveCount(0);
});

test('works on a phone, without covering what it speaks of, and has no accessibility violation', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Tutorial, ten minutes' }).click();
  await expectStep(page, 'welcome');
  expect(await axeFindings(page)).toEqual([]);
  await playBriefAndTalks(page);
  await page.getByRole('button', { name: 'Ready for orders' }).click();
  await playOrders(page);
  await playCouncil(page);
  await readOutcome(page);
  await page.getByRole('button', { name: 'To the start screen' }).click();
  await expect(page.getByRole('button', { name: 'Tutorial, ten minutes' })).toBeVisible();
});

test('can be left for good, and goes by keyboard', async ({ page }) => {
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Tutorial, ten minutes' }).press('Enter');
  await expectStep(page, 'welcome');
  await page.keyboard.press('F6');
  for (let turn = 0; turn < 8; turn++) {
    if ((await page.evaluate(() => (document.activeElement as HTMLElement).dataset['region'])) === 'tutorial')
      break;
    await page.keyboard.press('F6');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectStep(page, 'rail');
  await page.keyboard.press('Enter');
  await expectStep(page, 'counts');
  await callout(page).getByRole('button', { name: 'Leave the tutorial' }).press('Enter');
  await expect(page.locator('[data-step]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
});
