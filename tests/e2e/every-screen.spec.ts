// Every screen of an exercise, on the real host: nothing for axe to find by day and by night, a focus that is seen, no
// word outside the catalogue, nothing cut off when words grow by 40 per cent, and no request to anywhere else.
import { expect, test } from '@playwright/test';
import {
  axeFindings,
  cutOff,
  focusProblems,
  plainWords,
  strayRequests,
  textsFromHost,
} from '../support/page-checks.ts';
import { serveApp, type ServedApp } from '../support/served-app.ts';
import { openIn, walkOneLaptop, walkSolo } from '../support/walk-screens.ts';

let app: ServedApp;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.close());
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

const walks = [
  ['a solo exercise', walkSolo],
  ['one laptop', walkOneLaptop],
] as const;

for (const [what, walk] of walks) {
  test(`${what}: axe finds nothing by day and night, focus is seen, nothing leaves the machine`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const stray = strayRequests(page);
    await openIn(page, app.url, 'en');
    await walk({
      page,
      language: 'en',
      look: async (screen) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await axeFindings(page), `${screen}, ${colorScheme}`).toEqual([]);
        }
        expect.soft(await focusProblems(page), `focus on ${screen}`).toEqual([]);
      },
    });
    expect(stray).toEqual([]);
  });

  test(`${what}: every word comes from the catalogue and has room to grow`, async ({ page }) => {
    test.setTimeout(600_000);
    const fromHost = textsFromHost(page);
    await openIn(page, app.url, 'pseudo');
    await walk({
      page,
      language: 'pseudo',
      look: async (screen) => {
        expect.soft(await plainWords(page, fromHost), `plain words on ${screen}`).toEqual([]);
        for (const size of [
          { width: 390, height: 844 },
          { width: 1440, height: 900 },
        ]) {
          await page.setViewportSize(size);
          expect.soft(await cutOff(page), `room on ${screen}, ${size.width} wide`).toEqual([]);
        }
      },
    });
  });
}

test.describe('the checks', () => {
  test('find a planted word, a text that is cut off, controls over each other, hidden focus and a request elsewhere', async ({
    page,
  }) => {
    const stray = strayRequests(page);
    const fromHost = textsFromHost(page);
    await openIn(page, app.url, 'pseudo');
    await expect(page.getByRole('button').first()).toBeVisible();
    await page.evaluate(() => {
      document.body.innerHTML = `
        <p>Planted words</p>
        <p style="width: 60px; overflow: hidden; white-space: nowrap">Wördş thåt åre cüt öff ÿes</p>
        <button style="position: relative; top: 10px">öne</button><button style="margin-left: -20px">twö</button>
        <button style="outline: none">bäre</button>`;
    });
    expect(await plainWords(page, fromHost)).toEqual(['Planted words']);
    const cut = await cutOff(page);
    expect(cut.join()).toContain('cut off');
    expect(cut.join()).toContain('lies over');
    expect((await focusProblems(page)).join()).toContain('shows no focus');
    expect(stray).toEqual([]);
    await page.route('https://example.org/', (route) => route.abort());
    await page.goto('https://example.org/').catch(() => null);
    expect(stray).toEqual(['https://example.org/']);
  });
});
