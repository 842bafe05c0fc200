// Why any number moved in any quarter, or over the whole game, with every cause open.
import { useState } from 'react';
import { INDICATORS, type Indicator } from '../../../engine/ids.ts';
import { Panel } from '../../parts/Panel.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { say } from '../../text/say.ts';
import { WaterfallPanel } from '../outcome/WaterfallPanel.tsx';
import { wholeGame } from './whole-game.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './causes-page.module.css';

const WHOLE = 'whole';

export function CausesPage({ debrief, content }: PageProps) {
  const [indicator, setIndicator] = useState<Indicator>('exports');
  const [place, setPlace] = useState<string>(WHOLE);
  const round = debrief.rounds.find((one) => String(one.round) === place);
  const waterfall =
    round === undefined
      ? wholeGame(debrief, indicator)
      : round.waterfalls.find((one) => one.indicator === indicator);
  const quarter = round?.quarter ?? debrief.rounds.at(-1)?.quarter ?? '';
  const { label } = content.indicators[indicator];
  const known = INDICATORS.filter((id) => debrief.indicators.some((one) => one.indicator === id));
  return (
    <div className={css.page}>
      <Panel title={say('debrief.causes.title')} note={say('debrief.causes.note')}>
        <div className={css.choices}>
          <PickOne
            label={say('debrief.causes.indicator')}
            text={label}
            choices={known.map((id) => ({ id, label: content.indicators[id].label }))}
            chosen={indicator}
            onChoose={setIndicator}
            isLabelled
          />
          <PickOne
            label={say('debrief.causes.quarter')}
            text={round?.quarter ?? say('debrief.causes.over')}
            choices={[
              { id: WHOLE, label: say('debrief.causes.over') },
              ...debrief.rounds.map((one) => ({ id: String(one.round), label: one.quarter })),
            ]}
            chosen={place}
            onChoose={setPlace}
            isLabelled
          />
        </div>
        {waterfall === undefined || waterfall.steps.length === 0 ? (
          <p className={css.none}>
            {say('debrief.causes.none', {
              indicator: label,
              quarter: round?.quarter ?? say('debrief.causes.over'),
            })}
          </p>
        ) : (
          <div className={css.chart}>
            <WaterfallPanel
              key={`${indicator}-${place}`}
              waterfall={waterfall}
              outcome={{ round: round?.round ?? 0, quarter }}
              from={round === undefined ? say('debrief.multiple.start') : undefined}
              audience={null}
              content={content}
            />
          </div>
        )}
      </Panel>
    </div>
  );
}
