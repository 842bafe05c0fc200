// The white cell's one screen: every seat, the truth beside what each believes, injects, talk, notes, clock.
import type { ReactNode } from 'react';
import type { Content, WhiteCellView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../session-client.ts';
import { InjectsPanel } from './InjectsPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';
import { TruthPanel } from './TruthPanel.tsx';
import { WhiteCellContext } from './white-cell-context.ts';
import { WhiteCellHead } from './WhiteCellHead.tsx';
import css from './white-cell.module.css';

export interface WhiteCellScreenProps {
  readonly exercise: string;
  readonly view: WhiteCellView;
  readonly content: Content;
  readonly send: Send;
  readonly menu?: ReactNode;
}

export function WhiteCellScreen({ exercise, view, content, send, menu }: WhiteCellScreenProps) {
  return (
    <WhiteCellContext value={{ exercise, view, content, send }}>
      <div className={css.screen} data-seat="white-cell">
        <WhiteCellHead menu={menu} />
        <main className={css.sheet}>
          <div className={css.seats}>
            <SeatsPanel />
          </div>
          <div className={css.truth}>
            <TruthPanel />
          </div>
          <div className={css.injects}>
            <InjectsPanel />
          </div>
          <div className={css.log}>
            <LogPanel />
          </div>
          <div className={css.notes}>
            <NotesPanel />
          </div>
        </main>
      </div>
    </WhiteCellContext>
  );
}
