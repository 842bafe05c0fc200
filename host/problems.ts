// What can go wrong at the host's edge, in words: what happened, to what, why, and what to do now.
import type { Problem } from './protocol.ts';

/** A Problem on its way to whoever asked. Nothing was changed by the attempt. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProblemError';
    this.problem = { code, message, remedy };
  }
}

export const notAllowed = (message: string, remedy: string): ProblemError =>
  new ProblemError('notAllowed', message, remedy);

/** Our own mistake: said as such, without its inner words, which might name what a seat may not know. */
export const FAULT: Problem = {
  code: 'fault',
  message: 'The program made a mistake; what you asked for was not carried out.',
  remedy:
    'Everything before it is kept. Open the exercise again; if it happens again, report it with the record.',
};

export const problemOf = (error: unknown): Problem => (error instanceof ProblemError ? error.problem : FAULT);
