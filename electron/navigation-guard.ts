// Keeps every page of this program where it is: no other address, no new window, no embedded page.
import type { App, WebContents } from 'electron';
import { isStartUrl } from './app-url.ts';

/** What of a page the guard holds on to. */
export type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;

/** Before the first window: also what is opened by mistake later is guarded. */
export function guardNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Refuses all that would take a page elsewhere; only a reload of our own page goes through. */
export function guardContents(contents: Guarded): void {
  contents.on('will-navigate', refuseElsewhere);
  contents.on('will-frame-navigate', refuseElsewhere);
  contents.on('will-redirect', refuseElsewhere);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

function refuseElsewhere(navigation: Navigation): void {
  if (!navigation.isMainFrame || !isStartUrl(navigation.url)) navigation.preventDefault();
}
