// Nothing is here yet: says what is under way, in words.
import { say, type MessageId } from '../../text/say.ts';
import css from './opening-screen.module.css';

export function OpeningScreen({ words = 'session.opening' }: { readonly words?: MessageId }) {
  return (
    <main className={css.sheet}>
      <h1 className="visually-hidden">{say('app.name')}</h1>
      <output>{say(words)}</output>
    </main>
  );
}
