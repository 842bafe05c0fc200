// The right column: pledges in force and messages, and writing while the phase is for talking.
import { useState } from 'react';
import { Button } from '../../../parts/Button.tsx';
import { useMayAct, useOtherHead } from '../../../parts/acting.ts';
import { MessageComposer } from '../../../parts/talks/MessageComposer.tsx';
import { MessageList } from '../../../parts/talks/MessageList.tsx';
import { PledgeList } from '../../../parts/talks/PledgeList.tsx';
import { say } from '../../../text/say.ts';
import { Region } from '../Region.tsx';
import { useAct } from '../use-act.ts';
import { useTable } from '../table-context.ts';
import css from './talks-column.module.css';

export function TalksColumn({ variant = 'column' }: { readonly variant?: 'column' | 'corridor' }) {
  const { view, content } = useTable();
  const { act } = useAct();
  const [isWriting, setWriting] = useState(false);
  const seat = view.audience;
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const isTalking = isPlayed && view.head.phase === 'talks';
  const open = view.pledges.filter(({ status }) => status === 'open').length;
  const release = (pledgeId: string) => void act({ type: 'release-pledge', pledgeId });
  return (
    <Region
      name="talks"
      label={say('table.region.talks')}
      pane="talks"
      className={variant === 'column' ? css.column : css.corridor}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what may scroll must be reachable by keyboard */}
      <section className={css.pledges} aria-labelledby="pledges-title" tabIndex={0}>
        <header className={css.head}>
          <h2 id="pledges-title">{say('table.pledges.title')}</h2>
          <span>{say('table.pledges.open', { n: open })}</span>
        </header>
        <PledgeList
          pledges={view.pledges}
          round={view.head.round}
          wouldBreak={view.wouldBreak}
          seat={seat}
          content={content}
          {...(isTalking && head === null ? { onRelease: release } : {})}
        />
      </section>
      <section className={css.messages} aria-labelledby="messages-title" data-guide="message">
        <header className={css.head}>
          <h2 id="messages-title">{say('table.messages.title')}</h2>
          <span>{say('table.messages.count', { n: view.messages.length })}</span>
        </header>
        <MessageList
          messages={view.messages}
          seat={seat}
          content={content}
          empty={isTalking ? say('table.messages.emptyTalks') : say('table.messages.empty')}
        />
        {!isPlayed ? null : isTalking || isWriting ? (
          <MessageComposer
            seat={seat}
            content={content}
            onSend={(to, text) => act({ type: 'send-message', to, text })}
            {...(isTalking ? {} : { onClose: () => setWriting(false) })}
          />
        ) : (
          <div className={css.write}>
            <Button size="small" icon="pen" onPress={() => setWriting(true)}>
              {say('table.messages.write')}
            </Button>
          </div>
        )}
      </section>
    </Region>
  );
}
