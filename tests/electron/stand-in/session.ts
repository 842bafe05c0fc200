// `session`: what the app lets a page have, put into Chromium, and the requests that it looks through.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { isWithout } from './guards.ts';
import { note, strict } from './recorder.ts';

type RequestHandler = (contents: unknown, permission: string, grant: (isGranted: boolean) => void) => void;
type CheckHandler = (contents: unknown, permission: string) => boolean;
type Filter = { readonly urls: readonly string[] };
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

/** Electron's names of permissions beside Chromium's. */
const PERMISSIONS: readonly (readonly [string, string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'audioCapture'],
  ['media', 'videoCapture'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboardReadWrite'],
];

let request: RequestHandler | null = null;
let check: CheckHandler | null = null;
let beforeRequest: { readonly filter: Filter; readonly listener: BeforeRequest } | null = null;

export const defaultSession = strict('session', {
  setPermissionRequestHandler: (handler: RequestHandler | null) => (request = handler),
  setPermissionCheckHandler: (handler: CheckHandler | null) => (check = handler),
  setDevicePermissionHandler: () => note('device-handler'),
  setSpellCheckerEnabled: (isOn: boolean) => note('spell-checker', isOn),
  webRequest: strict('webRequest', {
    onBeforeRequest: (filter: Filter, listener: BeforeRequest) => (beforeRequest = { filter, listener }),
  }),
});

/** Both handlers have to agree; a handler that is not there agrees to everything, as in Electron. */
function isGranted(permission: string): boolean {
  if (isWithout('permission')) return true;
  let granted = true;
  request?.(null, permission, (answer) => (granted = answer));
  return granted && (check?.(null, permission) ?? true);
}

/** Makes Chromium answer a page as the app would. It holds for as long as the line is open, so nobody closes it. */
export async function applyPermissions(context: BrowserContext, page: Page): Promise<void> {
  const line = await context.newCDPSession(page);
  for (const [ours, theirs] of PERMISSIONS) {
    const setting = isGranted(ours) ? 'granted' : 'denied';
    const name = theirs === 'clipboardReadWrite' ? 'clipboard-read' : theirs;
    await line.send('Browser.setPermission', { permission: { name: NAMES[name] ?? name }, setting });
  }
}

/** As the web calls them. */
const NAMES: Readonly<Record<string, string>> = { audioCapture: 'microphone', videoCapture: 'camera' };

/** A request that leaves the app: cancelled by it, or answered by a pretended world outside. */
export async function answerOutside(route: Route): Promise<void> {
  const url = route.request().url();
  if (isCancelled(url)) {
    note('request-cancelled', url);
    return route.abort('blockedbyclient');
  }
  note('request-left', url);
  await route.fulfill({
    status: 200,
    contentType: 'text/html',
    headers: { 'access-control-allow-origin': '*' },
    body: '<title>outside</title>',
  });
}

function isCancelled(url: string): boolean {
  if (isWithout('network') || beforeRequest === null) return false;
  const { filter, listener } = beforeRequest;
  const isMeant = filter.urls.some((pattern) => url.startsWith(`${pattern.split('://')[0]}://`));
  let cancelled = false;
  if (isMeant) listener({ url }, ({ cancel }) => (cancelled = cancel === true));
  return cancelled;
}
