// The guards as values: what is set on every page, on the session and on the window.
import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { guardContents } from '../../electron/navigation-guard.ts';
import { guardSession } from '../../electron/session-guard.ts';
import { windowOptions } from '../../electron/window-options.ts';

function guardedPage() {
  const contents = Object.assign(new EventEmitter(), {
    open: null as unknown,
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) =>
      (contents.open = handler({ url: 'app://backfill/index.html' })),
    setWebRTCIPHandlingPolicy: () => {},
  });
  guardContents(contents as never);
  return contents;
}

function isStopped(event: string, url: string, isMainFrame = true): boolean {
  let isPrevented = false;
  guardedPage().emit(event, { url, isMainFrame, preventDefault: () => (isPrevented = true) });
  return isPrevented;
}

describe('a page', () => {
  const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect'];
  const elsewhere = [
    'https://elsewhere.invalid/',
    'file:///etc/passwd',
    'javascript:void 0',
    'app://backfill/other.html',
    '',
  ];

  test.each(ways.flatMap((way) => elsewhere.map((url) => [way, url] as const)))(
    'is stopped at %s to %s',
    (way, url) => {
      expect(isStopped(way, url)).toBe(true);
    },
  );

  test.each(ways)('may reload: %s', (way) => {
    expect(isStopped(way, 'app://backfill/index.html')).toBe(false);
  });

  test('holds no page inside, not even its own', () => {
    expect(isStopped('will-frame-navigate', 'app://backfill/index.html', false)).toBe(true);
    expect(isStopped('will-attach-webview', '')).toBe(true);
  });

  test('opens no window', () => {
    expect(guardedPage().open).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  test('grants nothing and lets nothing out', () => {
    const found: Record<string, unknown> = {};
    guardSession({
      setPermissionRequestHandler: (handler) =>
        handler?.({} as never, 'media', (granted) => (found.request = granted), {} as never),
      setPermissionCheckHandler: (handler) => (found.check = handler?.(null, 'media', '', {} as never)),
      setDevicePermissionHandler: (handler) => (found.device = handler?.({} as never)),
      setSpellCheckerEnabled: (isOn) => (found.speller = isOn),
      webRequest: {
        onBeforeRequest: (...given: unknown[]) => {
          const [filter, listener] = given as [
            { urls: string[] },
            (details: object, answer: (one: object) => void) => void,
          ];
          found.urls = filter.urls;
          listener({}, (answer) => (found.answer = answer));
        },
      },
    });
    expect(found).toEqual({
      request: false,
      check: false,
      device: false,
      speller: false,
      urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'],
      answer: { cancel: true },
    });
  });
});

test('the window is in a sandbox, isolated, and without Node', () => {
  const { webPreferences } = windowOptions({
    preload: 'preload.cjs',
    isDark: false,
    devTools: false,
    size: { width: 800, height: 600, minWidth: 400, minHeight: 300 },
  });
  expect(webPreferences).toEqual({
    preload: 'preload.cjs',
    devTools: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});
