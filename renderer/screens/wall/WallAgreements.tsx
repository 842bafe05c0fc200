// What is agreed in public: agreements in force, and open pledges with who made them.
import type { Indicator } from '../../../engine/ids.ts';
import type { PledgeLine, PublicView } from '../../../engine/views/shapes.ts';
import { clauseWords, quarterOf } from '../../parts/talks/clause-words.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import type { WallProps } from './WallScreen.tsx';
import css from './wall-agreements.module.css';

/** More would not be read from the back row. */
const PLEDGES_SHOWN = 2;

export function WallAgreements({ view, content }: WallProps) {
  const open = view.pledges.filter(({ status }) => status === 'open');
  const inForce = agreementsOf(view);
  const more = open.length - PLEDGES_SHOWN;
  return (
    <section className={css.agreements}>
      <h2>{say('wall.agreements')}</h2>
      {inForce.length === 0 && open.length === 0 && <p className={css.none}>{say('wall.agreements.none')}</p>}
      {inForce.map((words) => (
        <p key={words} className={css.words}>
          {words}
        </p>
      ))}
      <ul className={css.pledges}>
        {open.slice(0, PLEDGES_SHOWN).map((pledge) => (
          <Pledge key={pledge.id} {...{ pledge, content }} />
        ))}
      </ul>
      {more > 0 && <p className={css.more}>{say('wall.pledges.more', { n: more })}</p>}
    </section>
  );
}

function Pledge({ pledge, content }: { readonly pledge: PledgeLine } & Pick<WallProps, 'content'>) {
  const { pledger, clauses, deadline } = pledge;
  return (
    <li className={css.pledge}>
      <SeatMark seat={pledger} size={38} isDecorative />
      <p className={css.words}>
        {say('wall.pledge', {
          seat: content.seats[pledger].label,
          clauses: clauses.map((clause) => clauseWords(clause, pledger, content)).join('; '),
          quarter: quarterOf(deadline, content),
        })}
      </p>
    </li>
  );
}

function agreementsOf({ indicators }: PublicView): string[] {
  const levelOf = (wanted: Indicator): number => {
    const reading = indicators.find(({ indicator }) => indicator === wanted)?.reading;
    return reading !== undefined && 'value' in reading ? reading.value : 0;
  };
  const interim = levelOf('interimDeal');
  return [
    ...(levelOf('doubleFreeze') > 0 ? [say('wall.agreements.freeze')] : []),
    ...(interim === 1 ? [say('wall.agreements.interim')] : []),
    ...(interim === 2 ? [say('wall.agreements.deal')] : []),
  ];
}
