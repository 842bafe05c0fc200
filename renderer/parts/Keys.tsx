// The keys that do what stands beside them.
import { Fragment } from 'react';
import css from './keys.module.css';

export interface KeysProps {
  /** As printed on a keyboard: `['Enter']`, `['0', '4']`. */
  readonly keys: readonly string[];
  /** Between the keys: `–` for a range, nothing for keys pressed one after another. */
  readonly joiner?: string;
}

export function Keys({ keys, joiner = '' }: KeysProps) {
  return (
    <span className={css.keys}>
      {keys.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && joiner}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
