// Sends an act of this seat and keeps what the host said against the last one.
import { useCallback, useState } from 'react';
import type { SeatAct } from '../../../engine/acts.ts';
import type { Failure } from '../../text/failure-words.ts';
import { useTable } from './table-context.ts';

export interface Acting {
  /** Resolves to the host's reason if it refused, else to null. */
  readonly act: (act: SeatAct) => Promise<Failure | null>;
  readonly failure: Failure | null;
}

export function useAct(): Acting {
  const { view, send } = useTable();
  const seat = view.audience;
  const [failure, setFailure] = useState<Failure | null>(null);
  const act = useCallback(
    async (wanted: SeatAct) => {
      const answer = await send({ type: 'act', seat, act: wanted });
      const refused = answer.ok ? null : answer;
      setFailure(refused);
      return refused;
    },
    [send, seat],
  );
  return { act, failure };
}

/** The same for a button of its own, which rests until the host has answered. */
export function useBusyAct(): Acting & { readonly isBusy: boolean } {
  const { act, failure } = useAct();
  const [isBusy, setBusy] = useState(false);
  const actAlone = async (wanted: SeatAct) => {
    setBusy(true);
    const refused = await act(wanted);
    setBusy(false);
    return refused;
  };
  return { act: actAlone, failure, isBusy };
}
