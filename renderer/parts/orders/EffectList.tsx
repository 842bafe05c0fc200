// What a move would change, one line per indicator or score component.
import type { Seat } from '../../../engine/ids.ts';
import type { Content, Effect } from '../../../engine/views/shapes.ts';
import { changeWords, targetKey, targetLabel } from './effect-words.ts';
import css from './effect-list.module.css';

export interface EffectListProps {
  readonly effects: readonly Effect[];
  readonly content: Content;
  readonly seat: Seat;
  /** Lines of another kind under them, such as the odds of being seen. */
  readonly extras?: readonly { readonly name: string; readonly value: string }[];
}

export function EffectList({ effects, content, seat, extras = [] }: EffectListProps) {
  return (
    <span className={css.list}>
      {effects.map((effect, at) => (
        <span key={targetKey(effect.target)} className={css.line} data-at={at}>
          <span className={css.name} title={targetLabel(effect.target, content, seat)}>
            {targetLabel(effect.target, content, seat)}
          </span>
          <b className={css.value}>{changeWords(effect, content)}</b>
        </span>
      ))}
      {extras.map(({ name, value }) => (
        <span key={name} className={css.line} data-extra>
          <span className={css.name}>{name}</span>
          <b className={css.value}>{value}</b>
        </span>
      ))}
    </span>
  );
}
