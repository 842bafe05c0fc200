// `protocol`: the schemes that the app answers by itself.
import type { Route } from 'playwright-core';
import { fromChromium } from './addresses.ts';
import { isWithout } from './guards.ts';
import { strict } from './recorder.ts';

type Answerer = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
const answerers = new Map<string, Answerer>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly { scheme: string }[]) =>
    schemes.forEach(({ scheme }) => privileged.add(scheme)),
  handle: (scheme: string, answerer: Answerer) => void answerers.set(scheme, answerer),
});

/** Answers a request to a scheme of the app; false when it is for somebody else. */
export async function answerOwn(route: Route): Promise<boolean> {
  const asked = route.request();
  const url = fromChromium(asked.url());
  const scheme = url.slice(0, url.indexOf(':'));
  const answerer = answerers.get(scheme);
  if (!answerer || !privileged.has(scheme)) return false;
  const response = await answerer(new Request(url, { method: asked.method(), headers: asked.headers() }));
  const headers = Object.fromEntries(response.headers);
  if (isWithout('csp')) delete headers['content-security-policy'];
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers, body });
  return true;
}
