// Where the keys of cards are heard: digits, Backspace and brackets act on the card that has the focus.
import type { KeyboardEvent, ReactNode } from 'react';
import { Group } from 'react-aria-components';
import css from './card-keys.module.css';

export interface CardKeysProps {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

export const CardKeys = ({ onKeyDown, children }: CardKeysProps) => (
  <Group role="presentation" className={css.keys} onKeyDown={onKeyDown}>
    {children}
  </Group>
);
