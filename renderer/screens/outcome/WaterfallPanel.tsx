// The finding in words, then the causes of one change, as a chart or as a table.
import { useState } from 'react';
import type { Seat } from '../../../engine/ids.ts';
import type { Content, OutcomeView, Waterfall as WaterfallView } from '../../../engine/views/shapes.ts';
import { domainOf } from '../../charts/waterfall-domain.ts';
import { planWaterfall } from '../../charts/waterfall-plan.ts';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { WaterfallTable } from '../../charts/WaterfallTable.tsx';
import { Button } from '../../parts/Button.tsx';
import { TermText } from '../../parts/reference/TermText.tsx';
import { useShortcuts } from '../../parts/use-shortcuts.ts';
import { findingOf } from '../../text/findings.ts';
import { number } from '../../text/numbers.ts';
import { quarterBefore } from '../../text/quarters.ts';
import { say } from '../../text/say.ts';
import { waterfallLines, waterfallWords } from '../../text/waterfall-words.ts';
import { printed } from '../../parts/key-table.ts';
import css from './waterfall-panel.module.css';

interface Props {
  readonly waterfall: WaterfallView;
  readonly outcome: Pick<OutcomeView, 'round' | 'quarter'>;
  /** The quarter of the first value where it is not the one before. */
  readonly from?: string | undefined;
  /** null: everything is open, at the debrief. */
  readonly audience: Seat | null;
  readonly content: Content;
}

export function WaterfallPanel({ waterfall, outcome, from, audience, content }: Props) {
  const [isTable, setTable] = useState(false);
  useShortcuts({ table: () => setTable(!isTable) });
  const { decimals, unit } = content.indicators[waterfall.indicator];
  const plan = planWaterfall(waterfall, decimals);
  if (plan === null) return <p className={css.lead}>{say('waterfall.none')}</p>;
  const context = {
    content,
    audience,
    quarters: { before: from ?? quarterBefore(outcome.quarter), after: outcome.quarter },
  };
  const words = waterfallWords(waterfall, plan, context);
  const format = (value: number): string => number(value, decimals);
  const domain = domainOf(waterfall, plan);
  return (
    <div className={css.panel}>
      <p className={css.finding} data-guide="finding">
        <TermText text={findingOf(waterfall, content, audience)} />
      </p>
      <div className={css.under}>
        <p className={css.lead}>
          {leadOf(waterfall, unit)}{' '}
          {domain.zoomed && waterfall.precision === 'numbers'
            ? say('waterfall.zoomed', { low: format(domain.low), high: format(domain.high) })
            : null}
        </p>
        <Button size="small" keys={printed('table')} onPress={() => setTable(!isTable)}>
          {say(isTable ? 'waterfall.asChart' : 'waterfall.asTable')}
        </Button>
      </div>
      {isTable ? (
        <WaterfallTable words={words} lines={waterfallLines(waterfall, plan, context)} />
      ) : (
        <Waterfall
          waterfall={waterfall}
          plan={plan}
          words={words}
          format={format}
          subject={`${outcome.round}-${waterfall.indicator}`}
          still={audience === null}
        />
      )}
    </div>
  );
}

function leadOf(waterfall: WaterfallView, unit: string): string {
  if (waterfall.precision === 'bands') return say('waterfall.lead.bands');
  const isEstimate = waterfall.before.known === 'estimate' || waterfall.after.known === 'estimate';
  return say(isEstimate ? 'waterfall.lead.ranges' : 'waterfall.lead', { unit: unitWords(unit) });
}

/** `On a scale of 0–100`, `$m a quarter`, `Level 0–4`. */
const unitWords = (unit: string): string =>
  /^\d/.test(unit) ? say('waterfall.scale', { unit }) : unit.charAt(0).toUpperCase() + unit.slice(1);
