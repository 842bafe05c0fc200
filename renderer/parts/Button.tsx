// A button says what happens. One primary action a screen; magenta belongs to the white cell.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import css from './button.module.css';

export type ButtonVariant = 'primary' | 'normal' | 'ghost' | 'white-cell' | 'white-cell-fill';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Keys that do the same, printed as a hint; the caller listens for them. */
  readonly keys?: readonly string[];
  /** One of several, and chosen. */
  readonly isOn?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const {
    variant = 'normal',
    size = 'normal',
    icon,
    iconAfter,
    keys,
    isOn,
    className = '',
    children,
    ...rest
  } = props;
  const iconSize = size === 'large' ? 20 : size === 'small' ? 14 : 16;
  return (
    <AriaButton
      {...rest}
      className={`${css.button} ${className}`}
      data-variant={variant}
      data-size={size}
      data-on={isOn || undefined}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
    >
      {icon !== undefined && <Icon name={icon} size={iconSize} />}
      <span>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={iconSize} />}
      {keys !== undefined && (
        <span className={css.keys} aria-hidden="true">
          <Keys keys={keys} />
        </span>
      )}
    </AriaButton>
  );
}
