// The line to the host is closed for good: what happened, why, and what to do now.
import type { ClosedWhy } from '../../links/page-link.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import type { OutsideWhy } from '../join/door-words.ts';
import css from './closed-screen.module.css';

/** `partMissing`: the code of a screen could not be fetched. */
export type ClosedBecause = Exclude<ClosedWhy, OutsideWhy> | 'partMissing';

const RELOADABLE: readonly ClosedBecause[] = [
  'takenOver',
  'tooFast',
  'otherVersion',
  'tooManyPages',
  'partMissing',
];

export function ClosedScreen({ why }: { readonly why: ClosedBecause }) {
  return (
    <main className={css.sheet}>
      <section className={css.panel}>
        <h1>{say('link.closed.title')}</h1>
        <p className={css.what}>{say(`link.closed.${why}.what`)}</p>
        <p>{say(`link.closed.${why}.why`)}</p>
        <p>
          <b>{say(`link.closed.${why}.now`)}</b>
        </p>
        {RELOADABLE.includes(why) && (
          <Button variant="primary" onPress={() => location.reload()}>
            {say('link.closed.reload')}
          </Button>
        )}
      </section>
    </main>
  );
}
