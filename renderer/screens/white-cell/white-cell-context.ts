// What every panel of the white cell reads: the view, the texts, and the way to the host.
import { createContext, useCallback, useContext, useState } from 'react';
import type { WhiteCellAct } from '../../../engine/acts.ts';
import type { Content, WhiteCellView } from '../../../engine/views/shapes.ts';
import type { Command } from '../../../host/protocol.ts';
import type { Failure } from '../../text/failure-words.ts';
import type { Send } from '../../session-client.ts';

export interface WhiteCell {
  /** The name of the exercise, to which the codes on order forms belong. */
  readonly exercise: string;
  readonly view: WhiteCellView;
  readonly content: Content;
  readonly send: Send;
}

export const WhiteCellContext = createContext<WhiteCell | null>(null);

export function useWhiteCell(): WhiteCell {
  const held = useContext(WhiteCellContext);
  if (held === null) throw new Error('a panel of the white cell is drawn outside its screen');
  return held;
}

export interface Directing {
  readonly direct: (act: WhiteCellAct) => Promise<Failure | null>;
  readonly command: (command: Command) => Promise<Failure | null>;
  /** What the host said against the last one; null: it was done. */
  readonly failure: Failure | null;
  readonly isBusy: boolean;
}

/** Sends acts of the white cell and keeps the answer to the last one. */
export function useDirecting(): Directing {
  const { send } = useWhiteCell();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const command = useCallback(
    async (wanted: Command) => {
      setBusy(true);
      const answer = await send(wanted);
      const refused = answer.ok ? null : answer;
      setBusy(false);
      setFailure(refused);
      return refused;
    },
    [send],
  );
  const direct = useCallback((act: WhiteCellAct) => command({ type: 'direct', act }), [command]);
  return { direct, command, failure, isBusy };
}
