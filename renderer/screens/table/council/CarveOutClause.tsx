// The exemptions that Moscow's dilution writes into the text: announced, inserted or left out.
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import { moversOf, type DraftReading } from './council-facts.ts';
import css from './draft-text.module.css';

export function CarveOutClause({
  number,
  reading,
}: {
  readonly number: number;
  readonly reading: DraftReading;
}) {
  const { view } = useTable();
  const { dilution, isMade, isVetoed } = reading;
  const isIn = moversOf(dilution).includes('moscow') && !isVetoed;
  // How Moscow votes is its own to know; to a seat without a vote it is what it reads the text by.
  const isSaid = view.audience === 'moscow' ? isMade : view.audience !== 'beijing' && dilution !== 'none';
  const isOut = isVetoed || (isSaid && !isIn);
  const words = say('table.council.clause.carveOut');
  return (
    <li className={css.clause} data-seat="moscow" data-carve="" data-out={isOut || undefined}>
      <span className={css.number}>{number}</span>
      <p className={css.text}>
        {isOut ? <del>{words}</del> : <ins>{words}</ins>} <SeatMark seat="moscow" size={14} />{' '}
        {isMade && isIn
          ? say('table.council.inserted')
          : isOut
            ? say('table.council.notIn')
            : say(view.audience === 'moscow' ? 'table.council.ifYouDilute' : 'table.council.ifMoscowDilutes')}
      </p>
    </li>
  );
}
