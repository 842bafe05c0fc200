// The seat that somebody would like, with how many sit there already. The facilitator decides.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { isSeat, SEATS } from '../../../engine/ids.ts';
import type { Porch, Wish } from '../../../host/protocol.ts';
import { Icon } from '../../parts/Icon.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { countWords } from '../../text/people-words.ts';
import { say } from '../../text/say.ts';
import css from './wish-choice.module.css';

export interface WishChoiceProps {
  readonly seats: Porch['seats'];
  readonly wish: Wish;
  readonly onChoose: (wish: Wish) => void;
}

const WISHES: readonly Wish[] = [...SEATS, 'any', 'observer'];

export function WishChoice({ seats, wish, onChoose }: WishChoiceProps) {
  return (
    <RadioGroup
      className={css.wishes}
      value={wish}
      onChange={(id) => onChoose(WISHES.find((one) => one === id) ?? 'any')}
    >
      <span className={css.head}>
        <Label className={css.label}>{say('join.wish')}</Label>
        <span className="caption">{say('join.wish.note')}</span>
      </span>
      {WISHES.map((one) => (
        <Radio key={one} value={one} className={css.wish}>
          <WishMark wish={one} size={30} />
          <b>{isSeat(one) ? say(`seat.${one}`) : say(`join.wish.${one}`)}</b>
          <span className={css.note}>{noteOf(one, seats)}</span>
          <span className={css.dot} aria-hidden="true" />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function noteOf(wish: Wish, seats: Porch['seats']): string {
  if (!isSeat(wish)) return say(`join.wish.${wish}.note`);
  return seats[wish] === 0 ? say('join.wish.computer') : countWords(seats[wish]);
}

export function WishMark({ wish, size }: { readonly wish: Wish; readonly size: number }) {
  if (isSeat(wish)) return <SeatMark seat={wish} size={size} isDecorative />;
  return (
    <span className={css.icon} style={{ width: size }}>
      <Icon name={wish === 'any' ? 'room' : 'public'} size={24} />
    </span>
  );
}
