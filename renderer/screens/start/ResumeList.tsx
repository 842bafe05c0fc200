// The exercises that are kept on this computer: where each one stands, and the button that goes on with it.
import { useState, type ReactNode } from 'react';
import { SEATS, PHASES, type Phase } from '../../../engine/ids.ts';
import type { RecordCard } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { RoundBar } from '../../parts/RoundBar.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { whenWords } from '../../text/dates.ts';
import { say } from '../../text/say.ts';
import css from './resume-list.module.css';

export interface ResumeListProps {
  readonly records: readonly RecordCard[];
  readonly isBusy: boolean;
  readonly onResume: (record: string) => void;
  /** The control that opens a file from elsewhere. */
  readonly fromFile: ReactNode;
}

const SHOWN_FIRST = 4;

export function ResumeList({ records, isBusy, onResume, fromFile }: ResumeListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? records : records.slice(0, SHOWN_FIRST);
  return (
    <Panel title={say('start.kept')} note={say('start.kept.where')} className={css.panel}>
      {records.length === 0 ? (
        <div className={css.empty}>
          <EmptyState title={say('start.kept.none')}>{say('start.kept.none.text')}</EmptyState>
        </div>
      ) : (
        <ul>
          {shown.map((card) => (
            <Kept key={card.record} card={card} isBusy={isBusy} onResume={onResume} />
          ))}
        </ul>
      )}
      <div className={css.foot}>
        {shown.length < records.length && (
          <Button variant="ghost" size="small" onPress={() => setWhole(true)}>
            {say('start.kept.more', { count: records.length })}
          </Button>
        )}
        {fromFile}
      </div>
    </Panel>
  );
}

interface KeptProps {
  readonly card: RecordCard;
  readonly isBusy: boolean;
  readonly onResume: (record: string) => void;
}

function Kept({ card, isBusy, onResume }: KeptProps) {
  const { record, name, people, round, rounds, phase, lastPlayed, problem } = card;
  const isOver = phase === 'debrief';
  const act = say(isOver ? 'start.kept.open' : 'start.kept.resume');
  return (
    <li className={css.kept} data-broken={problem !== null || undefined}>
      <span className={css.name}>{name}</span>
      {problem !== null ? (
        <p className={css.problem}>{problem}</p>
      ) : (
        <>
          <span className={css.seats}>
            {people.length === 0 && <span className={css.when}>{say('start.kept.rehearsal')}</span>}
            {SEATS.filter((seat) => people.includes(seat)).map((seat) => (
              <SeatMark key={seat} seat={seat} size={18} />
            ))}
          </span>
          <span className={css.bar}>
            <RoundBar rounds={rounds} played={isOver ? rounds : round - 1} />
          </span>
          <span>
            {isOver ? say('start.kept.over') : say('start.kept.round', { round, phase: phaseWords(phase) })}
          </span>
          <span className={css.when}>
            {say(isOver ? 'start.kept.finished' : 'start.kept.played', { when: whenWords(lastPlayed) })}
          </span>
          <Button
            size="small"
            isDisabled={isBusy}
            aria-label={say('start.kept.name', { act, name })}
            onPress={() => onResume(record)}
          >
            {act}
          </Button>
        </>
      )}
    </li>
  );
}

const phaseWords = (phase: string): string =>
  PHASES.includes(phase as Phase) ? say(`phase.${phase as Phase}`) : phase;
