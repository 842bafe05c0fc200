// How long it takes: no limit and a number of rounds, or the minutes of a class with the plan that fits them.
import type { ScenarioCard } from '../../../host/protocol.ts';
import { Segments } from '../../parts/Segments.tsx';
import { say } from '../../text/say.ts';
import { TimePlan } from './TimePlan.tsx';
import { presetsFor, withMinutes, type Preset, type SetUpDraft } from './set-up-draft.ts';
import css from './length-choice.module.css';

export interface LengthChoiceProps {
  readonly draft: SetUpDraft;
  readonly scenario: ScenarioCard;
  readonly presets: readonly Preset[];
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

const NONE = 'none';

export function LengthChoice({ draft, scenario, presets, onChange }: LengthChoiceProps) {
  const fitting = presetsFor(scenario, presets);
  const preset = fitting.find(({ minutes }) => minutes === draft.minutes);
  const choose = (id: string) =>
    onChange(id === NONE ? { minutes: null } : withMinutes(draft, Number(id), fitting));
  return (
    <section aria-labelledby="length-title">
      <header className={css.head}>
        <h2 id="length-title">{say('start.length')}</h2>
        <span className="caption">
          {say(preset === undefined ? 'start.length.noteNone' : 'start.length.note')}
        </span>
      </header>
      <Segments
        label={say('start.length')}
        chosen={preset === undefined ? NONE : String(preset.minutes)}
        onChoose={choose}
        segments={[
          { id: NONE, label: say('start.length.none'), note: say('start.length.none.text') },
          ...fitting.map(({ minutes, rounds }) => ({
            id: String(minutes),
            label: say('start.length.minutes', { minutes }),
            note: say('start.scenario.rounds', { rounds }),
            name: say('start.length.option', { minutes, rounds }),
          })),
        ]}
      />
      <div className={css.plan}>
        {preset === undefined ? (
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
        ) : (
          <TimePlan plan={preset.plan} />
        )}
      </div>
    </section>
  );
}
