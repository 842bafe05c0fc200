// The control that a step speaks of, where it is now: found again whenever the sheet changes, scrolls or is resized.
import { useLayoutEffect, useState, type RefObject } from 'react';
import { revealPane } from '../table/panes.ts';
import { placeCallout, type Box, type Place } from './place-callout.ts';

export interface Placed {
  readonly target: Box | null;
  readonly place: Place;
}

/** The first control of `selectors` that is on the sheet and no higher than `room`, in pixels; else the last. */
export function findTarget(
  selectors: readonly string[],
  room = Number.POSITIVE_INFINITY,
): HTMLElement | null {
  const parts = selectors
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 0);
  return parts.find((part) => part.getBoundingClientRect().height <= room) ?? parts.at(-1) ?? null;
}

/** Over the sheet of a phone the callout stands above or below; on a wide window there is room at the side. */
const roomBeside = (callout: DOMRect): number =>
  window.innerWidth < callout.width * 2 ? window.innerHeight - callout.height - 40 : window.innerHeight;

/** null until the callout was measured. `key` changes with the step: then the control is scrolled into sight. */
export function useTarget(
  selectors: readonly string[],
  key: string,
  callout: RefObject<HTMLElement | null>,
): Placed | null {
  const [placed, setPlaced] = useState<Placed | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    let isShown = false;
    const measure = () => {
      frame = 0;
      const own = callout.current?.getBoundingClientRect();
      if (own === undefined) return;
      const part = findTarget(selectors, roomBeside(own));
      if (part !== null && !isShown) {
        isShown = true;
        bringIntoSight(part, own.height);
      }
      const box = part === null ? null : visibleBox(part);
      const size = { width: window.innerWidth, height: window.innerHeight };
      const next = { target: box, place: placeCallout(box, own, size) };
      setPlaced((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const hidden = document.querySelector(selectors[0] ?? ':not(*)');
    if (hidden !== null && !hidden.checkVisibility()) revealPane(hidden);
    measure();
    const changes = new MutationObserver(later);
    changes.observe(document.body, { childList: true, subtree: true, attributes: true });
    window.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      window.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a step's selectors change only with its key
  }, [key, callout]);
  return placed;
}

/** High on a small window, so that the callout fits under it; in the middle on a large one. */
function bringIntoSight(part: HTMLElement, calloutHeight: number): void {
  const { top, bottom, height } = part.getBoundingClientRect();
  const isTight = window.innerHeight - height < calloutHeight * 2;
  if (top >= 0 && bottom <= window.innerHeight && !isTight) return;
  part.scrollIntoView({ block: isTight || window.innerWidth < 720 ? 'start' : 'center' });
}

/** What of it is inside the window. */
function visibleBox(part: HTMLElement): Box {
  const { left, top, right, bottom } = part.getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return {
    left: x,
    top: y,
    width: Math.max(0, Math.min(window.innerWidth, right) - x),
    height: Math.max(0, Math.min(window.innerHeight, bottom) - y),
  };
}
