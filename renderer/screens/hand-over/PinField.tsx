// Four digits: chosen for a cover, or asked for by it.
import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { isPin, PIN_LENGTH } from './use-pins.ts';
import css from './pin-field.module.css';

interface PinFieldProps {
  readonly label: string;
  readonly action: string;
  /** Why these digits do not open it; null: they do. */
  readonly onDone: (pin: string) => string | null;
}

export function PinField({ label, action, onDone }: PinFieldProps) {
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = () => {
    setWrong(isPin(digits) ? onDone(digits) : say('cover.pin.four'));
    setDigits('');
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        className={css.field}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={PIN_LENGTH}
        value={digits}
        isInvalid={wrong !== null}
        // The browser's own check would not let a second try be sent.
        validationBehavior="aria"
        onChange={setDigits}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the cover has nothing else to do
        autoFocus
      >
        <Label>{label}</Label>
        <Input className={css.input} />
        <FieldError className={css.wrong}>{wrong}</FieldError>
      </TextField>
      <Button variant="primary" size="large" type="submit">
        {action}
      </Button>
    </form>
  );
}
