// Says aloud who knocks.
import { useEffect, useRef } from 'react';
import type { RoomNotice } from '../../../host/protocol.ts';
import { announce } from '../../parts/live.ts';
import { say } from '../../text/say.ts';

export function useKnocks({ waiting }: Pick<RoomNotice, 'waiting'>): void {
  const known = useRef(new Set(waiting.map(({ member }) => member)));
  useEffect(() => {
    for (const { member, name } of waiting)
      if (!known.current.has(member)) announce(say('lobby.knocks', { name }));
    known.current = new Set(waiting.map(({ member }) => member));
  }, [waiting]);
}
