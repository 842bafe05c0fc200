// Before the exercise begins: its name, the scenario in a sentence or two, and its quarters as a scale bar.
import type { Content, ExerciseHead } from '../../../engine/views/shapes.ts';
import { RoundBar } from '../../parts/RoundBar.tsx';
import { quarterAfter } from '../../text/quarters.ts';
import css from './wall-calm.module.css';

interface WallLobbyProps {
  readonly head: ExerciseHead;
  readonly content: Content;
  readonly name: string;
}

export function WallLobby({ head, content, name }: WallLobbyProps) {
  const { title, summary, firstQuarter } = content.scenario;
  return (
    <section className={css.calm}>
      <h2 className={css.title}>{name === title ? title : `${name}, ${title}`}</h2>
      <p className={css.words}>{summary}</p>
      <div className={css.bar}>
        <RoundBar rounds={head.rounds} ends={[firstQuarter, quarterAfter(firstQuarter, head.rounds - 1)]} />
      </div>
    </section>
  );
}
