// What helps a first-time player before the first exercise.
import type { Send } from '../../session-client.ts';
import { StartReference } from './StartReference.tsx';
import css from './learn-row.module.css';

export interface LearnRowProps {
  /** Whose texts the reference opens. */
  readonly scenario: string;
  readonly send: Send;
}

export function LearnRow({ scenario, send }: LearnRowProps) {
  return (
    <div className={css.row}>
      <StartReference scenario={scenario} send={send} />
    </div>
  );
}
