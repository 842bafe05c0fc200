// Six small charts of the game; any indicator can take any place. The table says the same in figures.
import { useState } from 'react';
import type { Indicator } from '../../../engine/ids.ts';
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import { SmallMultiple } from '../../charts/SmallMultiple.tsx';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { cardKey } from '../../text/causes.ts';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { isVoteTerm } from '../../text/term-cards.ts';
import { decisionsOn, listDecisions } from './decisions.ts';
import { MultiplesTable } from './MultiplesTable.tsx';
import type { PageProps } from './DebriefScreen.tsx';
import css from './multiples.module.css';

const FIRST_SIX: readonly Indicator[] = [
  'exports',
  'refinedFuelSupply',
  'tension',
  'beijingInfluence',
  'moscowInfluence',
  'netPressure',
];

export function Multiples({ debrief, content }: PageProps) {
  const [chosen, setChosen] = useState(FIRST_SIX);
  const [isTable, setTable] = useState(false);
  const choose = (place: number, indicator: Indicator) =>
    setChosen(chosen.map((one, i) => (i === place ? indicator : one)));
  const title = (
    <span className={css.note}>
      {say('debrief.multiples.note')}
      <Button size="small" onPress={() => setTable(!isTable)}>
        {say(isTable ? 'debrief.multiples.asCharts' : 'debrief.multiples.asTable')}
      </Button>
    </span>
  );
  return (
    <Panel title={say('debrief.multiples')} note={title}>
      {isTable ? (
        <MultiplesTable debrief={debrief} content={content} chosen={chosen} />
      ) : (
        <div className={css.grid}>
          {chosen.map((indicator, place) => (
            <Multiple
              key={place}
              place={place}
              indicator={indicator}
              debrief={debrief}
              content={content}
              onChoose={(next) => choose(place, next)}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

interface MultipleProps extends PageProps {
  readonly place: number;
  readonly indicator: Indicator;
  readonly onChoose: (indicator: Indicator) => void;
}

function Multiple({ place, indicator, debrief, content, onChoose }: MultipleProps) {
  const { label, unit, decimals, max } = content.indicators[indicator];
  const values = valuesOf(debrief, indicator);
  const decisions = decisionsOn(listDecisions(debrief), indicator).map((decision) => ({
    at: decision.round,
    seat: decision.seat,
    code: codeOf(decision.cause, content),
  }));
  const picker = (
    <PickOne
      label={say('debrief.multiples.choose', { number: place + 1 })}
      text={content.indicators[indicator].short}
      choices={debrief.indicators.map((one) => ({
        id: one.indicator,
        label: content.indicators[one.indicator].label,
      }))}
      chosen={indicator}
      onChoose={onChoose}
    />
  );
  return (
    <SmallMultiple
      title={picker}
      unit={unit}
      summary={say('debrief.multiple.summary', {
        indicator: label,
        values: values.map((value) => number(value, decimals)).join(', '),
        end: number(values.at(-1) ?? 0, decimals),
      })}
      values={values}
      scaleMax={max}
      decisions={decisions}
      format={(value) => number(value, decimals)}
    />
  );
}

export const valuesOf = (debrief: DebriefView, indicator: Indicator): readonly number[] =>
  debrief.indicators.find((one) => one.indicator === indicator)?.values ?? [];

/** A vote has no card, and a term without one is named by nothing but its mark. */
const codeOf = (cause: string, content: Content): string =>
  cardKey(cause, content) ?? (isVoteTerm(cause) ? say('debrief.multiples.vote') : '');
