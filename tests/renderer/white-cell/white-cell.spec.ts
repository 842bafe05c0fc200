import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf, SIZES } from '../gallery/gallery.ts';
import { axeFindings } from '../../support/axe.ts';
import { exerciseKey, formCode } from '../../../renderer/print/form-code.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const lastSent = (page: Page) => page.evaluate(() => window.sent.at(-1));

test('fires, holds and lets go injects', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('button', { name: 'Fire I02 Tanker photographed at sea' }).click();
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: { type: 'fire-inject', inject: 'tanker-photographed' },
  });
  await page.getByRole('button', { name: 'Hold I03 Harvest fails' }).click();
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: { type: 'hold-inject', inject: 'harvest-fails', held: true },
  });
  await page.getByRole('button', { name: 'Let go I09 Border-province bank exposed' }).click();
  expect(await lastSent(page)).toMatchObject({ act: { type: 'hold-inject', held: false } });
});

test('runs the clock and asks before a phase ends', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await lastSent(page)).toEqual({ type: 'clock', change: { do: 'pause' } });
  await page.getByRole('button', { name: /\+2 min/ }).click();
  expect(await lastSent(page)).toEqual({ type: 'clock', change: { do: 'extend', minutes: 2 } });
  await page.getByRole('button', { name: 'Next phase' }).click();
  await expect(page.getByRole('dialog')).toContainText('Not done: Beijing and Washington.');
  await page.getByRole('button', { name: 'End Orders' }).click();
  expect(await lastSent(page)).toEqual({ type: 'direct', act: { type: 'advance' } });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('asks before the exercise ends', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('button', { name: 'End the exercise' }).click();
  await page.getByRole('button', { name: 'Not yet' }).click();
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  await page.getByRole('button', { name: 'End the exercise' }).click();
  await page.getByRole('button', { name: 'End and open the debrief' }).click();
  expect(await lastSent(page)).toEqual({ type: 'direct', act: { type: 'end-exercise' } });
});

test('seals a draft for an absent seat, and keeps the dialog open when it is refused', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('button', { name: 'Seal for Beijing' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate(() => {
    window.answer = { ok: false, refusal: { code: 'alreadySealed', values: {} } };
  });
  await page.getByRole('button', { name: 'Seal these orders' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.evaluate(() => {
    window.answer = undefined;
  });
  await page.getByRole('button', { name: 'Seal these orders' }).click();
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: {
      type: 'seal-for',
      seat: 'beijing',
      order: {
        dial: 3,
        moves: [
          { move: 'compensate-pyongyang', level: 1 },
          { move: 'audit-moscow', level: 1 },
        ],
      },
    },
  });
});

test('takes a paper order only by the form of this seat, round and exercise', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('button', { name: 'Seal for Beijing' }).click();
  const code = page.getByRole('textbox', { name: 'Code on the paper form' });
  const seal = page.getByRole('button', { name: 'Seal these orders' });
  const form = { exercise: exerciseKey('august-2017', 'Tuesday class'), seat: 'beijing', round: 3 } as const;
  await code.fill(formCode({ ...form, seat: 'moscow' }));
  await expect(page.getByText('This is the form of Moscow, round 3.')).toBeVisible();
  await expect(seal).toBeDisabled();
  await code.fill(formCode({ ...form, round: 2 }));
  await expect(page.getByText('This is the form of Beijing, round 2.')).toBeVisible();
  await code.fill(formCode({ ...form, exercise: exerciseKey('august-2017', 'Monday class') }));
  await expect(page.getByText('of another exercise')).toBeVisible();
  await code.fill(formCode(form));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(seal).toBeEnabled();
});

test('votes for an absent member', async ({ page }) => {
  await gallery.open(page, 'council');
  await page.getByRole('button', { name: 'Vote for Moscow' }).click();
  await page.getByText('Veto', { exact: true }).click();
  await page.getByRole('button', { name: 'Cast this vote' }).click();
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: { type: 'vote-for', seat: 'moscow', vote: 'veto' },
  });
});

test('N goes to the notes, Enter keeps one', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.keyboard.press('n');
  await page.keyboard.type('Nobody asked for port data.');
  await page.keyboard.press('Enter');
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: { type: 'write-note', text: 'Nobody asked for port data.' },
  });
  await expect(page.getByRole('textbox', { name: 'Write a note' })).toHaveValue('');
});

test('publishes a statement', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await page.getByRole('textbox', { name: 'Say something to everyone' }).fill('Ten minutes more.');
  await page.getByRole('button', { name: 'Publish' }).click();
  expect(await lastSent(page)).toEqual({
    type: 'direct',
    act: { type: 'state-publicly', text: 'Ten minutes more.' },
  });
});

test('shows the truth of any number beside what each seat believes', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await expect(page.getByText('truth 103', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Add a number/ }).click();
  await page.getByRole('option', { name: 'Evasion fleet' }).click();
  await expect(page.getByText(/^Evasion fleet: truth 1\.4\. Beijing not known/)).toBeAttached();
  await page.getByRole('button', { name: 'Take Evasion fleet away' }).click();
  await expect(page.getByText(/^Evasion fleet: truth/)).toHaveCount(0);
});

test('warns of a pledge that is about to break', async ({ page }) => {
  await gallery.open(page, 'white-cell');
  await expect(page.getByRole('region', { name: 'Moscow' })).toContainText(
    'The order breaks a pledge to Beijing',
  );
});

for (const size of SIZES) {
  for (const theme of ['day', 'night'] as const) {
    test(`fits and is accessible at ${size.width} × ${size.height} by ${theme}`, async ({ page }) => {
      await page.setViewportSize(size);
      await gallery.open(page, 'white-cell', theme);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    });
  }
}
