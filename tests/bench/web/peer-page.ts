// The peer's page, bundled in one chunk and served from memory on a port of its own.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AddressInfo } from 'node:net';

const folder = path.resolve(import.meta.dirname, '../web-peer');
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dashboard</title>
<link rel="stylesheet" href="/app.css"></head><body><div id="root"></div><script type="module" src="/app.js"></script></body></html>`;

export interface PeerPage {
  readonly url: string;
  /** Its JavaScript after gzip, in kilobytes. */
  readonly gzipKB: number;
  close(): void;
}

export async function servePeer(): Promise<PeerPage> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (file === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', file.type).end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    gzipKB: gzipSync(files['/app.js']!.bytes).length / 1000,
    close: () => server.close(),
  };
}

async function bundle(): Promise<Record<string, { type: string; bytes: string | Uint8Array }>> {
  // Installed beside the peer by run.mjs, not a package of the project.
  const at = pathToFileURL(path.join(folder, 'node_modules/esbuild/lib/main.js')).href;
  const esbuild = (await import(at)) as { default: { build(options: object): Promise<Bundle> } };
  const { outputFiles } = await esbuild.default.build({
    entryPoints: [path.join(folder, 'app.jsx')],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const named = (end: string) => outputFiles.find(({ path: name }) => name.endsWith(end))!.contents;
  return {
    '/': { type: 'text/html', bytes: HTML },
    '/app.js': { type: 'text/javascript', bytes: named('.js') },
    '/app.css': { type: 'text/css', bytes: named('.css') },
  };
}

interface Bundle {
  readonly outputFiles: readonly { readonly path: string; readonly contents: Uint8Array }[];
}
