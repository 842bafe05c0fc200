// The first sheet of the white cell's pack: what is in it, and which code belongs to which order form.
import { SEATS } from '../../engine/ids.ts';
import type { PrintView } from '../../engine/views/shapes.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { quarterAfter } from '../text/quarters.ts';
import { say } from '../text/say.ts';
import { exerciseKey, formCode } from './form-code.ts';
import type { Paper } from './paper.ts';
import { nameBeside, type PrintFrame } from './print-job.ts';
import { Section } from './Section.tsx';
import { Sheet } from './Sheet.tsx';
import css from './pack-cover.module.css';

export interface PackCoverProps {
  readonly paper: Paper;
  readonly view: PrintView;
  readonly frame: PrintFrame;
}

export function PackCover({ paper, view: { content }, frame }: PackCoverProps) {
  const exercise = exerciseKey(frame.scenario, frame.name);
  return (
    <Sheet paper={paper} label={say('pack.title')}>
      <div className={css.page}>
        <header className={css.head}>
          <SeatMark seat="white-cell" size={56} isDecorative />
          <div>
            <h2>{say('pack.title')}</h2>
            <p>{say('pack.sub')}</p>
          </div>
        </header>
        <p className={css.name}>
          <b>{content.scenario.title}</b> {nameBeside(content.scenario.title, frame.name)}
        </p>
        <Section title={say('pack.contents')}>
          <ul className={css.contents}>
            <li>{say('pack.line.manual')}</li>
            <li>{say('pack.line.seats')}</li>
            <li>{say('pack.line.wash')}</li>
          </ul>
        </Section>
        <Section title={say('pack.codes')} note={say('pack.codes.note')}>
          <table className={css.codes}>
            <thead>
              <tr>
                <th scope="col">{say('pack.round')}</th>
                {SEATS.map((seat) => (
                  <th key={seat} scope="col">
                    <SeatMark seat={seat} size={16} isDecorative /> {content.seats[seat].label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: frame.rounds }, (_, at) => (
                <tr key={at}>
                  <th scope="row">
                    {at + 1} <span>{quarterAfter(content.scenario.firstQuarter, at)}</span>
                  </th>
                  {SEATS.map((seat) => (
                    <td key={seat}>{formCode({ exercise, seat, round: at + 1 })}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      </div>
    </Sheet>
  );
}
