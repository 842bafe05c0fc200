// How long it takes: no limit and a number of rounds, or the minutes of a class with the plan that fits them.
import type { ScenarioCard } from '../../../host/protocol.ts';
import { Segments } from '../../parts/Segments.tsx';
import { say } from '../../text/say.ts';
import type { Send } from '../../session-client.ts';
import { Planner } from './Planner.tsx';
import { TimePlan } from './TimePlan.tsx';
import { presetsFor, withMinutes, withOwnPlan, type Preset, type SetUpDraft } from './set-up-draft.ts';
import css from './length-choice.module.css';

export interface LengthChoiceProps {
  readonly draft: SetUpDraft;
  readonly scenario: ScenarioCard;
  readonly presets: readonly Preset[];
  readonly send: Send;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

const NONE = 'none';
const OWN = 'own';

export function LengthChoice({ draft, scenario, presets, send, onChange }: LengthChoiceProps) {
  const fitting = presetsFor(scenario, presets);
  const { minutes, planned } = draft;
  const preset = planned === null ? fitting.find((one) => one.minutes === minutes) : undefined;
  const choose = (id: string) => {
    if (id === NONE) return onChange({ minutes: null, planned: null });
    onChange(id === OWN ? withOwnPlan(draft) : withMinutes(draft, Number(id), fitting));
  };
  return (
    <section aria-labelledby="length-title">
      <header className={css.head}>
        <h2 id="length-title">{say('start.length')}</h2>
        <span className="caption">
          {say(minutes === null ? 'start.length.noteNone' : 'start.length.note')}
        </span>
      </header>
      <Segments
        label={say('start.length')}
        chosen={planned !== null ? OWN : preset === undefined ? NONE : String(preset.minutes)}
        onChoose={choose}
        segments={[
          { id: NONE, label: say('start.length.none'), note: say('start.length.none.text') },
          ...fitting.map((one) => ({
            id: String(one.minutes),
            label: say('start.length.minutes', { minutes: one.minutes }),
            note: say('start.scenario.rounds', { rounds: one.rounds }),
            name: say('start.length.option', { minutes: one.minutes, rounds: one.rounds }),
          })),
          {
            id: OWN,
            label: say('start.length.own'),
            note: say('start.length.own.text'),
            name: say('start.length.own.name'),
          },
        ]}
      />
      <div className={css.plan}>
        {minutes !== null && planned !== null ? (
          <Planner {...{ minutes, planned, scenario, send, onChange }} rounds={draft.rounds} />
        ) : preset === undefined ? (
          <Rounds {...{ draft, scenario, onChange }} />
        ) : (
          <TimePlan plan={preset.plan} />
        )}
      </div>
    </section>
  );
}

function Rounds({ draft, scenario, onChange }: Pick<LengthChoiceProps, 'draft' | 'scenario' | 'onChange'>) {
  return (
    <div className={css.rounds}>
      <span className={css.label} aria-hidden="true">
        {say('start.rounds')}
      </span>
      <Segments
        label={say('start.rounds')}
        chosen={String(draft.rounds)}
        onChoose={(id) => onChange({ rounds: Number(id) })}
        segments={scenario.roundChoices.map((rounds) => ({
          id: String(rounds),
          label: String(rounds),
          name: say('start.scenario.rounds', { rounds }),
        }))}
      />
    </div>
  );
}
