// The front of a role card: who this seat is, what counts for it, its dial, what it knows, and room for a plan.
import type { Content, FlowLine, PrintSeat, PrintView } from '../../engine/views/shapes.ts';
import { ExerciseMap } from '../map/ExerciseMap.tsx';
import { dollarsOf } from '../map/flow-width.ts';
import { plateWords } from '../map/flow-words.ts';
import { CostPips } from '../parts/orders/CostPips.tsx';
import { shortTitle } from '../parts/orders/move-words.ts';
import { SeatMark, SeatShape } from '../parts/SeatMark.tsx';
import { listOf } from '../text/lists.ts';
import { say } from '../text/say.ts';
import { knowledgeRows } from './knowledge-rows.ts';
import type { Paper } from './paper.ts';
import { PrintedDial } from './PrintedDial.tsx';
import { nameBeside, type PrintFrame } from './print-job.ts';
import { Rows, Section } from './Section.tsx';
import { Sheet } from './Sheet.tsx';
import { weightWords } from './weight-words.ts';
import css from './role-card.module.css';

export interface RoleCardProps {
  readonly paper: Paper;
  readonly view: PrintView;
  readonly frame: PrintFrame;
}

export function RoleCard({ paper, view, frame }: RoleCardProps) {
  const { content, own } = view;
  if (own === null) return null;
  const { seat } = own;
  const { label, components, redLines, mandate } = content.seats[seat];
  return (
    <Sheet paper={paper} label={say('role.name', { seat: label })}>
      <div className={css.card} data-seat={seat} data-role={seat}>
        <header className={css.head}>
          <SeatMark seat={seat} size={66} isDecorative />
          <div className={css.who}>
            <h2>{label}</h2>
            <p>{say('role.sub')}</p>
          </div>
          <p className={css.exercise}>
            <span>{say('sheet.scenario')}</span>
            <b>{content.scenario.title}</b>
            <span>{nameBeside(content.scenario.title, frame.name)}</span>
          </p>
        </header>
        <div className={css.columns}>
          <div>
            <p className={css.mandate}>{mandate}</p>
            <Section title={say('role.counts')}>
              <Rows
                rows={own.weights.map(({ component, weight }) => [
                  components[component]?.label ?? component,
                  weightWords(weight),
                ])}
              />
              {frame.agendas && <p className={css.note}>{say('role.counts.agenda')}</p>}
            </Section>
            <Section title={say('role.red')}>
              <Rows rows={redLines.map(({ label: line }) => [line, say('role.red.flag')])} />
              <p className={css.note}>{say('role.red.note')}</p>
            </Section>
            <Section title={say('role.capital')}>
              <Capital {...view} own={own} />
            </Section>
            <StarterHand own={own} content={content} />
          </div>
          <div>
            <figure className={css.map}>
              <div>
                <ExerciseMap flows={own.flows} content={content} framing="border" />
              </div>
              <figcaption>{flowWords(own.flows, content)}</figcaption>
            </figure>
            <PrintedDial own={own} content={content} />
            <Section title={say('role.knows')}>
              <Rows rows={knowledgeRows(seat, content)} />
            </Section>
          </div>
        </div>
        <Section title={say('role.questions')}>
          <ol className={css.questions}>
            <li>{say(`role.questions.${seat}.1`)}</li>
            <li>{say(`role.questions.${seat}.2`)}</li>
          </ol>
        </Section>
        <Section title={say('role.plan')} className={css.plan}>
          <div className={css.lines} />
        </Section>
        <footer className={css.foot}>
          <span>{say('sheet.sources')}</span>
          <span className={css.sign}>
            <svg width="11" height="11" viewBox="3 3 14 14" aria-hidden="true">
              <SeatShape seat={seat} />
            </svg>
            {say('role.name', { seat: label })}
          </span>
        </footer>
      </div>
    </Sheet>
  );
}

type Own = { readonly own: PrintSeat; readonly content: PrintView['content'] };

/** A caption has room for so many flows, the largest first. */
const FLOWS_NAMED = 2;

function flowWords(flows: readonly FlowLine[], content: Content): string {
  const worth = (line: FlowLine) => dollarsOf(line, content)?.[0] ?? 0;
  const known = flows.filter((line) => worth(line) > 0).toSorted((a, b) => worth(b) - worth(a));
  if (known.length === 0) return say('role.map.none');
  const named = known.slice(0, FLOWS_NAMED).map((line) => plateWords(line, content));
  const n = known.length - named.length;
  return say('role.map', { flows: listOf(n === 0 ? named : [...named, say('role.map.more', { n })]) });
}

function StarterHand({ own, content }: Own) {
  const hand = own.moves.filter(({ isStarter }) => isStarter);
  return (
    <Section title={say('role.hand')}>
      <ul className={css.hand}>
        {hand.map(({ move, costs }) => (
          <li key={move}>
            <b>{content.moves[move]?.key}</b>
            <span>{shortTitle(content.moves[move]?.title ?? move)}</span>
            <CostPips cost={costs[0] ?? 0} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Capital({ own, capital }: Pick<PrintView, 'capital'> & { readonly own: PrintSeat }) {
  return (
    <p className={css.capital}>
      <span className={css.pips} aria-hidden="true">
        {Array.from({ length: capital.most }, (_, at) => (
          <span key={at} data-on={at < own.capital || undefined} />
        ))}
      </span>
      {say('role.capital.line', { start: own.capital, income: capital.income, most: capital.most })}
    </p>
  );
}
