// F6 goes to the next part of the sheet and Shift+F6 to the one before, from anywhere but a dialog.
import { useEffect } from 'react';

export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
        return;
      if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
      event.preventDefault();
      nextRegion(event.shiftKey ? -1 : 1)?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** The regions in reading order, round and round; a region inside another one counts as its own. */
function nextRegion(step: 1 | -1): HTMLElement | undefined {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const here = document.activeElement?.closest('[data-region]');
  const at = regions.findIndex((region) => region === here);
  if (at < 0) return regions.at(step > 0 ? 0 : -1);
  return regions[(at + step + regions.length) % regions.length];
}
