// The laptop that is passed round: what is open, to whom, and why it was closed. While nothing is open the page
// watches the wall, so that no secret is even on its way.
import { useCallback, useEffect, useState } from 'react';
import type { View } from '../../../engine/views/shapes.ts';
import type { SessionNotice } from '../../../host/protocol.ts';
import type { Send } from '../../session-client.ts';
import { isDone, isSomeoneLeft, type Holder } from './hot-seat.ts';

export interface HotSeat {
  /** null: the cover is on. */
  readonly opened: Holder | null;
  readonly last: Holder | null;
  readonly isBlurred: boolean;
  readonly open: (holder: Holder) => void;
  /** Puts the cover on. */
  readonly cover: () => void;
}

interface State {
  readonly opened: Holder | null;
  readonly last: Holder | null;
  readonly isBlurred: boolean;
}

const COVERED: State = { opened: null, last: null, isBlurred: false };

/** `isOn`: people share this page and the exercise is not over. */
export function useHotSeat(isOn: boolean, session: SessionNotice, view: View | null, send: Send): HotSeat {
  const [state, setState] = useState(COVERED);
  const { opened } = state;
  const cover = useCallback(
    (isBlurred: boolean) => setState((now) => ({ opened: null, last: now.opened ?? now.last, isBlurred })),
    [],
  );
  useWatch(isOn ? (opened ?? 'wall') : null, session, send);
  useSealing(isOn, opened, session, view, cover);
  useEffect(() => {
    if (!isOn || opened === null) return undefined;
    const blurred = () => cover(true);
    window.addEventListener('blur', blurred);
    return () => window.removeEventListener('blur', blurred);
  }, [isOn, opened, cover]);
  return {
    ...state,
    open: (holder) => setState((now) => ({ ...now, opened: holder, isBlurred: false })),
    cover: () => cover(false),
  };
}

function useWatch(wanted: Holder | 'wall' | null, session: SessionNotice, send: Send): void {
  const { watching } = session;
  useEffect(() => {
    if (wanted !== null && wanted !== watching) void send({ type: 'watch', audience: wanted });
  }, [wanted, watching, send]);
}

/** Once the seat that is open is done, and somebody else is not, its table is covered. */
function useSealing(
  isOn: boolean,
  opened: Holder | null,
  session: SessionNotice,
  view: View | null,
  cover: (isBlurred: boolean) => void,
): void {
  const isShown = isOn && opened !== null && view?.audience === opened;
  const done = isShown && isDone(view.head, opened);
  const others = isShown && isSomeoneLeft(session.people, view.head);
  const [before, setBefore] = useState({ opened, done });
  if (before.opened !== opened || before.done !== done) {
    setBefore({ opened, done });
    // What was done already when the table was opened is no reason to close it again.
    if (before.opened === opened && !before.done && done && others && before.opened !== null) cover(false);
  }
}
