// `backfill print` as far as it goes without a browser: what it refuses, and where it looks for one. That it prints is
// shown in tests/renderer/print/print.spec.ts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dispatch } from '../../host/cli/dispatch.ts';
import { findChromium } from '../../host/cli/find-chromium.ts';
import { findChromium as findForTests } from '../../tools/chromium.mjs';
import { folderForTest } from '../support/records.ts';

async function print(words: string, env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const cwd = folderForTest();
  const code = await dispatch(['print', ...words.split(' ').filter(Boolean)], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd,
    env,
  });
  return { code, ...said, wrote: existsSync(path.join(cwd, 'x.pdf')) };
}

const whole = '--scenario august-2017 --what role-cards --out x.pdf';

test('tells how it is used', async () => {
  const { code, out } = await print('--help');
  expect(code).toBe(0);
  expect(out).toContain('--what WHAT');
});

test.each([
  ['', '--scenario, --what and --out'],
  ['--scenario august-2017 --what tarot --out x.pdf', '--what must be one of'],
  ['--scenario winter-1905 --what manual --out x.pdf', 'no scenario "winter-1905"'],
  ['--scenario ../august-2017 --what manual --out x.pdf', 'no scenario'],
  [`${whole} --paper a5`, 'a4 or letter'],
  [`${whole} --seat seoul`, '--seat must be'],
  [`${whole} --minutes soon`, '--minutes takes'],
  ['--scenario august-2017 --what manual --seat moscow --out x.pdf', 'same for every seat'],
  [`${whole} --colour`, '--help'],
])('refuses wrong use: %j', async (words, why) => {
  const { code, err, wrote } = await print(words);
  expect(code).toBe(2);
  expect(err).toContain(why);
  expect(wrote).toBe(false);
});

test('says what to do where there is no browser, and downloads none', async () => {
  const { code, err, wrote } = await print(whole, { CHROMIUM: '/nowhere/chromium' });
  expect(code).toBe(1);
  expect(err).toMatch(/No Chromium or Chrome was found, and none is downloaded\. Install one/);
  expect(wrote).toBe(false);
});

describe('a browser is sought', () => {
  const only = (file: string) => (one: string) => one === file;

  test('where CHROMIUM says, and nowhere else', () => {
    expect(findChromium({ CHROMIUM: '/opt/mine' }, only('/opt/mine'))).toBe('/opt/mine');
    expect(findChromium({ CHROMIUM: '/opt/mine' }, only('/usr/bin/chromium'))).toBeNull();
  });

  test('then where systems put it, then on the PATH', () => {
    const PATH = ['', '/snap/bin'].join(path.delimiter);
    expect(findChromium({ PATH }, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
    expect(findChromium({ PATH }, only(path.join('/snap/bin', 'chromium')))).toBe('/snap/bin/chromium');
    expect(findChromium({ PATH }, () => false)).toBeNull();
  });

  test('where the browser tests find it', () => {
    const found = findForTests();
    if (found === null || found.includes('ms-playwright')) return;
    expect(findChromium(process.env)).toBe(found);
  });
});
