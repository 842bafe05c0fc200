// A whole number to write or to step up and down.
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import css from './number-field.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, value, least, most, step = 1, onChange }: NumberFieldProps) {
  return (
    <AriaNumberField
      className={css.field}
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={(next) => onChange(Number.isNaN(next) ? value : next)}
    >
      <Label className={css.label}>{label}</Label>
      <Group className={css.group}>
        <Button slot="decrement" className={css.step}>
          <Icon name="minus" size={14} />
        </Button>
        <Input className={css.input} />
        <Button slot="increment" className={css.step}>
          <Icon name="plus" size={14} />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
