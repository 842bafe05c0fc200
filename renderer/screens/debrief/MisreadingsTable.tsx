// The readings that were furthest from the truth, each on its own scale: the seat's mark, and a magenta line.
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import chart from '../../charts/chart.module.css';
import { ScrollArea } from '../../charts/ScrollArea.tsx';
import { MisreadingBar } from '../../charts/MisreadingBar.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './beliefs-page.module.css';

type Misreading = DebriefView['misreadings'][number];

const COLUMNS = ['who', 'when', 'about', 'believed', 'truth', 'distance'] as const;

export function MisreadingsTable({ debrief, content }: PageProps) {
  return (
    <Panel title={say('debrief.misreadings')} note={say('debrief.misreadings.note')}>
      {debrief.misreadings.length === 0 ? (
        <p className={css.none}>{say('debrief.misreadings.none')}</p>
      ) : (
        <ScrollArea label={say('debrief.misreadings')}>
          <table className={chart.table}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th scope="col" key={column}>
                    {say(`debrief.misreadings.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {debrief.misreadings.map((one, i) => (
                <Row key={i} one={one} content={content} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  );
}

function Row({ one, content }: { readonly one: Misreading; readonly content: Content }) {
  const { label, min, max, decimals } = scaleOf(one, content);
  return (
    <tr>
      <th scope="row">
        <span className={css.seat}>
          <SeatMark seat={one.seat} size={16} isDecorative /> {content.seats[one.seat].label}
        </span>
      </th>
      <td>{one.quarter}</td>
      <td>{label}</td>
      <td>{number(one.believed, decimals)}</td>
      <td className={css.truth}>{number(one.truth, decimals)}</td>
      <td className={css.bar}>
        <MisreadingBar seat={one.seat} believed={one.believed} truth={one.truth} min={min} max={max} />
      </td>
    </tr>
  );
}

interface Scale {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
}

function scaleOf({ about }: Misreading, content: Content): Scale {
  if ('indicator' in about) return content.indicators[about.indicator];
  const { label, dial } = content.seats[about.dialOf];
  const owned = say('finding.owned', { seat: label, cause: dial.label.toLowerCase() });
  return { label: owned, min: 0, max: dial.levels.length - 1, decimals: 1 };
}
