// Before the first quarter is worked out there is nothing to show but what will come here.
import { say } from '../../text/say.ts';
import css from './outcome.module.css';

export function EmptyOutcome() {
  return (
    <main className={css.empty}>
      <h1>{say('outcome.empty.title')}</h1>
      <p>{say('outcome.empty.text')}</p>
    </main>
  );
}
