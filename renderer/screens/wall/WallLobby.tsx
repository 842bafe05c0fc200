// Before the exercise begins: its name, the scenario in a sentence or two, and its quarters as a scale bar.
import type { Content, ExerciseHead } from '../../../engine/views/shapes.ts';
import type { WayIn } from '../../../host/protocol.ts';
import { RoundBar } from '../../parts/RoundBar.tsx';
import { quarterAfter } from '../../text/quarters.ts';
import { WallWayIn } from './WallWayIn.tsx';
import css from './wall-calm.module.css';

interface WallLobbyProps {
  readonly head: ExerciseHead;
  readonly content: Content;
  readonly name: string;
  readonly wayIn: WayIn | undefined;
}

export function WallLobby({ head, content, name, wayIn }: WallLobbyProps) {
  const { title, summary, firstQuarter } = content.scenario;
  return (
    <section className={css.calm}>
      <h2 className={css.title}>{name.includes(title) ? name : `${name}, ${title}`}</h2>
      {wayIn === undefined ? (
        <p className={css.words}>{summary}</p>
      ) : (
        <WallWayIn wayIn={wayIn} size="large" />
      )}
      <div className={css.bar}>
        <RoundBar rounds={head.rounds} ends={[firstQuarter, quarterAfter(firstQuarter, head.rounds - 1)]} />
      </div>
    </section>
  );
}
