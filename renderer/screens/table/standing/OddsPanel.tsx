// The odds that the seat sees from its own view, in calibrated words with the number.
import { oddsWords } from '../../../text/amounts.ts';
import { percent } from '../../../text/numbers.ts';
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './odds-panel.module.css';

const ODDS = ['freeze', 'interim', 'war', 'collapse'] as const;

export function OddsPanel() {
  const { view } = useTable();
  return (
    <section aria-labelledby="odds-title">
      <header className={css.head}>
        <h2 id="odds-title">
          <Term entry="rule:R13">{say('table.odds.title')}</Term>
        </h2>
        <span>{say('table.odds.note')}</span>
      </header>
      <dl className={css.list}>
        {ODDS.map((name) => (
          <div key={name} className={css.line}>
            <dt>{say(`table.odds.${name}`)}</dt>
            <dd>
              {likelihood(view.odds[name])} <b>{percent(view.odds[name])}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Words that always stand for the same span of odds, with the odds themselves. */
function likelihood(odds: number): string {
  if (odds <= 0) return say('table.odds.none');
  return say('table.odds.both', { words: say(`table.odds.${spanOf(odds)}`), odds: oddsWords(odds) });
}

function spanOf(odds: number) {
  if (odds < 0.05) return 'remote';
  if (odds < 0.2) return 'unlikely';
  if (odds < 0.45) return 'possible';
  if (odds < 0.55) return 'even';
  return odds < 0.8 ? 'likely' : 'veryLikely';
}
