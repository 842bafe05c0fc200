// A button that acts only after it was held for two seconds, by pointer or by Space. Letting go early undoes it.
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { say } from '../../text/say.ts';
import css from './hand-over.module.css';

const HOLD_MS = 2_000;

export function HoldButton({ words, onHeld }: { readonly words: string; readonly onHeld: () => void }) {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const letGo = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  };
  const hold = () => {
    letGo();
    setHeld(true);
    timer.current = setTimeout(onHeld, HOLD_MS);
  };
  useEffect(() => letGo, []);
  return (
    <Button
      className={css.hold}
      data-held={isHeld || undefined}
      autoFocus
      onPressStart={hold}
      onPressEnd={letGo}
    >
      <span className={css.fill} aria-hidden="true" />
      <span className={css.holdWords}>{isHeld ? say('handOver.holding') : words}</span>
    </Button>
  );
}
