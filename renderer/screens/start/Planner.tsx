// A plan of one's own: minutes and people in, rounds and the minutes of every phase out. The debrief keeps its third.
import type { ScenarioCard } from '../../../host/protocol.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { Segments } from '../../parts/Segments.tsx';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import type { OwnPlan, SetUpDraft } from './set-up-draft.ts';
import { TimePlan } from './TimePlan.tsx';
import { usePlan } from './use-plan.ts';
import css from './planner.module.css';

export interface PlannerProps {
  readonly minutes: number;
  readonly planned: OwnPlan;
  readonly rounds: number;
  readonly scenario: ScenarioCard;
  readonly send: Send;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

export function Planner({ minutes, planned, rounds, scenario, send, onChange }: PlannerProps) {
  const wanted = planned.rounds === null ? scenario.roundChoices : [planned.rounds];
  const { plan, failure } = usePlan(send, { minutes, people: planned.people, rounds: wanted }, (fitting) =>
    onChange({ rounds: fitting.rounds, planned: { ...planned, plan: fitting } }),
  );
  return (
    <div className={css.planner}>
      <div className={css.asked}>
        <NumberField
          label={say('start.planner.minutes')}
          value={minutes}
          least={15}
          most={480}
          step={5}
          onChange={(next) => onChange({ minutes: next, planned: { ...planned, rounds: null } })}
        />
        <NumberField
          label={say('start.planner.people')}
          value={planned.people}
          least={1}
          most={99}
          onChange={(people) => onChange({ planned: { ...planned, people, rounds: null } })}
        />
        <div className={css.rounds}>
          <span className={css.label} aria-hidden="true">
            {say('start.planner.rounds')}
          </span>
          <Segments
            label={say('start.planner.rounds')}
            chosen={String(rounds)}
            onChoose={(id) => onChange({ planned: { ...planned, rounds: Number(id) } })}
            segments={scenario.roundChoices.map((choice) => ({
              id: String(choice),
              label: String(choice),
              name: say('start.scenario.rounds', { rounds: choice }),
            }))}
          />
        </div>
      </div>
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
      {failure === null && plan !== null && <TimePlan plan={plan} />}
    </div>
  );
}
