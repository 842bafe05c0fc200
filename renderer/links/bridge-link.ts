// The link inside the desktop: the line that the preload script opens. It reconnects by itself.
import type { Bridge } from '../../electron/bridge.ts';
import type { Notice } from '../../host/protocol.ts';
import type { ClosedWhy, NoticeListener, PageLink, StateListener } from './page-link.ts';

export function bridgeLink(bridge: Bridge): PageLink {
  let closedWhy: ClosedWhy | null = null;
  let onNotice: NoticeListener = () => {};
  let onState: StateListener = () => {};
  const line = bridge.connect({
    frame: (text) => onNotice(JSON.parse(text) as Notice),
    state: (state) => {
      if (state === 'closed') closedWhy = 'gone';
      onState(state);
    },
  });
  return {
    get closedWhy() {
      return closedWhy;
    },
    send: (request) => line.send(JSON.stringify(request)),
    onNotice: (listener) => {
      onNotice = listener;
    },
    onState: (listener) => {
      onState = listener;
    },
    close: () => line.close(),
  };
}
