// What the seats said and promised: every pledge and every message of the game.
import { Panel } from '../../parts/Panel.tsx';
import { say } from '../../text/say.ts';
import { MessageRow } from './MessageRow.tsx';
import { PledgesPanel } from './PledgesPanel.tsx';
import type { PageProps } from './DebriefScreen.tsx';
import css from './talks-page.module.css';

export function TalksPage({ debrief, content }: PageProps) {
  const quarterOf = (round: number): string =>
    debrief.rounds.find((one) => one.round === round)?.quarter ?? '';
  return (
    <div className={css.page}>
      <Panel title={say('debrief.messages')} note={say('debrief.messages.note')}>
        {debrief.messages.length === 0 ? (
          <p className={css.none}>{say('debrief.messages.none')}</p>
        ) : (
          <ul className={css.messages}>
            {debrief.messages.map((message) => (
              <MessageRow
                key={message.id}
                message={message}
                when={quarterOf(message.round)}
                content={content}
              />
            ))}
          </ul>
        )}
      </Panel>
      <PledgesPanel debrief={debrief} content={content} />
    </div>
  );
}
