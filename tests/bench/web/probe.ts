// Runs inside the measured page, before its own scripts: when something is first painted, when the page is usable, and
// how long after an input what it asked for is on the screen. All milliseconds on the page's own clock.

export interface Probe {
  /** Since the address was asked for; null: not yet. */
  readonly firstPaint: number | null;
  readonly usable: number | null;
  /** The sum of layout shifts that no input caused (the measure of web.dev). */
  readonly shift: number;
  /** From the next input to the frame that shows `selector`, once it is drawn. */
  untilShown(selector: string): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

export interface ProbeOptions {
  /** On the page as soon as a person can use it, at least `count` times. */
  readonly usable: string;
  readonly count: number;
}

export function installProbe({ usable, count }: ProbeOptions): void {
  const probe = { firstPaint: null as number | null, usable: null as number | null, shift: 0, untilShown };
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') probe.firstPaint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) probe.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  void whenDrawn(() => document.querySelectorAll(usable).length >= count).then((at) => {
    probe.usable = at;
  });

  function untilShown(selector: string): Promise<number> {
    return new Promise((resolve) => {
      const start = ({ timeStamp }: Event) => {
        void whenDrawn(() => document.querySelector(selector) !== null).then((at) => resolve(at - timeStamp));
      };
      addEventListener('pointerup', start, { capture: true, once: true });
    });
  }

  /** The end of the frame in which `isThere` has become true. */
  function whenDrawn(isThere: () => boolean): Promise<number> {
    return new Promise((resolve) => {
      const look = (): boolean => {
        if (!isThere()) return false;
        watcher.disconnect();
        requestAnimationFrame(() => {
          // A message comes after the frame has been handed over.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()), { once: true });
          port1.start();
          port2.postMessage(null);
        });
        return true;
      };
      const watcher = new MutationObserver(look);
      if (look()) return;
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }
}
