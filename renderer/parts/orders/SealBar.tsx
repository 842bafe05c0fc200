// Where the hand scrolls away, what is left and the one action of Orders stay under the thumb.
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import type { OrderPlan } from './order-plan.ts';
import css from './seal-bar.module.css';

export interface SealBarProps {
  readonly plan: OrderPlan;
  /** Absent: the head of delegation seals. */
  readonly onSeal: (() => void) | undefined;
}

export function SealBar({ plan, onSeal }: SealBarProps) {
  return (
    <div className={css.bar} data-action-bar>
      <span className={css.left} data-over={plan.left < 0 || undefined}>
        {plan.left < 0
          ? say('table.capital.over', { costs: plan.spent, have: plan.budget })
          : say('table.capital.left', { left: plan.left, budget: plan.budget })}
      </span>
      {onSeal !== undefined && (
        <Button variant="primary" icon="lock" onPress={onSeal} data-guide="seal">
          {say('table.moves.seal')}
        </Button>
      )}
    </div>
  );
}
