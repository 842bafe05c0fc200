// The schedule of the exercise: when each part begins, counted from StartEx, and how long it takes.
import { quarterAfter } from '../text/quarters.ts';
import { say } from '../text/say.ts';
import type { FlowBlock } from './FlowSheets.tsx';
import type { PrintFrame } from './print-job.ts';
import css from './situation-manual.module.css';

interface Part {
  readonly name: string;
  readonly note: string;
  readonly minutes: number;
}

export function scheduleBlocks(firstQuarter: string, { plan, rounds }: PrintFrame): readonly FlowBlock[] {
  if (plan === null)
    return [{ key: 'free', node: <p className={css.paragraph}>{say('manual.schedule.free')}</p> }];
  const round = Object.values(plan.phases).reduce((sum, minutes) => sum + minutes, 0);
  const parts: Part[] = [
    { name: say('manual.schedule.setUp'), note: '', minutes: plan.setUp },
    ...Array.from({ length: rounds }, (_, at) => ({
      name: say('manual.schedule.round', { round: at + 1, quarter: quarterAfter(firstQuarter, at) }),
      note: at === 0 ? say('manual.schedule.phases', plan.phases) : '',
      minutes: round,
    })),
    { name: say('manual.schedule.debrief'), note: '', minutes: plan.debrief },
  ];
  let begins = 0;
  return parts.map(({ name, note, minutes }, at) => {
    const block = {
      key: `part-${at}`,
      node: (
        <p className={css.time}>
          <b>{clock(begins)}</b>
          <span>
            {name} {note !== '' && <small>{note}</small>}
          </span>
          <i>{say('rail.minutes', { minutes })}</i>
        </p>
      ),
    };
    begins += minutes;
    return block;
  });
}

/** `1:30`: hours and minutes after StartEx. */
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
