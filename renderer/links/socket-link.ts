// The link of a browser: a WebSocket that joins with the one-time key, the kept token or the code of a room, and comes
// back by itself.
import type { Join, Numbered } from '../../host/protocol.ts';
import { CLOSED_FOR_GOOD, SOCKET_PATH } from '../../host/wire.ts';
import type { ClosedWhy, NoticeListener, PageLink, RoomCode, StateListener } from './page-link.ts';

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
  /** The code of a room, from the page's address. */
  readonly room: string | null;
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
  let code: RoomCode | null = door.room === null ? null : { room: door.room };
  /** The kept token opens nothing any more, or something that is not wanted. */
  let isTokenSpent = false;
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
  /** A reload keeps its seat: the token goes before a code that is still in the address. */
  const join = (): Join | null => {
    const token = isTokenSpent ? null : door.token();
    if (key !== null) return { join: { key } };
    if (token !== null) return { join: { token, ...(after && { after }) } };
    return code === null ? null : { join: code };
  };
  const receive = (notice: Numbered) => {
    if (notice.kind === 'welcome') after = { stream: notice.stream, n: notice.n };
    else if (after) after = { ...after, n: notice.n };
    if (notice.kind === 'welcome') {
      if (notice.token !== undefined) door.keepToken(notice.token);
      key = null;
      code = null;
      isTokenSpent = false;
      waitMs = FIRST_WAIT_MS;
      isOpen = true;
      onState('open');
    }
    onNotice(notice);
  };
  /** Gives up what was refused: a used key may leave a token that works, and an old token the code of a new room. */
  const hasOtherWay = (): boolean => {
    if (key !== null) key = null;
    else isTokenSpent = true;
    return join() !== null;
  };
  const dropped = (closed: number) => {
    socket = null;
    isOpen = false;
    const why = whyFor(closed);
    if (why !== null && !(why === 'notLetIn' && hasOtherWay())) return closeFor(why);
    onState('reconnecting');
    timer = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };
  const connect = () => {
    const frame = join();
    if (frame === null) return closeFor('outside');
    const opening = door.open(door.address + SOCKET_PATH);
    socket = opening;
    opening.addEventListener('open', () => opening.send(JSON.stringify(frame)));
    opening.addEventListener('message', ({ data }) => receive(JSON.parse(String(data)) as Numbered));
    opening.addEventListener('close', ({ code: closed }) => {
      if (socket === opening) dropped(closed);
    });
  };
  timer = setTimeout(connect, 0);

  return {
    get closedWhy() {
      return closedWhy;
    },
    enter: (typed) => {
      clearTimeout(timer);
      socket?.close();
      isOpen = false;
      [key, code, isTokenSpent, after, closedWhy] = [null, typed, true, null, null];
      connect();
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
