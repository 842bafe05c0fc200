// After the end: how it ended and what each seat made of it, by its own measure. Everything is open now.
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { number, signed } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import css from './wall-calm.module.css';

export function WallDebrief({
  debrief,
  content,
}: {
  readonly debrief: DebriefView;
  readonly content: Content;
}) {
  const ending = content.endings[debrief.ending];
  return (
    <section className={css.calm}>
      <h2 className={css.headline}>{ending.headline}</h2>
      <p className={css.words}>{ending.text}</p>
      <ul className={css.seats}>
        {debrief.seats.map((one) => (
          <li key={one.seat} data-seat={one.seat}>
            <SeatMark seat={one.seat} size={48} isDecorative />
            <span className={css.label}>{content.seats[one.seat].label}</span>
            <span className={css.score}>{number(one.score)}</span>
            <span className={css.against}>{againstWords(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Against where the seat began, on the same weights. */
function againstWords({ components, score }: DebriefView['seats'][number]): string {
  const start = components.reduce((sum, one) => sum + one.weight * one.start, 0);
  return say('wall.debrief.change', { change: signed(Math.round(score) - Math.round(start)) });
}
