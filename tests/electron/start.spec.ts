// The desktop app as a person meets it first: a window with the start screen, and an end that leaves nothing behind.
import { expect, test } from '@playwright/test';
import { closeWell, type DesktopApp, launch, newUserData, run } from './launch.ts';

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
    verbs: ['connect', 'onOpenRecord', 'onTheme', 'openRecord', 'openWall', 'saveCopy', 'savePdf'],
    node: [],
  });
});

test('follows the theme that is chosen in the menu', async () => {
  const page = await app.page();
  const choose = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View');
      const themes = view?.submenu?.items.find((item) => item.label === '&Theme');
      themes?.submenu?.items.find((item) => item.label === wanted)?.click();
    }, label);
  await choose('&Night');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await choose('As the &System');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('quits with code 0 and leaves no process', async () => {
  await closeWell(app);
});

test('--self-test prints what it runs on, and ends', async () => {
  const { code, output } = await run(newUserData(), ['--self-test']);
  const facts = JSON.parse(output);
  expect(facts.page).toEqual({ address: true, bridge: true, noNode: true });
  expect(facts.host.sqlite).toMatch(/^3\.\d+\.\d+$/);
  expect(code).toBe(0);
});
