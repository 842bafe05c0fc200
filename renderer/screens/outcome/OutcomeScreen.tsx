// What the quarter changed and why: a finding, its causes, and what the world could see of it.
import { useState, type ReactNode } from 'react';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../session-client.ts';
import { BeforeAfter } from '../../map/BeforeAfter.tsx';
import { say } from '../../text/say.ts';
import { CouncilVotes } from './CouncilVotes.tsx';
import { EmptyOutcome } from './EmptyOutcome.tsx';
import { EndedPledges } from './EndedPledges.tsx';
import { Headlines } from './Headlines.tsx';
import { IndicatorTabs } from './IndicatorTabs.tsx';
import { KnownOrders } from './KnownOrders.tsx';
import { NextQuarter } from './NextQuarter.tsx';
import { OutcomeHead } from './OutcomeHead.tsx';
import { OwnComponents } from './OwnComponents.tsx';
import css from './outcome.module.css';

export interface OutcomeScreenProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly send: Send;
  readonly menu?: ReactNode;
}

export function OutcomeScreen({ view, content, send, menu }: OutcomeScreenProps) {
  const [round, setRound] = useState<number | null>(null);
  const latest = view.outcome ?? view.chronicle.at(-1) ?? null;
  const outcome = view.chronicle.find((one) => one.round === round) ?? latest;
  return (
    <div className={css.screen}>
      <OutcomeHead view={view} content={content} menu={menu} />
      {outcome === null ? (
        <EmptyOutcome />
      ) : (
        <main className={css.sheet}>
          <IndicatorTabs key={outcome.round} outcome={outcome} audience={view.audience} content={content} />
          <div className={css.side}>
            <BeforeAfter outcome={outcome} content={content} />
            <NextQuarter view={view} outcome={outcome} content={content} send={send} onRead={setRound} />
            <OwnComponents outcome={outcome} seat={view.audience} content={content} />
          </div>
          <div className={css.press}>
            <Headlines outcome={outcome} said={view} content={content} />
            <div className={css.side}>
              <div data-guide="others">
                <KnownOrders outcome={outcome} seat={view.audience} content={content} />
              </div>
              <CouncilVotes outcome={outcome} content={content} />
              <EndedPledges round={outcome.round} view={view} content={content} />
            </div>
          </div>
        </main>
      )}
      <p className="visually-hidden" aria-live="polite">
        {outcome === null
          ? say('outcome.empty.title')
          : say('outcome.past.note', { quarter: outcome.quarter })}
      </p>
    </div>
  );
}
