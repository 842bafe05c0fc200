// The wall: what everybody in the room may know, for a projector and from ten metres. Nothing on it can be pressed.
import type { Content, PublicView } from '../../../engine/views/shapes.ts';
import type { WayIn } from '../../../host/protocol.ts';
import { WallCouncil } from './WallCouncil.tsx';
import { WallDebrief } from './WallDebrief.tsx';
import { WallHead } from './WallHead.tsx';
import { WallLobby } from './WallLobby.tsx';
import { WallMap } from './WallMap.tsx';
import { WallNews } from './WallNews.tsx';
import { WallSeats } from './WallSeats.tsx';
import { WallSide } from './WallSide.tsx';
import { WallWayIn } from './WallWayIn.tsx';
import css from './wall-screen.module.css';

export interface WallProps {
  readonly view: PublicView;
  readonly content: Content;
}

export interface WallScreenProps extends WallProps {
  readonly name: string;
  /** How people come into the room; absent: it is closed, or this is no wall of it. */
  readonly wayIn?: WayIn | undefined;
}

export function WallScreen({ view, content, name, wayIn }: WallScreenProps) {
  const { head } = view;
  const isCalm = !head.clock.started || head.phase === 'debrief';
  return (
    <div className={css.wall} data-phase={head.phase}>
      <WallHead head={head} />
      <main className={css.body} data-calm={isCalm || undefined}>
        <Stage {...{ view, content, name, wayIn }} />
        {!isCalm && <WallSide {...{ view, content }} />}
      </main>
      <WallSeats head={head} content={content}>
        {head.clock.started && head.phase !== 'debrief' && wayIn !== undefined && (
          <WallWayIn wayIn={wayIn} size="small" />
        )}
      </WallSeats>
    </div>
  );
}

/** What the phase is about, as the largest thing on the wall. */
function Stage({ view, content, name, wayIn }: WallScreenProps) {
  const { head, council, debrief } = view;
  if (debrief !== null) return <WallDebrief {...{ debrief, content }} />;
  if (!head.clock.started) return <WallLobby {...{ head, content, name, wayIn }} />;
  if (council !== null) return <WallCouncil council={council} content={content} />;
  return head.phase === 'outcome' ? <WallNews {...{ view, content }} /> : <WallMap {...{ view, content }} />;
}
