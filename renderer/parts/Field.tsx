// A line of text to write.
import { Input, Label, Text, TextField } from 'react-aria-components';
import css from './field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}

export function Field({ label, note, value, maxLength, isInvalid = false, onChange }: FieldProps) {
  return (
    <TextField
      className={css.field}
      value={value}
      maxLength={maxLength}
      isInvalid={isInvalid}
      onChange={onChange}
    >
      <Label className={css.label}>{label}</Label>
      <Input className={css.input} autoComplete="off" spellCheck={false} />
      {note !== undefined && (
        <Text slot="description" className={css.note}>
          {note}
        </Text>
      )}
    </TextField>
  );
}
