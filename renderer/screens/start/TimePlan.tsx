// The minutes of the session as a scale bar: set-up, the rounds, the debrief.
import { Drawing } from '../../parts/Drawing.tsx';
import { say } from '../../text/say.ts';
import { minutesOf } from '../../text/times.ts';
import type { Plan } from '../../../host/protocol.ts';
import css from './time-plan.module.css';

const PHASES = ['brief', 'talks', 'orders', 'council', 'outcome'] as const;

export function TimePlan({ plan }: { readonly plan: Plan }) {
  const round = Object.values(plan.phases).reduce((sum, minutes) => sum + minutes, 0);
  const parts = [
    { words: say('start.plan.setUp'), minutes: plan.setUp },
    ...Array.from({ length: plan.rounds }, (_, at) => ({
      words: plan.rounds > 5 ? '' : say('start.plan.round', { round: at + 1 }),
      minutes: round,
    })),
    { words: say('start.plan.debrief'), minutes: plan.debrief },
  ];
  const said = [
    say('start.plan.part', { part: say('start.plan.setUp'), minutes: minutesOf(plan.setUp) }),
    say('start.plan.rounds', { rounds: plan.rounds, minutes: minutesOf(round) }),
    say('start.plan.part', { part: say('start.plan.debrief'), minutes: minutesOf(plan.debrief) }),
  ].join(', ');
  const phases = PHASES.map((phase) =>
    say('start.plan.phase', {
      phase: say(`phase.${phase}`).toLowerCase(),
      minutes: minutesOf(plan.phases[phase]),
    }),
  ).join(', ');
  return (
    <div>
      <Drawing className={css.plan} name={say('start.plan.name', { parts: said })}>
        {parts.map(({ words, minutes }, at) => (
          <span key={at} className={css.part} style={{ flexGrow: minutes }}>
            <span className={css.bar} />
            <span className={css.words}>
              {words} {minutesOf(minutes)}
            </span>
          </span>
        ))}
      </Drawing>
      <p className={css.phases}>{say('start.plan.round.each', { minutes: minutesOf(round), phases })}</p>
    </div>
  );
}
