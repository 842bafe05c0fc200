// The texture plate of a card: the seat's pattern with the icon of what the move works with.
import type { Seat } from '../../../engine/ids.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { SeatTexture } from './SeatTexture.tsx';
import css from './move-plate.module.css';

export function MovePlate({ seat, icon, isLocked }: { seat: Seat; icon: IconName; isLocked?: boolean }) {
  return (
    <span className={css.plate} data-seat={seat} data-locked={isLocked || undefined} aria-hidden="true">
      <SeatTexture seat={seat} />
      <span className={css.icon}>
        <Icon name={isLocked === true ? 'lock' : icon} size={20} />
      </span>
    </span>
  );
}
