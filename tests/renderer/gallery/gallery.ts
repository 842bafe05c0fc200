// Screens on their own in a browser, drawn from fixtures: built once for each process that runs tests, served from memory.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import { CONTENT } from '../fixtures/content.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

let address: Promise<string> | undefined;

export const gallery = {
  /** Goes to a screen, which stands with its fonts there. */
  async open(page: Page, screen: string, theme: 'day' | 'night' | 'wall' = 'day'): Promise<void> {
    address ??= serve();
    await page.goto(`${await address}/?screen=${screen}&theme=${theme}`);
    await page.evaluate(() => document.fonts.ready);
  },
};

/** Answers the address; the server keeps no process alive. */
async function serve(): Promise<string> {
  const files = await buildFiles();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = pathname === '/' ? '/index.html' : pathname;
    const bytes = files.get(file);
    if (bytes === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function buildFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { output } = (await build({
    root: here,
    base: './',
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { write: false, minify: false },
  })) as Rollup.RollupOutput;
  const built = output.map(
    (file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const,
  );
  return new Map<string, string | Uint8Array>([
    ...built,
    ['/content.js', `window.content = ${JSON.stringify(CONTENT)};`],
  ]);
}

/** How far the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
