// A few choices of equal rank in one row, one of them chosen.
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import css from './segments.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** A second, quieter line. */
  readonly note?: string;
  /** What a screen reader says where the label alone is too short. */
  readonly name?: string;
}

export interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly isLabelled?: boolean;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

export function Segments<Id extends string>({
  label,
  isLabelled = false,
  segments,
  chosen,
  onChoose,
}: SegmentsProps<Id>) {
  const choose = (id: string) => {
    const segment = segments.find((one) => one.id === id);
    if (segment !== undefined) onChoose(segment.id);
  };
  return (
    <RadioGroup className={css.group} orientation="horizontal" value={chosen} onChange={choose}>
      <Label className={isLabelled ? css.label : 'visually-hidden'}>{label}</Label>
      <span className={css.row}>
        {segments.map(({ id, label: words, note, name }) => (
          <Radio
            key={id}
            value={id}
            className={css.segment}
            {...(name !== undefined && { 'aria-label': name })}
          >
            <b>{words}</b>
            {note !== undefined && <span className={css.note}>{note}</span>}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
