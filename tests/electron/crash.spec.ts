// The host process is killed in the middle of a quarter: the person is told, and the exercise goes on where it was.
import { expect, test } from '@playwright/test';
import { beginSolo, finishRound } from './exercise-pages.ts';
import { closeWell, type DesktopApp, launch } from './launch.ts';
import { recordFiles, verified } from './records.ts';

let app: DesktopApp;
test.beforeEach(async () => {
  app = await launch();
  await beginSolo(await app.page());
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...given: unknown[]) =>
      new Promise((resolve) => {
        const answer = (response: number) => resolve({ response, checkboxChecked: false });
        Object.assign(globalThis, { asked: given.at(-1), answer });
      });
  });
});

interface Asked {
  readonly asked?: { readonly message: string; readonly detail: string; readonly buttons: string[] };
  readonly answer: (response: number) => void;
}

const hostPid = () =>
  app.evaluate(({ app: one }) => one.getAppMetrics().find(({ name }) => name === 'Backfill host')?.pid ?? 0);

const asked = () => app.evaluate(() => (globalThis as unknown as Asked).asked ?? null);

const press = (button: number) =>
  app.evaluate((_electron, response) => (globalThis as unknown as Asked).answer(response), button);

test('tells the person, starts again on request, and goes on with the same quarter', async () => {
  const page = await app.page();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('button', { name: 'Ready for orders' })).toBeVisible();

  const killed = await hostPid();
  process.kill(killed, 'SIGKILL');
  await expect.poll(asked).toMatchObject({
    message: 'The part of Backfill that keeps the exercise has stopped.',
    detail: expect.stringContaining('The record is safe'),
    buttons: ['Start Again', 'Quit'],
  });
  await expect(page.getByText('The line to the host is down', { exact: false }).first()).toBeVisible();

  await press(0);
  await expect(page.getByText('The line to the host is down', { exact: false })).toHaveCount(0);
  await finishRound(page);
  expect(await hostPid()).not.toBe(killed);

  await closeWell(app);
  expect(verified(recordFiles(app)[0] ?? '')).toMatchObject({ whole: true, same: true });
});

test('quits when the person would rather, and the record resumes the next time', async () => {
  process.kill(await hostPid(), 'SIGKILL');
  await expect.poll(asked).not.toBeNull();
  await press(1).catch(() => {});
  expect(await app.ended).toBe(0);

  const again = await launch({ userData: app.userData });
  const page = await again.page();
  await page.getByRole('button', { name: /^Resume/ }).click();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
  await closeWell(again);
});
