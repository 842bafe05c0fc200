// The situation manual, in the manner of HSEEP: what the exercise is, what it is for, the scenario, the rules, the
// schedule. Public parts only.
import { SEATS } from '../../engine/ids.ts';
import type { PrintView } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { FlowSheets } from './FlowSheets.tsx';
import { manualBlocks } from './manual-blocks.tsx';
import type { Paper } from './paper.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import type { PrintFrame } from './print-job.ts';
import css from './situation-manual.module.css';

export interface SituationManualProps {
  readonly paper: Paper;
  readonly view: PrintView;
  readonly frame: PrintFrame;
}

export function SituationManual({ paper, view, frame }: SituationManualProps) {
  const title = say('manual.title');
  return (
    <FlowSheets
      paper={paper}
      title={title}
      head={
        <header className={css.cover}>
          <div className={css.marks}>
            {SEATS.map((seat) => (
              <SeatMark key={seat} seat={seat} size={26} isDecorative />
            ))}
          </div>
          <h2>{title}</h2>
          <p className={css.scenario}>{view.content.scenario.title}</p>
          <p>{say('manual.sub')}</p>
        </header>
      }
      blocks={manualBlocks(view, frame)}
      foot={(page, pages) => (
        <>
          <span>{say('sheet.sources')}</span>
          <span>{say('sheet.page', { title, page, pages })}</span>
        </>
      )}
    />
  );
}
