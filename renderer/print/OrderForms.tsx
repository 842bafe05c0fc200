// Order forms of a seat, two to a sheet: one for each round.
import { inLots } from './fill-pages.ts';
import { OrderForm } from './OrderForm.tsx';
import type { RoleCardProps } from './RoleCard.tsx';
import { Sheet } from './Sheet.tsx';
import { listOf } from '../text/lists.ts';
import { say } from '../text/say.ts';
import css from './order-forms.module.css';

const FORMS_A_SHEET = 2;

export function OrderForms({ paper, view, frame }: RoleCardProps) {
  const { own, content } = view;
  if (own === null) return null;
  const rounds = Array.from({ length: frame.rounds }, (_, at) => at + 1);
  return inLots(rounds, FORMS_A_SHEET).map((lot) => (
    <Sheet
      key={lot[0]}
      paper={paper}
      label={say('form.sheet', { seat: content.seats[own.seat].label, rounds: listOf(lot.map(String)) })}
      className={css.sheet}
      isUntitled
    >
      {lot.map((round) => (
        <OrderForm key={round} own={own} {...{ content, frame, round }} capital={view.capital} />
      ))}
    </Sheet>
  ));
}
