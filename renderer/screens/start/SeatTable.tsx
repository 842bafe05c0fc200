// The four seats: which are people, and how well the computer plays the others. Two columns that are read one after
// the other, so that the arrow keys of the first never reach into the second.
import type { CSSProperties } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { SeatHolderChoice } from './SeatHolderChoice.tsx';
import type { SetUpDraft } from './set-up-draft.ts';
import css from './seat-table.module.css';

export interface SeatTableProps {
  readonly draft: SetUpDraft;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

export function SeatTable({ draft, onChange }: SeatTableProps) {
  const { mode, own } = draft;
  return (
    <section aria-labelledby="seats-title">
      <header className={css.head}>
        <h2 id="seats-title">{say('start.seats')}</h2>
        <span className="caption">{say(`start.seats.${mode}`)}</span>
      </header>
      <div className={css.table}>
        {mode === 'solo' ? (
          <OwnSeat own={own} onChoose={(seat) => onChange({ own: seat })} />
        ) : (
          SEATS.map((seat) => (
            <span key={seat} className={css.who} style={rowOf(seat)}>
              <SeatWords seat={seat} />
            </span>
          ))
        )}
        {SEATS.map((seat) => (
          <div
            key={seat}
            className={css.holder}
            style={rowOf(seat)}
            data-seat={seat}
            data-own={(mode === 'solo' && own === seat) || undefined}
          >
            <SeatHolderChoice draft={draft} seat={seat} onChange={onChange} />
          </div>
        ))}
      </div>
    </section>
  );
}

function OwnSeat({ own, onChoose }: { readonly own: Seat; readonly onChoose: (seat: Seat) => void }) {
  return (
    <RadioGroup
      className={css.own}
      aria-labelledby="seats-title"
      value={own}
      onChange={(id) => onChoose(SEATS.find((seat) => seat === id) ?? own)}
    >
      {SEATS.map((seat) => (
        <Radio
          key={seat}
          value={seat}
          className={css.who}
          style={rowOf(seat)}
          data-seat={seat}
          aria-label={say('start.seats.take', { seat: say(`seat.${seat}`) })}
        >
          <span className={css.dot} aria-hidden="true" />
          <SeatWords seat={seat} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function SeatWords({ seat }: { readonly seat: Seat }) {
  return (
    <>
      <SeatMark seat={seat} size={26} isDecorative />
      <span className={css.words}>
        <span className={css.name}>{say(`seat.${seat}`)}</span>
        <span className={css.mandate}>{say(`start.mandate.${seat}`)}</span>
      </span>
    </>
  );
}

/** Both columns have the seat in the same row. */
const rowOf = (seat: Seat): CSSProperties => ({ gridRow: SEATS.indexOf(seat) + 1 });
