// What a command of `backfill` is. Each lives in a file of its own, loaded only when it is asked for,
// and exports `summary`, `usage` and `run`. Errors meant for people are thrown as CommandError.

/** The outside world of a command: tests hand in their own. */
export interface Io {
  /** One line (or several, joined by line ends) to standard output. */
  out(text: string): void;
  /** One line to standard error. */
  err(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  /** Half a line for `backfill --help`. */
  readonly summary: string;
  /** The help text of `backfill <command> --help`, without a final line end. */
  readonly usage: string;
  /**
   * Does the work. `args` are the words after the command's name; parse them with `parseArgs` of node:util.
   * Answers the exit code: 0 done, 1 done but the answer is no (a claim fails, a record is damaged), 2 wrong use.
   */
  run(args: readonly string[], io: Io): Promise<number> | number;
}

/** An error in words for the person at the terminal: printed on one line, without a stack. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
