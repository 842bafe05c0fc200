// The one way to words: a message id and the values of its gaps. English is the only catalogue so far; another
// language is another object with the same ids. The test language of pseudo.ts is made from it.
import { en } from './en.ts';
import { LANGUAGE } from './language.ts';
import { pseudo } from './pseudo.ts';

export type MessageId = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** The message with every `{gap}` filled. A gap without a value stays visible, so that it is found. */
export function say(id: MessageId, values: Values = {}): string {
  return messageOf(id).replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

const pseudoMessages = new Map<string, string>();

function messageOf(id: MessageId): string {
  const message: string = en[id] ?? id;
  if (LANGUAGE === 'en') return message;
  const known = pseudoMessages.get(id) ?? pseudo(message);
  pseudoMessages.set(id, known);
  return known;
}

/** For ids that are put together from data: is there such a message? */
export const isMessage = (id: string): id is MessageId => Object.hasOwn(en, id);
