// Which seat is mine (solo), or which seats people hold (one laptop).
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import { Icon } from '../../parts/Icon.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { seatName } from './seat-name.ts';
import type { Choices } from './set-up.ts';
import css from './set-up.module.css';

interface Props {
  readonly choices: Choices;
  readonly onChange: (changes: Partial<Choices>) => void;
}

export function SeatChoice({ choices, onChange }: Props) {
  if (choices.mode === 'rehearsal') return null;
  if (choices.mode === 'solo')
    return (
      <RadioGroup
        className={css.group}
        value={choices.seat}
        onChange={(seat) => onChange({ seat: seat as Seat })}
      >
        <Label className={css.label}>{say('start.seat')}</Label>
        <div className={css.rows}>
          {SEATS.map((seat) => (
            <Radio key={seat} value={seat} className={css.row} data-seat={seat}>
              <SeatLine seat={seat} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
    );
  return (
    <CheckboxGroup
      className={css.group}
      value={[...choices.people]}
      onChange={(people) => onChange({ people: people as Seat[] })}
    >
      <Label className={css.label}>{say('start.seats.people')}</Label>
      <div className={css.rows}>
        {SEATS.map((seat) => (
          <Checkbox key={seat} value={seat} className={css.row} data-seat={seat}>
            <SeatLine seat={seat} />
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function SeatLine({ seat }: { readonly seat: Seat }) {
  return (
    <>
      <SeatMark seat={seat} size={22} isDecorative />
      <span>
        <span className={css.rowTitle}>{seatName(seat)}</span>
        <span className="support">{say(`start.mandate.${seat}`)}</span>
      </span>
      <Icon name="check" size={16} />
    </>
  );
}
