// The four seats: which are people, and how well the computer plays the others.
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
  const rows = SEATS.map((seat) => (
    <li
      key={seat}
      className={css.row}
      data-seat={seat}
      data-own={(mode === 'solo' && own === seat) || undefined}
    >
      {mode === 'solo' ? (
        <Radio
          value={seat}
          className={css.who}
          aria-label={say('start.seats.take', { seat: say(`seat.${seat}`) })}
        >
          <span className={css.dot} aria-hidden="true" />
          <SeatWords seat={seat} />
        </Radio>
      ) : (
        <span className={css.who}>
          <SeatWords seat={seat} />
        </span>
      )}
      <SeatHolderChoice draft={draft} seat={seat} onChange={onChange} />
    </li>
  ));
  return (
    <section aria-labelledby="seats-title">
      <header className={css.head}>
        <h2 id="seats-title">{say('start.seats')}</h2>
        <span className="caption">{say(`start.seats.${mode}`)}</span>
      </header>
      {mode === 'solo' ? (
        <RadioGroup
          aria-labelledby="seats-title"
          value={own}
          onChange={(id) => onChange({ own: SEATS.find((seat) => seat === id) ?? own })}
        >
          <ul>{rows}</ul>
        </RadioGroup>
      ) : (
        <ul>{rows}</ul>
      )}
    </section>
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
