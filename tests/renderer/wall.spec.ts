// The wall as a projector shows it: what can be read from ten metres, whole, in every phase.
import { expect, test, type Page } from '@playwright/test';
import { gallery, overflowOf } from './gallery/gallery.ts';
import { axeFindings } from '../support/axe.ts';

const MOMENTS = [
  'phase=brief&round=1',
  'phase=brief&round=1&kind=lobby',
  'phase=talks&round=3',
  'phase=orders',
  'phase=orders&kind=paused',
  'phase=council',
  'phase=outcome',
  'phase=debrief',
];
const open = (page: Page, moment: string) => gallery.open(page, `wall&${moment}`, 'wall');

/** The smallest text that is printed, in px, with its words. Names on the map may be 18 px (design language). */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<Element>('#root *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const sizes = texts
      .filter((element) => element.closest('.visually-hidden, svg, figure') === null)
      .map((element) => ({
        words: element.textContent,
        size: Number.parseFloat(getComputedStyle(element).fontSize),
      }));
    return sizes.sort((one, other) => one.size - other.size)[0];
  });

/** Parts that stand out of the sheet, or whose words are cut at its foot. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    return [...document.querySelectorAll('h1, h2, h3, p, li')]
      .filter((element) => element.closest('.visually-hidden') === null)
      .filter((element) => {
        const { right, bottom, left, top } = element.getBoundingClientRect();
        return right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1;
      })
      .map((element) => element.textContent);
  });

for (const moment of MOMENTS) {
  test(`can be read from the back row: ${moment}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, moment);
    expect((await smallest(page))?.size).toBeGreaterThanOrEqual(22);
    expect(await cutOff(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('is the same sheet on a projector of 1280 × 720, and one column on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'phase=orders');
  expect((await smallest(page))?.size).toBeGreaterThanOrEqual((22 * 1280) / 1920 - 0.1);
  expect(await cutOff(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowOf(page)).toBe(0);
  expect((await smallest(page))?.size).toBeGreaterThanOrEqual(12);
});

test('says who is done and never what they did, and that time stands still', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, 'phase=orders&kind=paused');
  await expect(page.getByText('Moscow sealed')).toBeVisible();
  await expect(page.getByText('Beijing writing')).toBeVisible();
  await expect(page.getByText('Paused')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
