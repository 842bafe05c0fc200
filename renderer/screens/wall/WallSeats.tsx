// The foot of the wall: who is done with this phase and who is not; never what anybody did.
import type { ReactNode } from 'react';
import { VOTERS } from '../../../engine/ids.ts';
import type { Content, ExerciseHead } from '../../../engine/views/shapes.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import css from './wall-seats.module.css';

interface WallSeatsProps {
  readonly head: ExerciseHead;
  readonly content: Content;
  /** What else has its place in the corner. */
  readonly children?: ReactNode;
}

export function WallSeats({ head, content, children }: WallSeatsProps) {
  return (
    <footer className={css.foot}>
      <ul className={css.seats}>
        {head.seats.map((one) => (
          <li key={one.seat} className={css.seat}>
            <SeatMark seat={one.seat} size={38} isDecorative />
            <span>
              <b>{content.seats[one.seat].label}</b>{' '}
              <span className={css.state}>{stateWords(head, one)}</span>
            </span>
          </li>
        ))}
      </ul>
      {children}
      <p className={css.public}>{say(head.phase === 'debrief' ? 'wall.open.all' : 'wall.public')}</p>
    </footer>
  );
}

type SeatOfHead = ExerciseHead['seats'][number];

function stateWords({ phase, clock }: ExerciseHead, { seat, kind, done }: SeatOfHead): string {
  if (!clock.started || phase === 'debrief') return say(`wall.seat.${kind}`);
  if (phase === 'council' && !VOTERS.some((voter) => voter === seat)) return say('wall.seat.council.heard');
  return say(`wall.seat.${phase}.${done ? 'done' : 'open'}`);
}
