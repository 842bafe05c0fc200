// No limit, or one of the lengths that classes have, with the time plan as a scale bar.
import type { CSSProperties } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Preset } from '../../../host/protocol.ts';
import { say } from '../../text/say.ts';
import { minutesOf } from '../../text/times.ts';
import type { Choices } from './set-up.ts';
import css from './set-up.module.css';
import bar from './time-plan.module.css';

interface Props {
  readonly choices: Choices;
  readonly presets: readonly Preset[];
  readonly onChange: (changes: Partial<Choices>) => void;
}

const NONE = 'none';

export function TimeChoice({ choices, presets, onChange }: Props) {
  const chosen = presets.find(({ minutes }) => minutes === choices.minutes) ?? null;
  const choose = (id: string) => {
    const preset = presets.find(({ minutes }) => String(minutes) === id);
    onChange(preset === undefined ? { minutes: null } : { minutes: preset.minutes, rounds: preset.rounds });
  };
  return (
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={chosen === null ? NONE : String(chosen.minutes)}
      onChange={choose}
    >
      <div className={css.labelRow}>
        <Label className={css.label}>{say('start.time')}</Label>
        <span className="caption">{say(chosen === null ? 'start.time.none.note' : 'start.length.note')}</span>
      </div>
      <div className={css.segments}>
        <Radio value={NONE} className={css.segment}>
          {say('start.length.none')}
        </Radio>
        {presets.map(({ minutes, rounds }) => (
          <Radio key={minutes} value={String(minutes)} className={css.segment}>
            <span>{say('start.length.minutes', { minutes })}</span>
            <span className="caption">{say('start.time.rounds', { rounds })}</span>
          </Radio>
        ))}
      </div>
      {chosen !== null && <TimePlan preset={chosen} />}
    </RadioGroup>
  );
}

function TimePlan({ preset: { plan, rounds } }: { readonly preset: Preset }) {
  const { setUp, debrief, phases } = plan;
  const round = phases.brief + phases.talks + phases.orders + phases.council + phases.outcome;
  const cells = [
    { id: 'setUp', minutes: setUp, words: say('start.plan.setUpFor', { minutes: minutesOf(setUp) }) },
    ...Array.from({ length: rounds }, (_, at) => ({
      id: `round-${at}`,
      minutes: round,
      words:
        rounds > 5 && at > 0 ? '' : say('start.plan.roundOf', { round: at + 1, minutes: minutesOf(round) }),
    })),
    { id: 'debrief', minutes: debrief, words: say('start.plan.debriefFor', { minutes: minutesOf(debrief) }) },
  ];
  const name = say('start.plan.whole', {
    setUp: minutesOf(setUp),
    rounds,
    minutes: minutesOf(round),
    debrief: minutesOf(debrief),
  });
  return (
    <div className={bar.plan} role="img" aria-label={name}>
      {cells.map(({ id, minutes, words }) => (
        <span key={id} className={bar.part} style={{ '--minutes': minutes } as CSSProperties}>
          <span className={bar.cell} />
          <span className={bar.words}>{words}</span>
        </span>
      ))}
    </div>
  );
}
