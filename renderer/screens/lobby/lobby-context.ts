// What every part of the lobby reads: the room, and the way to the host.
import { createContext, useCallback, useContext, useState } from 'react';
import type { Command, PeopleChange, RoomChange, RoomNotice, SessionNotice } from '../../../host/protocol.ts';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';

export interface Lobby {
  readonly room: RoomNotice;
  readonly session: SessionNotice;
  readonly send: Send;
}

export const LobbyContext = createContext<Lobby | null>(null);

export function useLobby(): Lobby {
  const lobby = useContext(LobbyContext);
  if (lobby === null) throw new Error('a part of the lobby is drawn outside it');
  return lobby;
}

export interface Asking {
  /** Resolves to whether it was done. */
  readonly ask: (command: Command) => Promise<boolean>;
  readonly room: (change: RoomChange) => Promise<boolean>;
  readonly people: (change: PeopleChange) => Promise<boolean>;
  /** What the host said against the last one; null: it was done. */
  readonly failure: string | null;
  readonly isBusy: boolean;
}

/** Asks something of the room and keeps the answer to the last. */
export function useAsking(send: Send): Asking {
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = useCallback(
    async (command: Command) => {
      setBusy(true);
      const answer = await send(command);
      setBusy(false);
      setFailure(answer.ok ? null : failureWords(answer));
      return answer.ok;
    },
    [send],
  );
  const room = useCallback((change: RoomChange) => ask({ type: 'room', change }), [ask]);
  const people = useCallback((change: PeopleChange) => ask({ type: 'people', change }), [ask]);
  return { ask, room, people, failure, isBusy };
}
