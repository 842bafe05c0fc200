// A thing that is on or off, with what it does beside it. It takes effect at once.
import { Switch } from 'react-aria-components';
import css from './toggle.module.css';

export interface ToggleProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Toggle({ label, note, isOn, onChange }: ToggleProps) {
  return (
    <Switch className={css.toggle} isSelected={isOn} onChange={onChange}>
      <span className={css.words}>
        <span className={css.label}>{label}</span>
        {note !== undefined && <span className={css.note}>{note}</span>}
      </span>
      <span className={css.track} aria-hidden="true" />
    </Switch>
  );
}
