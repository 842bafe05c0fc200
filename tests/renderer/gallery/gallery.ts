// Builds the gallery once per test file and serves it on a port of its own.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { CONTENT } from '../fixtures/content.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export interface Gallery {
  open(page: Page, screen: string, theme?: 'day' | 'night' | 'wall'): Promise<void>;
  close(): void;
}

/** `name` keeps test files that run side by side apart. */
export async function openGallery(name: string): Promise<Gallery> {
  const out = path.join(here, '../../../.cache/gallery', name);
  await build({
    root: here,
    base: './',
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, minify: false },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = path.join(out, pathname === '/' ? 'index.html' : pathname);
    readFile(file).then(
      (bytes) => response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    async open(page, screen, theme = 'day') {
      await page.addInitScript((content) => {
        window.content = content;
      }, CONTENT);
      await page.goto(`http://127.0.0.1:${port}/?screen=${screen}&theme=${theme}`);
      await page.evaluate(() => document.fonts.ready);
    },
    close: () => server.close(),
  };
}

/** How far the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
