// The one address of the page, and the only question ever asked about an address: is it ours? Pure.

export const APP_SCHEME = 'app';
const APP_HOST = 'backfill';

/** What the window loads. */
export const START_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** What the window of the wall loads: the same page, which then draws the wall. */
export const WALL_URL = `${START_URL}?wall`;

/** Is this an address of our own page? Compares parsed parts, never a prefix. */
export function isAppUrl(text: string): boolean {
  const url = parse(text);
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '';
}

/** The page itself, as a reload asks for it; another part of the same page (`#…`) counts as the page. */
export function isStartUrl(text: string): boolean {
  return appPath(text) === new URL(START_URL).pathname;
}

/** The path inside our page, or null for any other address. */
export function appPath(text: string): string | null {
  return isAppUrl(text) ? (parse(text)?.pathname ?? null) : null;
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
