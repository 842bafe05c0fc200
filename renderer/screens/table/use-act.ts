// Sends an act of this seat and keeps what the host said against the last one.
import { useCallback, useState } from 'react';
import type { SeatAct } from '../../../engine/acts.ts';
import type { Failure } from '../../text/failure-words.ts';
import { useTable } from './table-context.ts';

export interface Acting {
  /** Resolves to the host's reason if it refused, else to null. */
  readonly act: (act: SeatAct) => Promise<Failure | null>;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
}

export function useAct(): Acting {
  const { view, send } = useTable();
  const seat = view.audience;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act = useCallback(
    async (wanted: SeatAct) => {
      setBusy(true);
      const answer = await send({ type: 'act', seat, act: wanted });
      const refused = answer.ok ? null : answer;
      setBusy(false);
      setFailure(refused);
      return refused;
    },
    [send, seat],
  );
  return { act, failure, isBusy };
}
