// Whether the page is too narrow for controls beside the phase rail.
import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 1100px)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  );
