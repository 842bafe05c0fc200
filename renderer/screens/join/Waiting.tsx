// After the knock: what was asked for, and that nothing is to be done but wait.
import type { Porch } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { wishWords } from '../../text/people-words.ts';
import { WishMark } from './WishChoice.tsx';
import css from './join-screen.module.css';

export function Waiting({ porch, onChange }: { readonly porch: Porch; readonly onChange: () => void }) {
  const { name, wish } = porch.you;
  return (
    <section className={css.waiting} aria-labelledby="waiting-title">
      <h2 id="waiting-title" className={css.what}>
        {say('join.waiting.title')}
      </h2>
      <p className={css.asked}>
        <WishMark wish={wish ?? 'any'} size={30} />
        <span>
          <b>{name}</b>
          <br />
          {wishWords(wish ?? 'any')}
        </span>
      </p>
      <p>{say('join.waiting.text')}</p>
      <Button onPress={onChange}>{say('join.waiting.change')}</Button>
    </section>
  );
}
