// What dilution strikes: the text as tabled, less fixed shares, down to what stays if both members dilute.
import type { CouncilView } from '../../../../engine/views/shapes.ts';
import { SEATS, type Voter } from '../../../../engine/ids.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { number } from '../../../text/numbers.ts';
import { useTable } from '../table-context.ts';
import { isVoter, remainingShares } from './council-facts.ts';
import css from './dilution-chart.module.css';

const W = 524;
const H = 254;
const BAR = 70;
const baseline = 206;
const yOf = (share: number) => baseline - share * 1.62;
const xOf = (at: number) => 44 + at * 97;

interface Step {
  readonly title: string;
  readonly note: string;
  readonly from: number;
  readonly to: number;
  readonly seat: Voter | null;
  /** How this member votes is not known to the reader. */
  readonly isOpen: boolean;
}

export function DilutionChart({ council }: { readonly council: CouncilView }) {
  const { view, content } = useTable();
  const first: Voter = view.audience === 'beijing' ? 'beijing' : 'moscow';
  const second: Voter = first === 'beijing' ? 'moscow' : 'beijing';
  const shares = remainingShares(council.clauses);
  const isOwn = isVoter(view.audience);
  const name = (seat: Voter) => content.seats[seat].label;
  const steps: readonly Step[] = [
    {
      title: say('table.dilution.tabled'),
      note: say('table.dilution.ambition', { n: council.ambition }),
      from: 0,
      to: 100,
      seat: null,
      isOpen: false,
    },
    {
      title: isOwn ? say('table.dilution.you') : say('table.dilution.seat', { seat: name(first) }),
      note: say('table.dilution.share'),
      from: 100,
      to: shares[first],
      seat: first,
      isOpen: !isOwn,
    },
    {
      title: isOwn ? say('table.dilution.yours') : say('table.dilution.alone', { seat: name(first) }),
      note: isOwn ? say('table.dilution.aloneNote') : say('table.dilution.aloneOther'),
      from: 0,
      to: shares[first],
      seat: null,
      isOpen: false,
    },
    {
      title: say('table.dilution.seat', { seat: name(second) }),
      note: say('table.dilution.ifItDoes'),
      from: shares[first],
      to: shares.both,
      seat: second,
      isOpen: true,
    },
    {
      title: say('table.dilution.both'),
      note: say('table.dilution.bothNote'),
      from: 0,
      to: shares.both,
      seat: null,
      isOpen: false,
    },
  ];
  const summary = steps
    .filter(({ seat }) => seat === null)
    .map(({ title, to }) => `${title}: ${to}%`)
    .join(', ');
  return (
    <section className={css.panel} aria-labelledby="dilution-title">
      <h2 id="dilution-title">
        <Term entry="term:dilute">{say('table.dilution.title')}</Term>
      </h2>
      <p className={css.lead}>
        {isOwn ? say('table.dilution.lead', { seat: name(second) }) : say('table.dilution.leadOther')}
      </p>
      <p className="visually-hidden">{summary}</p>
      <svg className={css.drawing} viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
        {[0, 25, 50, 75, 100].map((share) => (
          <g key={share}>
            <path d={`M36 ${yOf(share)}H${W - 4}`} className={css.grid} />
            <text x={30} y={yOf(share) + 4} className={css.scale}>
              {share}
            </text>
          </g>
        ))}
        {steps.map((step, at) => (
          <StepBar key={step.title} step={step} at={at} isLast={at === steps.length - 1} />
        ))}
      </svg>
    </section>
  );
}

function StepBar({
  step,
  at,
  isLast,
}: {
  readonly step: Step;
  readonly at: number;
  readonly isLast: boolean;
}) {
  const { seat, from, to, isOpen, title, note } = step;
  const x = xOf(at);
  const top = Math.max(from, to);
  const isTotal = seat === null;
  return (
    <g data-seat={seat !== null && SEATS.includes(seat) ? seat : undefined}>
      <rect
        x={x}
        y={yOf(top)}
        width={BAR}
        height={Math.abs(from - to) * 1.62}
        className={isTotal ? css.total : css.cut}
        data-open={isOpen || undefined}
      />
      <text x={x + BAR / 2} y={yOf(top) - 7} className={isTotal ? css.totalWords : css.cutWords}>
        {isTotal ? `${to}%` : number(to - from, 0)}
      </text>
      {seat !== null && (
        <g transform={`translate(${x + BAR / 2 - 7.5} ${yOf(to) + 6})`}>
          <SeatMark seat={seat} size={15} />
        </g>
      )}
      {!isLast && <path d={`M${x + BAR} ${yOf(to)}H${xOf(at + 1)}`} className={css.joint} />}
      <text x={x + BAR / 2} y={226} className={css.title}>
        {title}
      </text>
      <text x={x + BAR / 2} y={242} className={css.note}>
        {note}
      </text>
    </g>
  );
}
