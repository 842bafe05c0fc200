// Who misread whom: readings far from the truth, expectations that failed, and how sure everyone was.
import { ForesightTable } from './ForesightTable.tsx';
import { MisreadingsTable } from './MisreadingsTable.tsx';
import { PredictionsTable } from './PredictionsTable.tsx';
import type { PageProps } from './DebriefScreen.tsx';
import css from './beliefs-page.module.css';

export function BeliefsPage({ debrief, content }: PageProps) {
  return (
    <div className={css.page}>
      <MisreadingsTable debrief={debrief} content={content} />
      <div className={css.side}>
        <ForesightTable debrief={debrief} content={content} />
        <PredictionsTable debrief={debrief} content={content} />
      </div>
    </div>
  );
}
