// How people come into the room, on the wall: large before the start, small in the corner while it is open to others.
import type { WayIn } from '../../../host/protocol.ts';
import { QrCode } from '../../parts/QrCode.tsx';
import { addressToType, inGroups, knockAddress } from '../../parts/room-code.ts';
import { say } from '../../text/say.ts';
import css from './wall-way-in.module.css';

export interface WallWayInProps {
  readonly wayIn: WayIn;
  readonly size: 'large' | 'small';
}

export function WallWayIn({ wayIn, size }: WallWayInProps) {
  const { url, code, isLocked } = wayIn;
  if (isLocked) return size === 'small' ? null : <p className={css.locked}>{say('wall.wayIn.locked')}</p>;
  return (
    <section className={css.wayIn} data-size={size} aria-label={say('wall.wayIn')}>
      <QrCode className={css.qr} text={knockAddress(url, code)} label={say('lobby.qr')} />
      <div>
        <p className={css.label}>{say(size === 'large' ? 'wall.wayIn.scan' : 'wall.wayIn.join')}</p>
        <p className={css.address}>{addressToType(url)}</p>
        {size === 'large' && <p className={css.label}>{say('wall.wayIn.code')}</p>}
        <p className={css.code}>{inGroups(code)}</p>
      </div>
    </section>
  );
}
