// A strip of small numbered squares, one of which is chosen; the words of the chosen one stand beside it.
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { say } from '../../text/say.ts';
import css from './level-squares.module.css';

export interface LevelSquaresProps {
  readonly label: string;
  readonly mark?: ReactNode;
  readonly choices: readonly { readonly value: number; readonly short: string; readonly words: string }[];
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

export function LevelSquares({ label, mark, choices, value, onChange }: LevelSquaresProps) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
    >
      <Label className={css.label}>
        {mark}
        {label}
      </Label>
      <span className={css.squares}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={String(choice.value)}
            className={css.square}
            aria-label={`${choice.short}, ${choice.words}`}
          >
            {choice.short}
          </Radio>
        ))}
      </span>
      <span className={css.words}>{chosen?.words ?? say('table.rationale.open')}</span>
    </RadioGroup>
  );
}
