// The map alone, drawn and redrawn on demand, with the time that the page's thread spends on the frame.
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Content } from '../../../engine/views/shapes.ts';
import { ExerciseMap } from '../../../renderer/map/ExerciseMap.tsx';
import { TWO_QUARTERS } from '../fixtures/flows.ts';

declare global {
  interface Window {
    /** Draws the flows of a quarter and resolves to the milliseconds from the change to the painted frame. */
    drawMap: (quarter: 'before' | 'after' | null) => Promise<number>;
  }
}

export function MapBench({ content }: { readonly content: Content }) {
  const [quarter, setQuarter] = useState<'before' | 'after' | null>(null);
  useLayoutEffect(() => {
    window.drawMap = (next) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const from = performance.now();
          const painted = new MessageChannel();
          painted.port1.addEventListener('message', () => resolve(performance.now() - from), { once: true });
          painted.port1.start();
          flushSync(() => setQuarter(next));
          // Runs once style, layout and paint of this frame are done.
          painted.port2.postMessage(null);
        });
      });
  }, []);
  if (quarter === null) return null;
  return (
    <div style={{ width: 822, height: 470 }}>
      <ExerciseMap flows={TWO_QUARTERS[quarter]} content={content} quarter="2017 Q4" />
    </div>
  );
}
