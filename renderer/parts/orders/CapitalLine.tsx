// What there is to spend and what is left, as squares and in words.
import type { SeatView } from '../../../engine/views/shapes.ts';
import { Term } from '../reference/Term.tsx';
import { say } from '../../text/say.ts';
import { CapitalPips } from '../CapitalPips.tsx';
import type { OrderPlan } from './order-plan.ts';
import css from './capital-line.module.css';

export interface CapitalLineProps {
  readonly capital: SeatView['capital'];
  readonly plan: OrderPlan;
}

export function CapitalLine({ capital, plan }: CapitalLineProps) {
  const earned = capital.budget - capital.kept;
  const isOver = plan.left < 0;
  return (
    <output className={css.line} data-guide="capital" data-over={isOver || undefined}>
      <span className={css.source}>
        <Term entry="term:capital">{say('table.capital.source', { kept: capital.kept, earned })}</Term>
      </span>
      <CapitalPips
        left={Math.max(0, plan.left)}
        committed={Math.min(plan.spent, plan.budget)}
        budget={plan.budget}
      />
      <b>
        {isOver
          ? say('table.capital.over', { costs: plan.spent, have: plan.budget })
          : say('table.capital.left', { left: plan.left, budget: plan.budget })}
      </b>
    </output>
  );
}
