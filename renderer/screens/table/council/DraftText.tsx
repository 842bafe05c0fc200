// The draft as a text with numbered clauses: what each adds to the law, and what dilution would strike.
import { isMessage, say } from '../../../text/say.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { Button } from '../../../parts/Button.tsx';
import { useTable } from '../table-context.ts';
import type { TablePage } from '../use-table-keys.ts';
import { CarveOuts } from './CarveOuts.tsx';
import { CarveOutClause } from './CarveOutClause.tsx';
import { ClauseBar } from './ClauseBar.tsx';
import { ClauseText } from './ClauseText.tsx';
import { remainingShares, shareLeft, type Dilution, type DraftReading } from './council-facts.ts';
import { DilutionChoice } from './DilutionChoice.tsx';
import type { Indicator } from '../../../../engine/ids.ts';
import type { Content, CouncilView } from '../../../../engine/views/shapes.ts';
import { printed } from '../../../parts/key-table.ts';
import css from './draft-text.module.css';

export interface DraftTextProps {
  readonly council: CouncilView;
  readonly reading: DraftReading;
  /** For a seat without a vote, which has no vote to read the text by. */
  readonly onReadAs?: ((dilution: Dilution) => void) | undefined;
  readonly onPage: (page: TablePage) => void;
}

export function DraftText({ council, reading, onReadAs, onPage }: DraftTextProps) {
  const { content } = useTable();
  const share = shareLeft(remainingShares(council.clauses), reading.dilution);
  const keeps = council.rajin.ifDiluted > 0 || council.aviation.ifDiluted > 0;
  return (
    <section className={css.sheet} aria-labelledby="draft-title">
      <header className={css.head} data-guide="draft">
        <div>
          <p className={css.kicker}>
            {say('table.council.ambition', {
              n: council.ambition,
              words: ambitionWords(council.ambition),
            })}
          </p>
          <h2 id="draft-title" className={css.title}>
            {say('table.council.title')}
          </h2>
        </div>
        <p className={css.author}>
          {say('table.council.tabledBy')} <SeatMark seat="washington" size={16} />{' '}
          {content.seats.washington.label}
        </p>
      </header>
      <ol className={css.clauses}>
        {council.clauses.map((clause, at) => (
          <li key={clause.indicator} className={css.clause}>
            <span className={css.number}>{at + 1}</span>
            <ClauseText
              words={clauseText(clause.indicator, content)}
              {...{ clause, reading, share }}
              max={content.indicators[clause.indicator].max}
            />
            <ClauseBar
              clause={clause}
              reading={reading}
              decimals={content.indicators[clause.indicator].decimals}
              max={content.indicators[clause.indicator].max}
            />
          </li>
        ))}
        {keeps && <CarveOutClause number={council.clauses.length + 1} reading={reading} />}
      </ol>
      {onReadAs !== undefined && <DilutionChoice chosen={reading.dilution} onChoose={onReadAs} />}
      <CarveOuts council={council} />
      <footer className={css.foot}>
        <p>{say(reading.isMade ? 'table.council.barsMade' : 'table.council.barsOwn')}</p>
        <span className={css.acts}>
          <Button size="small" keys={printed('brief')} onPress={() => onPage('brief')}>
            {say('table.council.brief')}
          </Button>
          <Button size="small" keys={printed('indicators')} onPress={() => onPage('indicators')}>
            {say('table.council.numbers')}
          </Button>
        </span>
      </footer>
    </section>
  );
}

function ambitionWords(ambition: number): string {
  const id = `table.council.ambition.${ambition}`;
  return isMessage(id) ? say(id) : '';
}

/** The operative sentence of a measure; a measure that the catalogue does not know is named. */
function clauseText(indicator: Indicator, content: Content): string {
  const id = `table.council.clause.${indicator}`;
  return isMessage(id) ? say(id) : content.indicators[indicator].label;
}
