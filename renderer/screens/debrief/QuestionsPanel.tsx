// Questions for the room, drawn from this very game.
import { Panel } from '../../parts/Panel.tsx';
import { questionsOf } from '../../text/questions.ts';
import { say } from '../../text/say.ts';
import { findFacts } from './game-facts.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './side.module.css';

export function QuestionsPanel({ debrief, content }: PageProps) {
  const questions = questionsOf(findFacts(debrief, content), debrief, content);
  return (
    <Panel title={say('debrief.questions')} note={say('debrief.questions.note')}>
      <ol className={css.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Panel>
  );
}
