// A code typed into eight boxes in two groups. One text field lies over the boxes, so that typing, pasting and the
// keyboard of a telephone work as everywhere.
import type { CSSProperties, ReactNode } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { CODE_LENGTH, typedCode } from '../../parts/room-code.ts';
import css from './code-field.module.css';

export interface CodeFieldProps {
  readonly label: string;
  /** What is known of the code, at the right of its label. */
  readonly note: ReactNode;
  readonly code: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onType: (code: string) => void;
}

const BOXES = Array.from({ length: CODE_LENGTH }, (_, at) => at);

export function CodeField({ label, note, code, isInvalid, isReadOnly, onType }: CodeFieldProps) {
  return (
    <TextField
      className={css.field}
      value={code}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(typed) => onType(typedCode(typed))}
    >
      <span className={css.head}>
        <Label className={css.label}>{label}</Label>
        <span className={css.note}>{note}</span>
      </span>
      <span className={css.boxes} data-invalid={isInvalid || undefined}>
        {BOXES.map((at) => (
          <span
            key={at}
            className={css.box}
            style={{ '--at': at < CODE_LENGTH / 2 ? at + 1 : at + 2 } as CSSProperties}
            data-next={at === code.length || undefined}
            aria-hidden="true"
          >
            {code[at]}
          </span>
        ))}
        <Input
          className={css.input}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={12}
        />
      </span>
    </TextField>
  );
}
