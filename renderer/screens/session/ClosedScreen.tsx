// The link is closed for good: why, and what to do now.
import { Button } from '../../parts/Button.tsx';
import type { ClosedWhy } from '../../links/page-link.ts';
import { say } from '../../text/say.ts';
import css from './quiet.module.css';

export function ClosedScreen({ why }: { readonly why: ClosedWhy }) {
  return (
    <main className={css.quiet}>
      <h1 className={css.title}>{say('session.title')}</h1>
      <p className="message" role="alert">
        {say(`session.closed.${why}`)}
      </p>
      <Button onPress={() => location.reload()}>{say('session.reload')}</Button>
    </main>
  );
}
