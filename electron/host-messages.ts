// The contract between the main process and the host's process. Each end parses what the other says.
import { z } from 'zod';
import type { Problem } from '../host/protocol.ts';

const id = z.number().int();

/** What main asks of the host's process. `serve` comes with the page's port. */
export const toHostShape = z.discriminatedUnion('type', [
  /** The first message: where the records of this person lie. */
  z.strictObject({ type: z.literal('begin'), recordsDir: z.string().min(1) }),
  /** `resume`: the record that was open when the process before this one ended. */
  z.strictObject({ type: z.literal('serve'), resume: z.string().nullable() }),
  /** The wall of what the page plays; comes with the wall's port. */
  z.strictObject({ type: z.literal('serve-wall') }),
  z.strictObject({ type: z.literal('take-in'), id, file: z.string().min(1) }),
  z.strictObject({ type: z.literal('save-copy'), id, record: z.string().min(1), target: z.string().min(1) }),
  z.strictObject({ type: z.literal('facts'), id }),
  /** Close every record and end. */
  z.strictObject({ type: z.literal('close') }),
]);
export type ToHost = z.infer<typeof toHostShape>;

const problemShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() });

/** What the host's process tells main. */
export const fromHostShape = z.discriminatedUnion('type', [
  /** The exercise that the page has open, or none. */
  z.strictObject({ type: z.literal('open-record'), record: z.string().nullable() }),
  z.strictObject({ type: z.literal('done'), id, text: z.string() }),
  z.strictObject({ type: z.literal('failed'), id, problem: problemShape }),
]);
export type FromHost = z.infer<typeof fromHostShape>;

/** What a person is told when something could not be done. */
export type Trouble = Pick<Problem, 'message' | 'remedy'>;

/** A question to the host that was answered with a Problem. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.message);
    this.name = 'TroubleError';
    this.trouble = trouble;
  }
}
