// Every screen of a player on a telephone: nothing is lost to the side, a thumb hits what it aims at, and no word is
// smaller than can be read at hand.
import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf } from './gallery/gallery.ts';
import { axeFindings } from '../support/axe.ts';

test.use({ hasTouch: true, isMobile: true });

const SCREENS = [
  ...['brief', 'talks', 'orders', 'council'].map((phase) => `table&seat=beijing&phase=${phase}`),
  'table&seat=pyongyang&phase=orders',
  'table&seat=washington&phase=council',
  'outcome',
  'debrief',
];

const TARGET = 48;

/**
 * Controls that a thumb does not hit within 48 × 48 px: around the middle, every point within 23 px belongs to it or to
 * what stands for it (a label, a card that its title fills).
 */
const missed = (page: Page) =>
  page.evaluate((size) => {
    const reach = size / 2 - 1;
    const isShown = (element: Element) =>
      element.closest('.visually-hidden, [aria-hidden=true]') === null &&
      element.getClientRects().length > 0 &&
      (element as HTMLElement).offsetWidth > 4;
    const controls = [...document.querySelectorAll('#root :is(button, a[href], label, textarea)')];
    return controls.filter(isShown).flatMap((control) => {
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // A label of a field says its name; the field itself is the target.
      if (control.matches('label') && control.querySelector('input') === null) return [];
      const hits = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && control.contains(hit);
      };
      const horizontal = width >= size - 1 || (hits(-reach, 0) && hits(reach, 0));
      const vertical = height >= size - 1 || (hits(0, -reach) && hits(0, reach));
      if (horizontal && vertical) return [];
      return [
        `${control.tagName} ${Math.round(width)}×${Math.round(height)} ${control.textContent?.slice(0, 40)}`,
      ];
    });
  }, TARGET);

const smallWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => element.closest('.visually-hidden, svg') === null)
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent),
  );

/** The table shows one part at a time; other screens have one. */
async function eachPane(page: Page, look: () => Promise<void>): Promise<void> {
  const panes = page.getByRole('navigation', { name: 'Parts of the table' }).getByRole('button');
  const count = await panes.count();
  if (count === 0) await look();
  for (let at = 0; at < count; at++) {
    await panes.nth(at).click();
    await look();
  }
}

for (const screen of SCREENS) {
  test(`${screen} fits a telephone and a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await gallery.open(page, screen, 'night');
    await eachPane(page, async () => {
      for (const [width, height] of [
        [320, 640],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect.soft(await overflowOf(page)).toBe(0);
        expect.soft(await smallWords(page)).toEqual([]);
        expect.soft(await missed(page)).toEqual([]);
      }
      expect.soft(await axeFindings(page)).toEqual([]);
    });
  });
}

test('what is too small, too pale or has no name is found: the control of this test', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await gallery.open(page, 'debrief');
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.textContent = 'small';
    small.style.cssText = 'width: 30px; height: 30px; min-height: 0; font-size: 9px';
    document.querySelector('#root main')?.prepend(small);
  });
  expect(await missed(page)).toEqual([expect.stringContaining('small')]);
  expect(await smallWords(page)).toEqual(['small']);
  await page.evaluate(() => {
    const main = document.querySelector('#root main');
    main?.prepend(document.createElement('button'));
    main?.prepend(Object.assign(document.createElement('p'), { textContent: 'pale', className: 'pale' }));
  });
  await page.addStyleTag({ content: '.pale { color: #bbb; background: #fff; }' });
  expect(await axeFindings(page)).toEqual([
    expect.stringContaining('button-name'),
    expect.stringContaining('color-contrast: .pale'),
  ]);
});
