// Who is done with this phase and who is not; never what they chose.
import type { Phase, Seat } from '../../../engine/ids.ts';
import type { Content, ExerciseHead } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { SeatMark } from '../SeatMark.tsx';
import css from './seat-progress.module.css';

export interface SeatProgressProps {
  readonly seats: ExerciseHead['seats'];
  readonly content: Content;
  readonly own: Seat;
  readonly phase: Phase;
}

export function SeatProgress({ seats, content, own, phase }: SeatProgressProps) {
  return (
    <div className={css.log} role="log" aria-label={say('table.progress.title')}>
      <ul className={css.row}>
        {seats.map(({ seat, done }) => (
          <li key={seat} data-done={done || undefined}>
            <SeatMark seat={seat} size={22} isOpen={!done} isDecorative />
            <span>
              <b>{seat === own ? say('table.progress.you') : content.seats[seat].label}</b>
              <small>{progressWords(phase, done)}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function progressWords(phase: Phase, done: boolean): string {
  if (phase === 'orders') return done ? say('table.progress.sealed') : say('table.progress.writing');
  if (phase === 'council') return done ? say('table.progress.voted') : say('table.progress.waiting');
  return done ? say('table.progress.ready') : say('table.progress.reading');
}
