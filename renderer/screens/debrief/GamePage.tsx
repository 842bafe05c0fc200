// The whole game on one sheet: what each seat did, how the numbers went, scores, pledges, questions.
import { EndingPanel } from './EndingPanel.tsx';
import { Multiples } from './Multiples.tsx';
import { PledgesPanel } from './PledgesPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { ScoresPanel } from './ScoresPanel.tsx';
import { SeatLanes } from './SeatLanes.tsx';
import type { PageProps } from './DebriefScreen.tsx';
import css from './game-page.module.css';

export function GamePage({ debrief, content }: PageProps) {
  return (
    <div className={css.page}>
      <div className={css.main}>
        <EndingPanel debrief={debrief} content={content} />
        <SeatLanes debrief={debrief} content={content} />
        <Multiples debrief={debrief} content={content} />
        <QuestionsPanel debrief={debrief} content={content} />
      </div>
      <div className={css.side}>
        <ScoresPanel debrief={debrief} content={content} />
        <PledgesPanel debrief={debrief} content={content} most={5} />
      </div>
    </div>
  );
}
