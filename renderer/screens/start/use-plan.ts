// Asks the host how the minutes of a session are shared out, whenever what is wanted changes.
import { useEffect, useState } from 'react';
import type { Plan } from '../../../host/protocol.ts';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';

export interface PlanWanted {
  readonly minutes: number;
  readonly people: number;
  readonly rounds: readonly number[];
}

/** The last plan that fitted stays until the next one is there; `failure`: why the present one does not fit. */
export interface Planned {
  readonly plan: Plan | null;
  readonly failure: string | null;
}

export function usePlan(send: Send, wanted: PlanWanted, onPlan: (plan: Plan) => void): Planned {
  const [planned, setPlanned] = useState<Planned>({ plan: null, failure: null });
  const { minutes, people } = wanted;
  const rounds = wanted.rounds.join();
  useEffect(() => {
    let isWanted = true;
    const command = { type: 'plan' as const, minutes, people, rounds: rounds.split(',').map(Number) };
    void send(command).then((answer) => {
      if (!isWanted) return;
      if (!answer.ok) return setPlanned(({ plan }) => ({ plan, failure: failureWords(answer) }));
      if (answer.plan === undefined) return;
      setPlanned({ plan: answer.plan, failure: null });
      onPlan(answer.plan);
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked again for another wish only, not for another listener
  }, [send, minutes, people, rounds]);
  return planned;
}
