// One line over the sheet when something is not as usual: no link, paused, held, not started, a record that cannot be kept.
import type { View } from '../../../engine/views/shapes.ts';
import type { SessionNotice } from '../../../host/protocol.ts';
import type { LinkState } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import css from './session-lines.module.css';

interface Props {
  readonly link: LinkState;
  readonly session: SessionNotice;
  readonly view: View;
}

export function SessionLines({ link, session, view }: Props) {
  const words = linesFor({ link, session, view });
  return (
    <div className={css.lines} role="status">
      {words.map((line) => (
        <p key={line} className={css.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function linesFor({ link, session, view }: Props): string[] {
  const lines: string[] = [];
  const { clock, phase } = view.head;
  if (link === 'reconnecting') lines.push(say('session.reconnecting'));
  if (session.problem) lines.push(`${session.problem.message} ${session.problem.remedy}`);
  if (phase === 'debrief') return lines;
  if (session.held === true) lines.push(say('session.held'));
  else if (!clock.started && view.audience !== 'white-cell') lines.push(say('session.notStarted'));
  else if (clock.started && clock.paused) lines.push(say('session.paused'));
  if (session.thinking) lines.push(say('session.thinking'));
  return lines;
}
