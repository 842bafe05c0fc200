// Serves the built page as app://backfill/…, with the content policy of the host's web server on every answer.
// An address picks from a list of files that was made at the start; it is never joined to a path.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { SECURITY_HEADERS } from '../host/net/headers.ts';
import { APP_SCHEME, appPath } from './app-url.ts';

/** Media types by extension; a file of another kind is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Files by the path in their address, e.g. `/assets/index-1a2b.js`. */
export type PageFiles = ReadonlyMap<string, string>;

/** Before the app is ready. Standard and secure: a page with an origin of its own, not one of file://. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Once the app is ready. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  const files = listPageFiles(folder);
  protocol.handle(APP_SCHEME, (request) => answer(request, files));
}

/** Everything in `folder` of a kind that is served. */
export function listPageFiles(folder: string, prefix = '/'): PageFiles {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      for (const one of listPageFiles(file, `${prefix}${entry.name}/`)) found.set(...one);
    } else if (Object.hasOwn(MEDIA_TYPES, path.extname(entry.name))) found.set(prefix + entry.name, file);
  }
  return found;
}

/** The answer to one request: a file of the list, or 404; 405 for anything but reading. */
export async function answer(
  { method, url }: Pick<Request, 'method' | 'url'>,
  files: PageFiles,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only reading.');
  const file = files.get(appPath(url) ?? '');
  if (file === undefined) return plain(404, 'Not here.');
  const type = MEDIA_TYPES[path.extname(file)] ?? '';
  const body = method === 'HEAD' ? null : new Uint8Array(await readFile(file));
  return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': type } });
}

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain' } });
