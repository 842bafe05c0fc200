// Which addresses are ours, and what is served under them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, listPageFiles } from '../../electron/app-protocol.ts';
import { isAppUrl, isStartUrl, START_URL } from '../../electron/app-url.ts';
import { folderForTest } from '../support/records.ts';

function page() {
  const folder = folderForTest();
  mkdirSync(path.join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'page', 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'page', 'assets', 'index-1.js'), 'start()');
  writeFileSync(path.join(folder, 'page', 'assets', 'index-1.js.map'), 'sources');
  writeFileSync(path.join(folder, 'secret.html'), 'not for the page');
  return listPageFiles(path.join(folder, 'page'));
}

const get = (url: string, method = 'GET') => answer({ method, url }, page());

describe('the page is served', () => {
  test('with its type and the content policy, which loosens nothing but inline styles', async () => {
    const response = await get(START_URL);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy?.filter((one) => one.includes('unsafe'))).toEqual(["style-src 'self' 'unsafe-inline'"]);
    expect(policy?.filter((one) => /\*|https?:|data:|blob:/.test(one))).toEqual([]);
  });

  test('with scripts, and without files of unknown kinds', async () => {
    expect(await (await get('app://backfill/assets/index-1.js')).text()).toBe('start()');
    expect((await get('app://backfill/assets/index-1.js.map')).status).toBe(404);
  });

  test.each([
    'app://backfill/../secret.html',
    'app://backfill/%2e%2e/secret.html',
    'app://backfill/..%2fsecret.html',
    'app://backfill/assets/..%5c..%5csecret.html',
    'app://backfill//etc/passwd',
    'app://elsewhere/index.html',
    'app://user@backfill/index.html',
    'https://backfill/index.html',
    'nonsense',
  ])('but not %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  test('and nothing can be written', async () => {
    expect((await get(START_URL, 'POST')).status).toBe(405);
    expect(await (await get(START_URL, 'HEAD')).text()).toBe('');
  });

  test('for no made-up path', async () => {
    const files = page();
    const paths = fc.array(
      fc.constantFrom('..', '.', '%2e%2e', '/', '\\', '%2f', 'secret.html', 'assets', '\0', '~'),
    );
    await fc.assert(
      fc.asyncProperty(paths, async (parts) => {
        const response = await answer({ method: 'GET', url: `app://backfill/${parts.join('/')}` }, files);
        expect(await response.text()).not.toContain('not for the page');
      }),
    );
  });
});

describe('an address', () => {
  test.each([START_URL, `${START_URL}#part`, `${START_URL}?x=1`])('%s is the page', (url) => {
    expect(isStartUrl(url)).toBe(true);
  });

  test.each([
    'app://backfill/other.html',
    'app://backfill.elsewhere/index.html',
    'app://backfill:80/index.html',
    'app://backfill@elsewhere/index.html',
    'https://backfill/index.html',
    'file:///index.html',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('%s is not', (url) => {
    expect(isStartUrl(url)).toBe(false);
  });

  test('of ours may be any file of the page', () => {
    expect(isAppUrl('app://backfill/assets/index-1.js')).toBe(true);
  });
});
