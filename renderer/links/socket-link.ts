// The link of a browser: a WebSocket that joins with the one-time key or the kept token, and comes back by itself.
import type { Join, Numbered } from '../../host/protocol.ts';
import { CLOSED_FOR_GOOD, SOCKET_PATH } from '../../host/wire.ts';
import type { ClosedWhy, NoticeListener, PageLink, StateListener } from './page-link.ts';

/** The part of a WebSocket that is used here. */
export interface Socket {
  send(text: string): void;
  close(): void;
  addEventListener(type: 'open', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void;
}

export interface SocketDoor {
  /** `ws://127.0.0.1:4270` */
  readonly address: string;
  /** From the page's address; works once. */
  readonly key: string | null;
  token(): string | null;
  keepToken(token: string): void;
  open(url: string): Socket;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

export function socketLink(door: SocketDoor): PageLink {
  let socket: Socket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_WAIT_MS;
  let key = door.key;
  let isOpen = false;
  let closedWhy: ClosedWhy | null = null;
  /** What this page heard last: the host goes on from there. */
  let after: { readonly stream: string; readonly n: number } | null = null;
  let onNotice: NoticeListener = () => {};
  let onState: StateListener = () => {};

  const closeFor = (why: ClosedWhy) => {
    closedWhy = why;
    onState('closed');
  };
  const join = (): Join | null => {
    const token = door.token();
    if (key !== null) return { join: { key } };
    return token === null ? null : { join: { token, ...(after && { after }) } };
  };
  const receive = (notice: Numbered) => {
    if (notice.kind === 'welcome') after = { stream: notice.stream, n: notice.n };
    else if (after) after = { ...after, n: notice.n };
    if (notice.kind === 'welcome') {
      if (notice.token !== undefined) door.keepToken(notice.token);
      key = null;
      waitMs = FIRST_WAIT_MS;
      isOpen = true;
      onState('open');
    }
    onNotice(notice);
  };
  const dropped = (code: number) => {
    socket = null;
    isOpen = false;
    const why = whyFor(code);
    // A key that was used already may still leave an older token that works.
    const hasOtherWay = why === 'notLetIn' && key !== null && door.token() !== null;
    if (hasOtherWay) key = null;
    else if (why !== null) return closeFor(why);
    onState('reconnecting');
    timer = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };
  const connect = () => {
    const frame = join();
    if (frame === null) return closeFor('notLetIn');
    const opening = door.open(door.address + SOCKET_PATH);
    socket = opening;
    opening.addEventListener('open', () => opening.send(JSON.stringify(frame)));
    opening.addEventListener('message', ({ data }) => receive(JSON.parse(String(data)) as Numbered));
    opening.addEventListener('close', ({ code }) => {
      if (socket === opening) dropped(code);
    });
  };
  timer = setTimeout(connect, 0);

  return {
    get closedWhy() {
      return closedWhy;
    },
    send: (request) => {
      if (isOpen) socket?.send(JSON.stringify(request));
    },
    onNotice: (listener) => {
      onNotice = listener;
    },
    onState: (listener) => {
      onState = listener;
    },
    close: () => {
      clearTimeout(timer);
      socket?.close();
      socket = null;
      isOpen = false;
      closeFor('gone');
    },
  };
}

function whyFor(code: number): ClosedWhy | null {
  const known = Object.entries(CLOSED_FOR_GOOD).find(([, one]) => one === code)?.[0];
  return (known ?? null) as keyof typeof CLOSED_FOR_GOOD | null;
}
