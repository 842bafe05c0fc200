// The size of an element in whole pixels, so that a chart draws text at its true size instead of scaling it.
import { useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Watch = (element: Element | null) => (() => void) | undefined;

/** The given size holds until the element is on the page. */
export function useSize(width: number, height: number): readonly [Size, Watch] {
  const [size, setSize] = useState<Size>({ width, height });
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box === undefined || box.width === 0) return;
      setSize({ width: Math.floor(box.width), height: Math.floor(box.height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, watch];
}
