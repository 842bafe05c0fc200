// On a phone the action and the way to the messages stay at the lower edge, under the thumb.
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import type { OrderPlan } from './order-plan.ts';
import css from './phone-bar.module.css';

export interface PhoneBarProps {
  readonly plan: OrderPlan;
  readonly messages: number;
  readonly onMessages: () => void;
  readonly onSeal: () => void;
}

export function PhoneBar({ plan, messages, onMessages, onSeal }: PhoneBarProps) {
  return (
    <div className={css.bar}>
      <Button onPress={onMessages}>{say('table.phone.messages', { n: messages })}</Button>
      <Button variant="primary" icon="lock" onPress={onSeal} data-guide="seal">
        {say('table.moves.seal')}
      </Button>
      <span className={css.left}>
        {plan.left < 0
          ? say('table.capital.over', { costs: plan.spent, have: plan.budget })
          : say('table.capital.left', { left: plan.left, budget: plan.budget })}
      </span>
    </div>
  );
}
