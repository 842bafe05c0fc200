// The scenarios as sheets to choose from, each with its quarters on a scale bar.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ScenarioCard } from '../../../host/protocol.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RoundBar } from '../../parts/RoundBar.tsx';
import { quarterAfter } from '../../text/quarters.ts';
import { say } from '../../text/say.ts';
import css from './scenario-sheets.module.css';

export interface ScenarioSheetsProps {
  readonly scenarios: readonly ScenarioCard[];
  readonly chosen: string;
  readonly onChoose: (scenario: ScenarioCard) => void;
}

export function ScenarioSheets({ scenarios, chosen, onChoose }: ScenarioSheetsProps) {
  if (scenarios.length === 0)
    return <EmptyState title={say('start.scenarios.none')}>{say('start.scenarios.none.text')}</EmptyState>;
  const choose = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario !== undefined) onChoose(scenario);
  };
  return (
    <RadioGroup value={chosen} onChange={choose}>
      <Label className="visually-hidden">{say('start.scenarios')}</Label>
      <div className={css.sheets}>
        {scenarios.map((scenario) => (
          <Sheet key={scenario.id} scenario={scenario} />
        ))}
      </div>
    </RadioGroup>
  );
}

function Sheet({ scenario }: { readonly scenario: ScenarioCard }) {
  const { id, title, summary, firstQuarter, rounds, minutes } = scenario;
  const isShort = minutes <= 60;
  return (
    <Radio value={id} className={css.sheet}>
      <span className={css.head}>
        <span className={css.title}>{title}</span>
        <span className={css.dot} aria-hidden="true" />
      </span>
      <span className={css.summary}>{summary}</span>
      <RoundBar rounds={rounds} ends={[firstQuarter, quarterAfter(firstQuarter, rounds - 1)]} />
      <span className={css.facts}>
        <span>{say('start.scenario.rounds', { rounds })}</span>
        <span>{say(isShort ? 'start.scenario.minutes' : 'start.scenario.upTo', { minutes })}</span>
        <span>{say('start.scenario.seats')}</span>
      </span>
    </Radio>
  );
}
