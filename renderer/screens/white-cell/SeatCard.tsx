// One seat: its dial strip, its moves, its capital, and what is about to go wrong.
import { useState } from 'react';
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { CapitalPips } from '../../parts/CapitalPips.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { DialStrip } from './DialStrip.tsx';
import { SealForDialog } from './SealForDialog.tsx';
import { SeatMore } from './SeatMore.tsx';
import { SeatMoves } from './SeatMoves.tsx';
import { SeatWarnings } from './SeatWarnings.tsx';
import { VoteForDialog } from './VoteForDialog.tsx';
import { isVoter, holderWords, statusWords } from './seat-words.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-card.module.css';

type Asking = 'seal' | 'vote' | 'more' | null;

export function SeatCard({ panel }: { readonly panel: SeatPanel }) {
  const { view, content } = useWhiteCell();
  const [asking, setAsking] = useState<Asking>(null);
  const { seat } = panel;
  const { label } = content.seats[seat];
  const holder = view.head.seats.find((one) => one.seat === seat);
  const isDone = holder?.done === true;
  const { phase } = view.head;
  const close = () => setAsking(null);
  return (
    <section className={css.card} data-seat={seat} aria-label={label}>
      <h3 className={css.head}>
        <SeatMark seat={seat} size={22} isDecorative />
        <span className={css.name}>
          {label} <small>{holderWords(holder)}</small>
        </span>
        <span className={css.status} data-done={isDone}>
          {statusWords(phase, isDone)}
        </span>
      </h3>
      <DialStrip panel={panel} />
      <div className={css.line}>
        <SeatMoves panel={panel} />
        <CapitalPips kept={panel.capital} />
      </div>
      <SeatWarnings panel={panel} />
      <div className={css.acts}>
        {phase === 'orders' && !panel.sealed ? (
          <Button size="small" variant="white-cell" onPress={() => setAsking('seal')}>
            {say('whiteCell.seat.sealFor', { seat: label })}
          </Button>
        ) : null}
        {phase === 'council' && isVoter(seat) && !isDone ? (
          <Button size="small" variant="white-cell" onPress={() => setAsking('vote')}>
            {say('whiteCell.seat.voteFor', { seat: label })}
          </Button>
        ) : null}
        <Button size="small" variant="ghost" onPress={() => setAsking('more')}>
          {say('whiteCell.seat.more', { seat: label })}
        </Button>
      </div>
      {asking === 'seal' ? <SealForDialog panel={panel} onClose={close} /> : null}
      {asking === 'vote' && isVoter(seat) ? <VoteForDialog seat={seat} onClose={close} /> : null}
      {asking === 'more' ? <SeatMore panel={panel} onClose={close} /> : null}
    </section>
  );
}
