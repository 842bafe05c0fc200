// The title of the sheet, as a cartouche on the map: the name and the question on the table. Below it, how a quarter goes.
import { later } from '../../parts/later.tsx';
import { say } from '../../text/say.ts';
import { QuarterBar } from './QuarterBar.tsx';
import css from './cartouche.module.css';

/** The title does not wait for the earth, and can do without it. */
const Nothing = () => null;
const StillMap = later(() => import('../../map/StillMap.tsx').then((file) => file.StillMap), {
  waiting: Nothing,
  missing: Nothing,
});

export function Cartouche() {
  return (
    <section className={css.sheet} aria-labelledby="title">
      <div className={css.window}>
        <div className={css.map}>
          <StillMap />
        </div>
        <div className={css.cartouche}>
          <h1 id="title">{say('app.name')}</h1>
          <p className={css.question}>{say('start.question')}</p>
          <p className={css.what}>{say('start.what')}</p>
        </div>
      </div>
      <QuarterBar />
    </section>
  );
}
