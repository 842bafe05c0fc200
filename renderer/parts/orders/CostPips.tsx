// The price of a card: one solid square per point of capital, and the number for those who do not see squares.
import { say } from '../../text/say.ts';
import css from './cost-pips.module.css';

export function CostPips({ cost }: { readonly cost: number }) {
  if (cost === 0) return <span className={css.free}>{say('table.cost.free')}</span>;
  return (
    <span className={css.pips} data-keep-colour>
      <span className="visually-hidden">{say('table.cost.points', { n: cost })}</span>
      {Array.from({ length: cost }, (_, at) => (
        <span key={at} className={css.pip} />
      ))}
    </span>
  );
}
