// Whether this person wants no motion, by the system's setting or by the switch of the page.
import { useSyncExternalStore } from 'react';
import { useSettings } from '../use-settings.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

export function useStill(): boolean {
  const { motion } = useSettings();
  const systemWantsNone = useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => true,
  );
  return motion === 'still' || systemWantsNone;
}
