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
  await finishRound(page);
}

/** From the talks to the outcome. Beijing votes if something was tabled. */
export async function finishRound(page: Page): Promise<void> {
  await press(page, 'Ready for orders');
  await press(page, 'Seal orders');
  await press(page, 'Seal without the card');
  const next = page.getByRole('button', { name: 'Next quarter' });
  const vote = page.getByRole('radiogroup', { name: 'Your vote' });
  await expect(next.or(vote).first()).toBeVisible({ timeout: 30_000 });
  if (await vote.isVisible()) {
    await vote.getByRole('radio', { name: 'Support' }).press('Space');
    await press(page, 'Seal vote: support');
  }
  await expect(next).toBeVisible({ timeout: 30_000 });
}
