// The title of the sheet: the name, the question on the table, and how a quarter goes.
import { say } from '../../text/say.ts';
import { QuarterBar } from './QuarterBar.tsx';
import css from './cartouche.module.css';

export function Cartouche() {
  return (
    <section className={css.cartouche} aria-labelledby="title">
      <div className={css.name}>
        <h1 id="title">{say('app.name')}</h1>
      </div>
      <div>
        <p className={css.question}>{say('start.question')}</p>
        <p className={css.what}>{say('start.what')}</p>
      </div>
      <QuarterBar />
    </section>
  );
}
