// The link of this page: the desktop's bridge where there is one, else a WebSocket at the page's own address.
import type { Bridge } from '../../electron/bridge.ts';
import { bridgeLink } from './bridge-link.ts';
import type { PageLink } from './page-link.ts';
import { socketLink } from './socket-link.ts';

export const chooseLink = (bridge: Bridge | undefined): PageLink =>
  bridge === undefined ? socketLink(browserDoor()) : bridgeLink(bridge);

const TOKEN = 'backfill.token';

/** The key leaves the address bar once it has been read: it works only once and belongs in no history. */
function browserDoor() {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key !== null) history.replaceState(null, '', location.pathname + location.search);
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return {
    address: `${scheme}//${location.host}`,
    key,
    token: () => sessionStorage.getItem(TOKEN),
    keepToken: (token: string) => sessionStorage.setItem(TOKEN, token),
    open: (url: string) => new WebSocket(url),
  };
}
