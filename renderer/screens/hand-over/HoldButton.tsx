// The seal of the envelope: opens after two seconds of holding, by Space or by finger.
import { useEffect, useRef, type CSSProperties } from 'react';
import { Button } from 'react-aria-components';
import { say } from '../../text/say.ts';
import { useHold } from './use-hold.ts';
import css from './hold-button.module.css';

export function HoldButton({ seat, onHeld }: { readonly seat: string; readonly onHeld: () => void }) {
  const { share, start, stop } = useHold(onHeld);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const [before, after] = say('cover.hold', { seat, key: '\n' }).split('\n');
  return (
    <>
      <Button
        className={css.button}
        ref={button}
        onPressStart={start}
        onPressEnd={stop}
        aria-describedby="hold-how"
      >
        <span className={css.byKey}>
          {before}
          <kbd>{say('cover.hold.key')}</kbd>
          {after}
        </span>
        <span className={css.byFinger}>{say('cover.hold.touch', { seat })}</span>
      </Button>
      <div
        className={css.bar}
        style={{ '--share': share } as CSSProperties}
        aria-hidden="true"
        data-keep-colour
      >
        <span className={css.held} />
      </div>
    </>
  );
}
