// A waterfall with its steps: upright columns where they fit, rows where they do not, and only directions
// and sizes where numbers would reveal a secret. Arrow keys and Space walk the steps and bring them in.
import { useState } from 'react';
import type { Waterfall as WaterfallView } from '../../engine/views/shapes.ts';
import type { WaterfallWords } from './step-words.ts';
import { domainOf } from './waterfall-domain.ts';
import type { WaterfallPlan } from './waterfall-plan.ts';
import { useReveal } from './use-reveal.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useStill } from './use-still.ts';
import { useSize } from './use-size.ts';
import { AXIS_WIDTH, WaterfallColumns } from './WaterfallColumns.tsx';
import { StepList } from './StepList.tsx';
import { WaterfallRows } from './WaterfallRows.tsx';
import css from './waterfall.module.css';

interface Props {
  readonly waterfall: WaterfallView;
  readonly plan: WaterfallPlan;
  readonly words: WaterfallWords;
  readonly format: (value: number) => string;
  /** Changes when another waterfall is shown, so that its steps come in anew. */
  readonly subject: string;
  /** The debrief shows everything at once. */
  readonly still?: boolean;
}

/** Below this width a column cannot hold its label. */
const NARROWEST_COLUMN = 84;

export function Waterfall({ waterfall, plan, words, format, subject, still = false }: Props) {
  const [{ width }, watchWidth] = useSize(780, 400);
  const [{ height }, watchHeight] = useSize(780, 330);
  const quiet = useStill();
  const reveal = useReveal(plan.steps.length, subject, still || quiet);
  const [chosen, setChosen] = useState({ subject, step: null as number | null });
  const selected = chosen.subject === subject ? chosen.step : null;
  const choose = (step: number | null) => {
    setChosen({ subject, step });
    if (step !== null) reveal.showUpTo(step + 1);
  };
  useStepKeys((direction) => {
    const last = plan.steps.length - 1;
    if (last < 0) return;
    reveal.hold();
    const from = selected ?? (reveal.shown > last ? -1 : reveal.shown - 1);
    choose(Math.min(last, Math.max(0, from + direction)));
  });
  const upright =
    waterfall.precision === 'numbers' && (width - AXIS_WIDTH) / (plan.steps.length + 2) >= NARROWEST_COLUMN;
  const shared = { plan, words, shown: reveal.shown, selected };
  return (
    <figure className={css.waterfall} data-guide="causes" aria-label={words.name} ref={watchWidth}>
      {upright ? (
        <>
          <div className={css.plot} ref={watchHeight}>
            <WaterfallColumns
              {...shared}
              domain={domainOf(waterfall, plan)}
              before={waterfall.before}
              after={waterfall.after}
              changes={words.steps.map((step) => step.change)}
              width={width}
              height={height}
              format={format}
            />
          </div>
          <StepList {...shared} onChoose={choose} />
        </>
      ) : (
        <WaterfallRows {...shared} waterfall={waterfall} onChoose={choose} />
      )}
      <figcaption className={css.sentence} aria-live="polite">
        {selected === null ? words.hint : words.steps[selected]?.sentence}
      </figcaption>
    </figure>
  );
}
