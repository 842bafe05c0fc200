// F6 goes to the next part of the sheet and Shift+F6 to the one before, from anywhere but a dialog. Arrows go from
// control to control within a part, wherever the control itself has no use for them.
import { useEffect } from 'react';
import { isPressed } from './key-table.ts';
import { isCovered, isTyping } from './use-shortcuts.ts';

export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const next = isPressed('regions', event)
        ? nextRegion(event.shiftKey ? -1 : 1)
        : isPressed('within', event)
          ? nextControl(event)
          : undefined;
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const REGION = '[data-region]';
const regionsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(REGION)].filter(isShown);
const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The regions in reading order, round and round; a region inside another one counts as its own. */
function nextRegion(step: 1 | -1): HTMLElement | undefined {
  const regions = regionsOf(document);
  const here = document.activeElement?.closest(REGION);
  const at = regions.findIndex((region) => region === here);
  if (at < 0) return regions.at(step > 0 ? 0 : -1);
  return regions[(at + step + regions.length) % regions.length];
}

const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]';
/** Groups that walk their own members. */
const OWN_ARROWS = '[role="radio"], [role="tab"], [role="slider"], [type="radio"], [type="range"]';

/** The control before or after in the same region; undefined: the arrow is somebody else's, or there is none. */
function nextControl(event: KeyboardEvent): HTMLElement | undefined {
  const { target } = event;
  const region = target instanceof HTMLElement ? target.closest(REGION) : null;
  if (!(target instanceof HTMLElement) || region === null) return undefined;
  const isUpright = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (isTyping(target) || target.matches(OWN_ARROWS) || (isUpright && scrolls(target))) return undefined;
  const controls = [...region.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && isShown(one) && one.closest(REGION) === region,
  );
  const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
  return controls[controls.indexOf(target) + step];
}

/** What has the focus and more content than room keeps Up and Down for itself. */
const scrolls = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== 'visible';
