// Choosing one seat, or all of them, by mark and name.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { isSeat, type Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { SeatMark } from '../SeatMark.tsx';
import css from './seat-choice.module.css';

export interface SeatChoiceProps {
  readonly label: string;
  readonly seats: readonly Seat[];
  readonly hasAll?: boolean;
  /** In a line with other controls: the label is only read aloud. */
  readonly isSmall?: boolean;
  readonly value: Seat | 'all';
  readonly onChange: (value: Seat | 'all') => void;
  readonly content: Content;
}

export function SeatChoice({
  label,
  seats,
  hasAll = false,
  isSmall = false,
  value,
  onChange,
  content,
}: SeatChoiceProps) {
  return (
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(isSeat(next) ? next : 'all')}
    >
      <Label className={isSmall ? 'visually-hidden' : css.label}>{label}</Label>
      <span className={css.choices}>
        {seats.map((seat) => (
          <Radio key={seat} value={seat} className={css.choice}>
            <SeatMark seat={seat} size={16} isDecorative />
            <span>{content.seats[seat].label}</span>
          </Radio>
        ))}
        {hasAll && (
          <Radio value="all" className={css.choice}>
            {say('table.compose.all')}
          </Radio>
        )}
      </span>
    </RadioGroup>
  );
}
