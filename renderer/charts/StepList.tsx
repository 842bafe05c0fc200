// The labels under upright columns: one focusable entry per step, with the mark of who acted.
import { Radio, RadioGroup } from 'react-aria-components';
import { ActorMark } from './ActorMark.tsx';
import { AXIS_WIDTH } from './WaterfallColumns.tsx';
import type { EndWords, WaterfallWords } from './step-words.ts';
import type { WaterfallPlan } from './waterfall-plan.ts';
import css from './waterfall.module.css';

interface Props {
  readonly plan: WaterfallPlan;
  readonly words: WaterfallWords;
  readonly shown: number;
  readonly selected: number | null;
  readonly onChoose: (step: number | null) => void;
}

export function StepList({ plan, words, shown, selected, onChoose }: Props) {
  const count = plan.steps.length;
  const columns = { gridTemplateColumns: `repeat(${count + 2}, minmax(0, 1fr))`, paddingLeft: AXIS_WIDTH };
  return (
    <div className={css.labels} style={columns}>
      <End words={words.before} />
      {count === 0 ? null : (
        <RadioGroup
          className={css.stepList}
          style={{ gridColumn: `2 / span ${count}` }}
          aria-label={words.stepsName}
          orientation="horizontal"
          value={selected === null ? null : String(selected)}
          onChange={(step) => onChoose(Number(step))}
        >
          {plan.steps.map((step, index) => (
            <Radio
              key={index}
              value={String(index)}
              className={css.stepLabel}
              aria-label={words.steps[index]?.sentence ?? ''}
              data-shown={index < shown}
            >
              <ActorMark step={step} />
              <span className={css.title}>{words.steps[index]?.title}</span>
              <span className={css.note}>{words.steps[index]?.note}</span>
              <span className={css.cite}>{words.steps[index]?.cite}</span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <End words={words.after} />
    </div>
  );
}

const End = ({ words }: { readonly words: EndWords }) => (
  <div className={`${css.stepLabel} ${css.end}`}>
    <span className={css.title}>{words.title}</span>
    <span className={css.note}>{words.note}</span>
    <span className="visually-hidden">{words.full}</span>
  </div>
);
