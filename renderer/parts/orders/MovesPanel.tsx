// The moves: capital, the slots on the table, the hand, and the one action of this screen.
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { useOtherHead } from '../acting.ts';
import { Button } from '../Button.tsx';
import { HeadNote } from '../HeadNote.tsx';
import { CapitalLine } from './CapitalLine.tsx';
import { CardRow } from './CardRow.tsx';
import { SlotRow } from './SlotRow.tsx';
import { TeamHand } from './TeamHand.tsx';
import type { OrderDraft } from './use-order-draft.ts';
import type { Hand } from './use-hand.ts';
import { printed } from '../key-table.ts';
import css from './moves-panel.module.css';

export interface MovesPanelProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly draft: OrderDraft;
  readonly hand: Hand;
  readonly onOpenMove: (move: string) => void;
  readonly onAllMoves: () => void;
  readonly onAdvice: () => void;
  readonly onSeal: () => void;
}

export function MovesPanel(props: MovesPanelProps) {
  const { view, content, draft, hand, onOpenMove, onAllMoves, onAdvice, onSeal } = props;
  const starters = view.moves.filter((option) => option.starter);
  const slots = view.head.movesPerRound;
  const head = useOtherHead(view);
  return (
    <section className={css.panel} aria-labelledby="moves-title">
      <header className={css.head}>
        <h2 id="moves-title">{say('table.moves.title', { n: slots })}</h2>
        <CapitalLine capital={view.capital} plan={draft.plan} />
        <div className={css.acts}>
          <Button onPress={onAdvice} data-guide="advice" keys={printed('advice')}>
            {say('table.moves.advice')}
          </Button>
          <Button onPress={onAllMoves} keys={printed('moves')}>
            {say('table.moves.all', { n: view.moves.length })}
          </Button>
          {head !== null ? (
            <HeadNote head={head} />
          ) : (
            <Button
              className={css.seal}
              data-guide="seal"
              variant="primary"
              icon="lock"
              onPress={onSeal}
              keys={printed('seal')}
            >
              {say('table.moves.seal')}
            </Button>
          )}
        </div>
      </header>
      <TeamHand team={view.team} what="drafted" />
      <SlotRow {...{ view, content, hand }} order={draft.order} onOpen={onOpenMove} />
      <output className={css.notice} data-empty={noticeOf(props) === null || undefined}>
        {noticeOf(props)}
      </output>
      <CardRow
        options={starters}
        content={content}
        order={draft.order}
        hand={hand}
        label={say('table.hand.label')}
        onOpen={onOpenMove}
        layout="hand"
      />
    </section>
  );
}

function noticeOf({ draft, hand, content }: MovesPanelProps): string | null {
  return hand.notice ?? (draft.failure === null ? null : failureWords(draft.failure, content));
}
