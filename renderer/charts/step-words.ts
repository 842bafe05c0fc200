// What a waterfall says beside its columns; built by renderer/text, drawn by the charts.

export interface StepWords {
  readonly title: string;
  readonly note: string;
  /** Card and rule, e.g. `B00, rule R6`. */
  readonly cite: string;
  /** `−205`, `about +18`, or a size in words. */
  readonly change: string;
  /** The whole step in one sentence. */
  readonly sentence: string;
}

export interface EndWords {
  readonly title: string;
  readonly note: string;
  /** The value as printed, e.g. `565` or `est. 565`. */
  readonly value: string;
  /** The same with its range, for rows, tables and screen readers. */
  readonly full: string;
}

export interface WaterfallWords {
  /** The accessible name, e.g. `DPRK exports, from 565 to 160`. */
  readonly name: string;
  /** Names the list of steps for a screen reader. */
  readonly stepsName: string;
  /** Stands where the sentence of a step will stand. */
  readonly hint: string;
  readonly before: EndWords;
  readonly after: EndWords;
  /** In the order of the planned steps. */
  readonly steps: readonly StepWords[];
  readonly columns: {
    readonly cause: string;
    readonly change: string;
    readonly after: string;
    readonly cite: string;
  };
}
