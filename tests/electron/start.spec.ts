// The desktop app as a person meets it first: a window with the start screen, and an end that leaves nothing behind.
import { expect, test } from '@playwright/test';
import { closeWell, type DesktopApp, launch } from './launch.ts';

let app: DesktopApp;
test.beforeAll(async () => {
  app = await launch();
});

test('opens one window with the start screen, from app://', async () => {
  const page = await app.page();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Scenario' })).toBeVisible();
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      isVisible: window.isVisible(),
    })),
  );
  expect(windows).toEqual([{ url: 'app://backfill/index.html', isVisible: true }]);
});

test('gives the page its few verbs, and nothing of Node or Electron', async () => {
  const page = await app.page();
  const found = await page.evaluate(() => ({
    verbs: Object.keys(window.backfill ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(found).toEqual({
    verbs: ['connect', 'onOpenRecord', 'onTheme', 'openRecord', 'saveCopy'],
    node: [],
  });
});

test('quits with code 0 and leaves no process', async () => {
  await closeWell(app);
});
