// The link of this page: the desktop's bridge where there is one, else a WebSocket at the page's own address.
import type { Bridge } from '../../electron/bridge.ts';
import { bridgeLink } from './bridge-link.ts';
import type { PageLink } from './page-link.ts';
import { socketLink } from './socket-link.ts';

/** Is this window a wall? Its address says so; the host alone decides what it is told. */
export const isWallAddress = (search: string): boolean => new URLSearchParams(search).has('wall');

/** The address of a wall, whose key works once. */
export const wallAddress = (key: string): string => `${location.origin}/?wall#key=${key}`;

export const chooseLink = (bridge: Bridge | undefined): PageLink =>
  bridge === undefined ? socketLink(browserDoor()) : bridgeLink(bridge);

/** The key leaves the address bar once it has been read: it works only once and belongs in no history. */
function browserDoor() {
  const { key, room } = inHash();
  if (key !== null) history.replaceState(null, '', location.pathname + location.search);
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return {
    address: `${scheme}//${location.host}`,
    key,
    room,
    token: keptToken,
    keepToken: (token: string) => sessionStorage.setItem(keptAs(), token),
    open: (url: string) => new WebSocket(url),
  };
}

/** What the address of this page says about coming in: a key, or the code of a room from a QR. */
export function inHash(): { readonly key: string | null; readonly room: string | null } {
  const said = new URLSearchParams(location.hash.slice(1));
  return { key: said.get('key'), room: said.get('room') };
}

/** What the host lets this page in with. */
export const keptToken = (): string | null => sessionStorage.getItem(keptAs());

/** A wall never takes up what a seat left in this window, nor the other way round. */
const keptAs = (): string => (isWallAddress(location.search) ? 'backfill.wall' : 'backfill.token');
