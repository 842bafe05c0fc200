// The count before the vote: fifteen places, ink for yes, marks for the seats that are played.
import type { CouncilView } from '../../../../engine/views/shapes.ts';
import { ICON_PATHS } from '../../../parts/icon-paths.ts';
import { SeatMark } from '../../../parts/SeatMark.tsx';
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import { isVoter } from './council-facts.ts';
import { band, HEIGHT, places, WIDTH, type Place } from './horseshoe-plan.ts';
import css from './horseshoe.module.css';

export function Horseshoe({ council }: { readonly council: CouncilView }) {
  const { view, content } = useTable();
  const { othersFor } = council;
  const provocation = view.indicators.find(({ indicator }) => indicator === 'provocation')?.reading;
  const mood = provocation !== undefined && 'value' in provocation ? provocation.value : null;
  const isYours = isVoter(view.audience);
  return (
    <section className={css.panel} aria-labelledby="count-title">
      <header className={css.head}>
        <h2 id="count-title">
          <Term entry="rule:R5">{say('table.count.title')}</Term>
        </h2>
        <span className={css.key}>
          <span className={css.yes} aria-hidden="true" /> {say('table.count.key')}
        </span>
      </header>
      <p className="visually-hidden">{say('table.count.summary', { n: othersFor })}</p>
      <svg className={css.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path d={band} className={css.bandEdge} />
        <path d={band} className={css.band} />
        {places.map((place) => (
          <PlaceMark
            key={place.member}
            place={place}
            votesYes={othersFor > 0 && place.seat !== 'beijing' && place.seat !== 'moscow'}
            hasSealed={place.seat !== null && council.voted.includes(place.seat)}
          />
        ))}
        <text x={WIDTH / 2} y={186} className={css.big}>
          {othersFor}
        </text>
        <text x={WIDTH / 2} y={210} className={css.small}>
          {say('table.count.needed')}
        </text>
        {mood !== null && (
          <text x={WIDTH / 2} y={234} className={css.small}>
            {say(othersFor > 0 ? 'table.count.moodHigh' : 'table.count.moodLow', { n: mood })}
          </text>
        )}
      </svg>
      <ul className={css.notes}>
        <li>
          <SeatMark seat="beijing" size={20} />
          <SeatMark seat="moscow" size={20} />
          <span>
            <b>{say('table.count.two')}</b>{' '}
            {isYours
              ? say('table.count.twoYours', { seat: otherVoter(view.audience, content) })
              : say('table.count.twoTheirs')}
          </span>
        </li>
        <li>
          <SeatMark seat="pyongyang" size={20} />
          <span>{say('table.count.heard')}</span>
        </li>
      </ul>
    </section>
  );
}

const otherVoter = (seat: string, content: ReturnType<typeof useTable>['content']): string =>
  seat === 'beijing' ? content.seats.moscow.label : content.seats.beijing.label;

interface PlaceMarkProps {
  readonly place: Place;
  readonly votesYes: boolean;
  readonly hasSealed: boolean;
}

function PlaceMark({ place, votesYes, hasSealed }: PlaceMarkProps) {
  const { x, y, label, seat, member } = place;
  return (
    <g>
      {seat === null ? (
        <rect
          x={x - 11}
          y={y - 11}
          width="22"
          height="22"
          rx="1.5"
          className={css.place}
          data-yes={votesYes || undefined}
        />
      ) : (
        <g transform={`translate(${x - 15} ${y - 15})`}>
          <SeatMark seat={seat} size={30} />
        </g>
      )}
      {votesYes && (
        <Tick x={seat === null ? x : x + 13} y={seat === null ? y : y + 13} isBadge={seat !== null} />
      )}
      {hasSealed && <Seal x={x + 14} y={y + 13} />}
      <text
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        className={css.label}
        data-seat={seat ?? undefined}
      >
        {typeof member === 'number' ? member : say(`table.member.${member}`)}
      </text>
    </g>
  );
}

function Tick({ x, y, isBadge }: { readonly x: number; readonly y: number; readonly isBadge: boolean }) {
  return (
    <>
      {isBadge && <rect x={x - 7} y={y - 7} width="14" height="14" className={css.badge} />}
      <path d={`M${x - 5} ${y}l3.5 4 6.5-8`} className={css.tick} />
    </>
  );
}

/** A sealed vote: a lock at the corner of the mark. */
function Seal({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <rect x={x - 8} y={y - 8} width="16" height="16" rx="1.5" className={css.place} />
      <path transform={`translate(${x - 6} ${y - 6}) scale(.75)`} d={ICON_PATHS.lock} className={css.lock} />
    </>
  );
}
