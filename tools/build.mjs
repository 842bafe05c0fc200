// Builds out/ with Vite: `node tools/build.mjs [node] [page]`, both without arguments.
// Called through tools/run-build.mjs, which first asks whether anything has changed.

import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { digest, forget, groups, remember } from './freshness.mjs';
import { root } from './node.mjs';
import { pageLanguages } from './page-languages.mjs';
import { pagePreloads } from './page-preloads.mjs';
import { copies, nodeEntries, pageEntry, preloadEntry } from './targets.mjs';

const out = path.join(root, 'out');
const builders = { node: buildNode, page: buildPage };

const shared = /** @type {const} */ ({ configFile: false, publicDir: false, logLevel: 'warn' });

const esm = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' };

const preloadOutput = { format: /** @type {const} */ ('cjs'), entryFileNames: preloadEntry.to };

const asked = groups.filter((group) => process.argv.includes(group));
mkdirSync(out, { recursive: true });
for (const group of asked.length > 0 ? asked : groups) {
  const stamp = digest(group);
  forget(group);
  await builders[group]();
  remember(group, stamp);
}

async function buildNode() {
  for (const folder of ['cli', 'electron', 'host', 'chunks'])
    rmSync(path.join(out, folder), { recursive: true, force: true });
  const entries = Object.entries(nodeEntries).filter(([, file]) => exists(file));
  if (entries.length > 0) await buildForNode(Object.fromEntries(entries), 'out', esm);
  if (exists(preloadEntry.from)) {
    await buildForNode({ preload: preloadEntry.from }, `out/${preloadEntry.folder}`, preloadOutput);
  }
  copyData();
}

async function buildPage() {
  if (!exists(pageEntry)) return;
  await build({
    ...shared,
    root: path.join(root, path.dirname(pageEntry)),
    base: './',
    plugins: [react(), pageLanguages(), pagePreloads()],
    worker: { format: 'es' },
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // The page's content policy allows neither inline scripts nor data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Which file holds which screen; nobody serves it. Tests and the bench read it.
      manifest: true,
      license: { fileName: 'licenses.md' },
      chunkSizeWarningLimit: 2000,
    },
  });
}

/**
 * @param {Record<string, string>} input
 * @param {string} outDir
 * @param {import('vite').Rolldown.OutputOptions} output
 */
async function buildForNode(input, outDir, output) {
  await build({
    ...shared,
    root,
    // ws asks for two native helpers, if somebody has installed them; a bundle must not look outside itself.
    define: { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' },
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { input, output },
    },
  });
}

function copyData() {
  for (const [from, to] of copies) {
    rmSync(path.join(out, to), { recursive: true, force: true });
    if (existsSync(path.join(root, from)))
      cpSync(path.join(root, from), path.join(out, to), { recursive: true });
  }
}

/** @param {string} file */
function exists(file) {
  const found = existsSync(path.join(root, file));
  if (!found) console.log(`build: ${file} does not exist yet; skipped`);
  return found;
}
