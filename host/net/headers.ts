// What stands above every HTTP answer, and which requests are for us at all.
import type { Duplex } from 'node:stream';

/** Scripts, connections, images and fonts from this address only; react-aria needs inline styles. Nothing else is loosened. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-cache',
};

/** Answers what never became a request that a handler takes, and hangs up: no body and no reason. */
export function refuse(socket: Duplex, status: string): void {
  const headers = Object.entries({ ...SECURITY_HEADERS, 'content-length': '0', connection: 'close' });
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n'));
}

/** How browsers name one listener: in `Host`, and in `Origin` where its own page is meant. */
export interface OwnNames {
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}

/** Exactly these: a page elsewhere that makes a browser call this machine (DNS rebinding) names another host. */
export function ownNames(address: string, port: number, secure: boolean): OwnNames {
  const names = address === '127.0.0.1' ? [address, 'localhost'] : [address];
  const urls = names.map((name) => new URL(addressOf(name, port, secure)));
  return { hosts: urls.map(({ host }) => host), origins: urls.map(({ origin }) => origin) };
}

/** `http://192.168.4.20:4270`, `https://[fd00::20]:4270` */
export const addressOf = (address: string, port: number, secure: boolean): string =>
  `${secure ? 'https' : 'http'}://${address.includes(':') ? `[${address}]` : address}:${port}`;

export const isOurHost = (host: string | undefined, { hosts }: OwnNames): boolean =>
  host !== undefined && hosts.includes(host);

/** A browser names the page that opens a WebSocket; one that names none is no browser page of ours. */
export const isOurOrigin = (origin: string | undefined, { origins }: OwnNames): boolean =>
  origin !== undefined && origins.includes(origin);
