// One level of the dial: its words, today's mark, cost and upkeep, and what it would change.
import { Radio } from 'react-aria-components';
import type { Content, DialOption } from '../../../engine/views/shapes.ts';
import type { Seat } from '../../../engine/ids.ts';
import { refusalWords } from '../../text/refusal-words.ts';
import { say } from '../../text/say.ts';
import { Icon } from '../Icon.tsx';
import { changeWords, isNone, sameTarget, targetKey, targetLabel, type Target } from './effect-words.ts';
import css from './dial.module.css';

export interface DialRowProps {
  readonly option: DialOption;
  readonly seat: Seat;
  readonly content: Content;
  readonly columns: readonly Target[];
  readonly isToday: boolean;
  readonly joins: { readonly above: boolean; readonly below: boolean };
}

export function DialRow({ option, seat, content, columns, isToday, joins }: DialRowProps) {
  const { level } = option;
  const { words = '', meaning } = content.seats[seat].dial.levels[level] ?? {};
  const isOut = option.refusal !== null;
  return (
    <Radio
      value={String(level)}
      isDisabled={isOut}
      className={css.row}
      data-guide={`level-${level}`}
      data-today={isToday || undefined}
    >
      <span className={css.track} data-above={joins.above} data-below={joins.below} aria-hidden="true">
        <span className={css.notch} />
      </span>
      <span className={css.words}>
        <span>
          <b>{level}</b> {words} {isToday && <span className={css.today}>{say('table.dial.today')}</span>}
        </span>
        <span className={css.inRow}>{meaning}</span>
      </span>
      {option.refusal !== null ? (
        <span className={css.reason}>
          <Icon name="lock" size={14} />
          <span>{refusalWords(option.refusal, content)}</span>
        </span>
      ) : (
        <DialFigures option={option} seat={seat} content={content} columns={columns} />
      )}
    </Radio>
  );
}

function DialFigures(props: Omit<DialRowProps, 'isToday' | 'joins'>) {
  const { option, seat, content, columns } = props;
  return (
    <>
      <span className={css.cost}>
        <b>{option.cost === 0 ? say('table.cost.free') : option.cost}</b>
        {option.upkeep > 0 && <small>{say('table.dial.upkeep', { n: option.upkeep })}</small>}
      </span>
      {columns.map((target, at) => {
        const effect = option.effects.find((one) => sameTarget(one.target, target));
        return (
          <span
            key={targetKey(target)}
            className={css.effect}
            data-at={at}
            data-none={isNone(effect) || undefined}
          >
            <span className="visually-hidden">{targetLabel(target, content, seat)} </span>
            {changeWords(effect, content)}
          </span>
        );
      })}
    </>
  );
}
