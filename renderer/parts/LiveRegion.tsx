// The page's live regions, drawn once by App; others call `announce` of live.ts.
import { useSyncExternalStore } from 'react';
import { lastSaid, listen, type Urgency } from './live.ts';

export function LiveRegion() {
  return (
    <>
      <Line urgency="polite" />
      <Line urgency="assertive" />
    </>
  );
}

function Line({ urgency }: { readonly urgency: Urgency }) {
  const { text, count } = useSyncExternalStore(listen, () => lastSaid(urgency));
  return (
    <div className="visually-hidden" aria-live={urgency} aria-atomic="true">
      <span key={count}>{text}</span>
    </div>
  );
}
