// A person plays a whole exercise alone, from the start screen to the debrief, in each of the four seats.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';

const PROGRAM = fileURLToPath(new URL('../../out/cli/backfill.js', import.meta.url));

let app: ServedApp;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.close());

for (const seat of ['Beijing', 'Moscow', 'Washington', 'Pyongyang']) {
  test(`plays One winter as ${seat} to the debrief`, async ({ page }) => {
    test.setTimeout(120_000);
    const errors = listenForErrors(page);
    await openRoundOne(page, app.url, seat);
    for (let round = 1; round <= 3; round++) {
      await expect(page.getByText(`Round ${round} of 3`, { exact: false }).first()).toBeVisible();
      await playRound(page);
      const isLast = await page.getByRole('button', { name: 'Open the debrief' }).isVisible();
      await page.getByRole('button', { name: isLast ? 'Open the debrief' : 'Next quarter' }).click();
      if (isLast) break;
    }
    await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
    await app.stop();
    const [record] = app.records();
    const report = execFileSync(process.execPath, [PROGRAM, 'verify', path.join(app.data, record!)], {
      encoding: 'utf8',
    });
    expect(report).toContain('chain holds');
  });
}

test('takes the exercise up again after the host was killed, with the order still on the table', async ({
  page,
}) => {
  const kept = draftKept(page);
  await openRoundOne(page, app.url, 'Beijing');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByRole('button', { name: 'Ready for orders' }).click();
  await expect(page.getByRole('button', { name: /^Seal orders/ })).toBeVisible();
  await page.getByRole('radio', { name: /^1 / }).first().press('Space');
  await kept;
  app = await app.restart();
  await page.goto(app.url);
  await page.getByRole('button', { name: /^Resume / }).click();
  await expect(page.getByRole('radio', { name: /^1 / }).first()).toBeChecked();

  // The same record goes on at another computer, and what is no record is refused there.
  await app.stop();
  const [record] = app.records();
  const elsewhere = await serveApp();
  await page.goto(elsewhere.url);
  await dropFile(page, 'Letter.backfill', 'Dear all,');
  await expect(page.getByRole('alert')).toContainText('Letter.backfill is not a Backfill record');
  await chooseFile(page, path.join(app.data, record!));
  await expect(page.getByRole('radio', { name: /^1 / }).first()).toBeChecked();
  expect(elsewhere.records()).toEqual([path.basename(record!)]);
  await elsewhere.close();
});

test('has no accessibility violation on the start screen and at the table, day and night', async ({
  page,
}) => {
  await page.goto(app.url);
  await expect(page.getByRole('button', { name: 'Open round 1' })).toBeEnabled();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without travel: half-way between two themes no contrast is meant.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page)).toEqual([]);
  }
});

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open a record file' })).toBeVisible();
  await page.evaluate(
    ([named, holding]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([holding!], named!));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a record file' }).click();
  await (await chooser).setFiles(file);
}

async function openRoundOne(page: Page, url: string, seat: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('radio', { name: /One winter/ }).press('Space');
  await takeSeat(page, seat);
  await page.getByRole('button', { name: 'Open round 1' }).click();
  await expect(page.getByRole('heading', { name: seat, level: 1 })).toBeVisible();
}

async function takeSeat(page: Page, seat: string): Promise<void> {
  await page.getByRole('radio', { name: `Take ${seat}` }).press('Space');
}

async function playRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByRole('button', { name: 'Ready for orders' }).click();
  await page.getByRole('button', { name: /^Seal orders/ }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: /^Seal/ })
    .first()
    .click();
  const council = page.getByRole('radio', { name: /Dilute/ });
  const outcome = page.getByRole('button', { name: /Next quarter|Open the debrief/ });
  await expect(council.or(outcome).first()).toBeVisible({ timeout: 20_000 });
  if (await council.isVisible()) {
    await council.press('Space');
    await page.getByRole('button', { name: /^Seal vote/ }).click();
  }
  await expect(outcome).toBeVisible({ timeout: 20_000 });
}

/** Resolves once the host has acknowledged a draft, and so has it on disk. */
function draftKept(page: Page): Promise<void> {
  return new Promise((resolve) => {
    page.on('websocket', (socket) => {
      let draft = '';
      socket.on('framesent', ({ payload }) => {
        const { id, command } = JSON.parse(String(payload)) as { id?: string; command?: { type: string } };
        if (command?.type === 'save-draft') draft = id ?? '';
      });
      socket.on('framereceived', ({ payload }) => {
        const { kind, to } = JSON.parse(String(payload)) as { kind: string; to?: string };
        if (kind === 'answer' && to === draft) resolve();
      });
    });
  });
}

function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
