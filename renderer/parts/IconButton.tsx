// A button that is an icon only where there is no room for words; its name is read aloud and shown on hover.
import { Button } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import css from './icon-button.module.css';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly size?: number;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
}

export function IconButton({
  icon,
  label,
  size = 14,
  isDisabled = false,
  className = '',
  onPress,
}: IconButtonProps) {
  return (
    <span className={css.hint} title={label}>
      <Button
        className={`${css.button} ${className}`}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        <Icon name={icon} size={size} />
      </Button>
    </span>
  );
}
