// A waterfall as rows, for narrow pages and for waterfalls whose numbers must stay unsaid.
import { Radio, RadioGroup } from 'react-aria-components';
import type { Waterfall } from '../../engine/views/shapes.ts';
import { ActorMark } from './ActorMark.tsx';
import { HatchDefs, useHatch } from './Hatch.tsx';
import { paintOf } from './step-paint.ts';
import { domainOf } from './waterfall-domain.ts';
import type { EndWords, WaterfallWords } from './step-words.ts';
import type { PlannedStep, WaterfallPlan } from './waterfall-plan.ts';
import css from './waterfall.module.css';

interface Props {
  readonly waterfall: Waterfall;
  readonly plan: WaterfallPlan;
  readonly words: WaterfallWords;
  readonly shown: number;
  readonly onChoose: (step: number | null) => void;
  readonly selected: number | null;
}

export function WaterfallRows({ waterfall, plan, words, shown, selected, onChoose }: Props) {
  const span = spanner(waterfall, plan);
  return (
    <div className={css.rows}>
      <End words={words.before} />
      {plan.steps.length === 0 ? null : (
        <RadioGroup
          aria-label={words.stepsName}
          className={css.rowList}
          value={selected === null ? null : String(selected)}
          onChange={(step) => onChoose(Number(step))}
        >
          {plan.steps.map((step, index) => (
            <Radio
              key={index}
              value={String(index)}
              className={css.stepRow}
              aria-label={words.steps[index]?.sentence ?? ''}
              data-shown={index < shown}
            >
              <ActorMark step={step} />
              <span className={css.title}>
                {words.steps[index]?.title} <span className={css.cite}>{words.steps[index]?.cite}</span>
              </span>
              <span className={css.rowChange}>{words.steps[index]?.change}</span>
              <RowBar step={step} span={span(step)} />
            </Radio>
          ))}
        </RadioGroup>
      )}
      <End words={words.after} />
    </div>
  );
}

type Span = readonly [number, number];

/** Where a step lies between the two ends of the row, in per cent. Sizes in words have no place, only a length. */
const spanner = (waterfall: Waterfall, plan: WaterfallPlan): ((step: PlannedStep) => Span) => {
  if (waterfall.precision === 'bands') {
    const most = Math.max(1, ...plan.steps.map((step) => Math.abs(step.change)));
    return (step) => {
      const length = (48 * Math.abs(step.change)) / most;
      return step.change < 0 ? [50 - length, 50] : [50, 50 + length];
    };
  }
  const { low, high } = domainOf(waterfall, plan);
  const at = (value: number): number => (100 * (value - low)) / (high - low);
  return (step) => [at(Math.min(step.from, step.to)), at(Math.max(step.from, step.to))];
};

function RowBar({ step, span: [from, to] }: { readonly step: PlannedStep; readonly span: Span }) {
  const hatch = useHatch();
  const paint = paintOf(step, hatch);
  return (
    <svg className={css.rowBar} height="14" width="100%" aria-hidden="true">
      <HatchDefs hatch={hatch} />
      <rect x="0" y="1" width="100%" height="12" fill="var(--well)" />
      <rect
        x={`${from}%`}
        y="1.6"
        width={`${Math.max(0.8, to - from)}%`}
        height="10.8"
        fill={paint.fill}
        stroke={paint.stroke}
        strokeWidth="1.2"
        strokeDasharray={paint.dashed ? '4 3' : undefined}
      />
    </svg>
  );
}

const End = ({ words }: { readonly words: EndWords }) => (
  <p className={css.rowEnd}>
    <span>
      {words.title}, {words.note}
    </span>
    <strong>{words.full}</strong>
  </p>
);
