// What a person does at the table, by what is written on the buttons.
import { expect, type Page } from '@playwright/test';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** From the start screen into the first quarter: alone as Beijing against the computer, without a clock. */
export async function beginSolo(page: Page): Promise<void> {
  await press(page, 'Open round 1');
  await expect(page.getByRole('button', { name: 'I have read this', exact: true })).toBeVisible();
}

/** From the brief to the outcome, sealing what the seat's dial stands at. */
export async function playRound(page: Page): Promise<void> {
  await press(page, 'I have read this');
  await sealOrders(page);
  await expectOutcome(page);
}

/** From the talks to sealed orders. */
export async function sealOrders(page: Page): Promise<void> {
  await press(page, 'Ready for orders');
  await press(page, 'Seal orders');
  await press(page, 'Seal without the card');
}

/** Beijing votes if something was tabled; then everybody sees what has changed. */
async function expectOutcome(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next quarter' });
  const support = page.getByRole('radio', { name: 'Support' });
  await expect(next.or(support).first()).toBeVisible({ timeout: 30_000 });
  if (await support.isVisible()) {
    await support.check({ force: true });
    await page.getByRole('button', { name: /vote/i }).last().click();
  }
  await expect(next).toBeVisible({ timeout: 30_000 });
}
