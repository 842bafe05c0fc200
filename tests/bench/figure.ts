// One line of the table that the bench prints.

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** null: for comparison only. */
  readonly target: string | null;
  readonly pass: boolean;
}

export const figure = (name: string, value: string, target: string | null = null, pass = true): Figure => ({
  name,
  value,
  target,
  pass,
});

/** "12.3 ms" against "<= 10 ms". */
export const ms = (name: string, value: number, most: number | null = null): Figure =>
  figure(
    name,
    `${value.toFixed(value < 100 ? 1 : 0)} ms`,
    most === null ? null : `<= ${most} ms`,
    most === null || value <= most,
  );
