// Right arrow and Space bring the next step of a waterfall, left arrow goes back, while no control has the focus.
import { useEffect, useRef } from 'react';
import { isPressed } from '../parts/key-table.ts';
import { isCovered } from '../parts/use-shortcuts.ts';

export function useStepKeys(onStep: (direction: 1 | -1) => void): void {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressed('steps', event) || isControl(event.target) || isCovered())
        return;
      event.preventDefault();
      latest.current(event.key === 'ArrowLeft' ? -1 : 1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const CONTROLS = 'button, a, input, textarea, select, summary, [role=tab], [role=radio], [role=listbox]';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null;
