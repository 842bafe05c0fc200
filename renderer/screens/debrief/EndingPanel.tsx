// How the game ended, in the words of its label.
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './ending-panel.module.css';

export function EndingPanel({ debrief, content }: PageProps) {
  const ending = content.endings[debrief.ending];
  return (
    <section className={css.panel} aria-label={say('debrief.ending')}>
      <h2>{ending.headline}</h2>
      <p>{ending.text}</p>
    </section>
  );
}
