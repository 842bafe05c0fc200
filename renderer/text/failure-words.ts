// What the host said against a command: a refusal of the rules, or a problem at its edge with what to do now.
import type { Content } from '../../engine/views/shapes.ts';
import type { Answer } from '../../host/protocol.ts';
import { refusalWords } from './refusal-words.ts';

export type Failure = Extract<Answer, { readonly ok: false }>;

export function failureWords(failure: Failure, content: Content | null = null): string {
  if ('refusal' in failure) return refusalWords(failure.refusal, content);
  return `${failure.problem.message} ${failure.problem.remedy}`;
}
