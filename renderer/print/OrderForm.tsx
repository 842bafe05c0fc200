// One order on paper: the dial, the moves, the sum in capital, and what the seat expects of the others.
import { DIAL_OF, SEATS, VOTERS, VOTES, type Seat } from '../../engine/ids.ts';
import type { PrintSeat, PrintView } from '../../engine/views/shapes.ts';
import { shortTitle } from '../parts/orders/move-words.ts';
import { SeatTexture } from '../parts/orders/SeatTexture.tsx';
import { SeatMark } from '../parts/SeatMark.tsx';
import { quarterAfter } from '../text/quarters.ts';
import { say } from '../text/say.ts';
import { exerciseKey, formCode } from './form-code.ts';
import type { PrintFrame } from './print-job.ts';
import css from './order-form.module.css';

export interface OrderFormProps {
  readonly own: PrintSeat;
  readonly content: PrintView['content'];
  readonly capital: PrintView['capital'];
  readonly frame: PrintFrame;
  readonly round: number;
}

export function OrderForm({ own, content, capital, frame, round }: OrderFormProps) {
  const { seat } = own;
  const { label, dial } = content.seats[seat];
  const code = formCode({ exercise: exerciseKey(frame.scenario, frame.name), seat, round });
  const quarter = quarterAfter(content.scenario.firstQuarter, round - 1);
  return (
    <article className={css.form} data-seat={seat} data-form={code}>
      <header className={css.head}>
        <SeatMark seat={seat} size={38} isDecorative />
        <div>
          <h3>{say('form.title', { seat: label })}</h3>
          <p>{say('form.round', { round, quarter })}</p>
        </div>
        <span className={css.texture}>
          <SeatTexture seat={seat} />
        </span>
        <p className={css.code}>
          <span>{say('form.code')}</span>
          <b>{code}</b>
          <span>{frame.name === '' ? content.scenario.title : frame.name}</span>
        </p>
      </header>
      <div className={css.body}>
        <div className={css.left}>
          <h4>{say('form.dial', { dial: dial.label })}</h4>
          <ul className={css.dial}>
            {dial.levels.map(({ words, upkeep }, level) => (
              <li key={words}>
                <i className={css.box} />
                <b>{level}</b>
                <span>{words}</span>
                {upkeep > 0 && <small>{say('role.dial.upkeep', { n: upkeep })}</small>}
              </li>
            ))}
          </ul>
          <CapitalSum capital={capital} kept={round === 1 ? own.capital : null} />
          {isVoter(seat) && <VoteStrip code={code} />}
        </div>
        <Moves own={own} content={content} frame={frame} />
      </div>
      <Expectations seat={seat} content={content} />
      <p className={css.fold}>{say('form.fold')}</p>
    </article>
  );
}

const isVoter = (seat: Seat): boolean => VOTERS.some((voter) => voter === seat);

function CapitalSum({ capital, kept }: Pick<PrintView, 'capital'> & { readonly kept: number | null }) {
  const parts = [
    say('form.capital.kept'),
    say('form.capital.income', capital),
    say('form.capital.spent'),
    say('form.capital.left'),
  ];
  return (
    <>
      <h4>{say('form.capital')}</h4>
      <ul className={css.sum}>
        {parts.map((name, at) => (
          <li key={name}>
            <i className={css.number}>{at === 0 && kept}</i>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Torn off: the vote belongs to a later phase than the order, and to one in which the draft is known. */
function VoteStrip({ code }: { readonly code: string }) {
  return (
    <section className={css.strip}>
      <h4>
        {say('form.vote')} <small>{code}</small>
      </h4>
      <ul className={css.votes}>
        {VOTES.map((vote) => (
          <li key={vote}>
            <i className={css.box} />
            {say(`form.vote.${vote}`)}
          </li>
        ))}
      </ul>
      <p>{say('form.vote.later')}</p>
    </section>
  );
}

function Moves({ own, content, frame }: Pick<OrderFormProps, 'own' | 'content' | 'frame'>) {
  const moves = own.moves.filter(({ isStarter }) => isStarter || !frame.starterHandsOnly);
  return (
    <div className={css.right}>
      <h4>
        {say('form.moves', { n: frame.movesPerRound })} <small>{say('form.moves.note')}</small>
      </h4>
      <ul className={css.moves}>
        {moves.map(({ move, costs }) => (
          <li key={move}>
            <i className={css.box} />
            <b>{content.moves[move]?.key}</b>
            <span>{shortTitle(content.moves[move]?.title ?? move)}</span>
            {costs.length > 1 && (
              <span className={css.levels}>
                {costs.map((_cost, at) => (
                  <i key={at}>{at + 1}</i>
                ))}
              </span>
            )}
            <em>{costs[0] === 0 ? say('form.free') : costRange(costs)}</em>
          </li>
        ))}
      </ul>
    </div>
  );
}

const costRange = (costs: readonly number[]): string =>
  costs[0] === costs.at(-1) ? String(costs[0]) : `${costs[0]}–${costs.at(-1)}`;

/** Ringed on paper before the outcome, it shows in the debrief who misread whom. */
function Expectations({ seat, content }: { readonly seat: Seat; readonly content: PrintView['content'] }) {
  const others = SEATS.filter((other) => other !== seat);
  return (
    <section className={css.expect}>
      <h4>
        {say('form.expect')} <small>{say('form.expect.note')}</small>
      </h4>
      <ul>
        {others.map((other) => (
          <li key={DIAL_OF[other]}>
            <SeatMark seat={other} size={14} isDecorative />
            {content.seats[other].dial.label}
            <span className={css.levels}>
              {content.seats[other].dial.levels.map((level, at) => (
                <i key={level.words}>{at}</i>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className={css.why}>
        <span>{say('form.why')}</span>
        <i />
        <span>{say('form.sure')}</span>
        <i data-short />
      </p>
    </section>
  );
}
