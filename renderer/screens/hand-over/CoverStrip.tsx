// The four seats under the cover: who is done, and which person takes the laptop next.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { ExerciseHead } from '../../../engine/views/shapes.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { useRemaining } from '../../parts/use-remaining.ts';
import { say } from '../../text/say.ts';
import { clockFace } from '../../text/times.ts';
import { isDone, type Holder } from './hot-seat.ts';
import css from './cover-strip.module.css';

export interface CoverStripProps {
  readonly next: Holder;
  readonly people: readonly Seat[];
  readonly head: ExerciseHead | null;
  readonly onChoose: (holder: Holder) => void;
}

export function CoverStrip({ next, people, head, onChoose }: CoverStripProps) {
  const stateOf = (seat: Seat) => stateWords(seat, { next, people, head });
  return (
    <section className={css.strip}>
      <RadioGroup
        className={css.seats}
        orientation="horizontal"
        value={next}
        onChange={(id) => onChoose(SEATS.find((seat) => seat === id) ?? next)}
      >
        <Label className="visually-hidden">{say('cover.who')}</Label>
        {SEATS.map((seat) => (
          <Radio
            key={seat}
            value={seat}
            className={css.seat}
            isDisabled={!people.includes(seat)}
            aria-label={say('cover.name', { seat: say(`seat.${seat}`), state: stateOf(seat) })}
          >
            <SeatMark
              seat={seat}
              size={22}
              isOpen={stateOf(seat) === say('cover.state.waiting')}
              isDecorative
            />
            <span>{stateOf(seat)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {head !== null && <PhaseTime head={head} />}
    </section>
  );
}

function PhaseTime({ head }: { readonly head: ExerciseHead }) {
  const remainingMs = useRemaining(head.clock);
  const phase = say(`phase.${head.phase}`);
  return (
    <span className={css.phase}>
      {remainingMs === null ? phase : say('cover.phase', { phase, time: clockFace(remainingMs) })}
    </span>
  );
}

function stateWords(seat: Seat, { next, people, head }: Omit<CoverStripProps, 'onChoose'>): string {
  if (seat === next) return say('cover.state.next');
  if (head !== null && isDone(head, seat)) {
    const { phase } = head;
    return say(phase === 'orders' || phase === 'council' ? `cover.state.${phase}` : 'cover.state.done');
  }
  return say(people.includes(seat) ? 'cover.state.waiting' : 'cover.state.bot');
}
