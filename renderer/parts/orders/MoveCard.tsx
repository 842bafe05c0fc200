// A move as a card. Pressing it puts it on the table; a placed or locked card opens its page instead.
import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { Content, MoveOption } from '../../../engine/views/shapes.ts';
import { useSize } from '../../charts/use-size.ts';
import { refusalWords } from '../../text/refusal-words.ts';
import { say } from '../../text/say.ts';
import { SeatMark } from '../SeatMark.tsx';
import { CostPips } from './CostPips.tsx';
import { EffectList } from './EffectList.tsx';
import { exposureLine, levelsLine, shortTitle, sourceTag } from './move-words.ts';
import { moveCost } from './order-plan.ts';
import { MovePlate } from './MovePlate.tsx';
import { VisibilityMark } from './VisibilityMark.tsx';
import css from './move-card.module.css';

/** A line of the text in pixels, as in the style sheet. */
const LINE = 15;

export interface MoveCardProps {
  readonly option: MoveOption;
  readonly content: Content;
  readonly level: number;
  /** The slot from 1 that holds it; null: still in the hand. */
  readonly slot: number | null;
  readonly onPress: () => void;
  readonly onOpen: () => void;
}

export function MoveCard({ option, content, level, slot, onPress, onOpen }: MoveCardProps) {
  const details = useId();
  const [room, watch] = useSize(0, 3 * LINE);
  const lines = Math.max(1, Math.floor(room.height / LINE));
  const move = content.moves[option.move];
  if (move === undefined) return null;
  const state = option.refusal !== null ? 'locked' : slot === null ? 'rest' : 'placed';
  const cost = moveCost(option, level);
  const exposure = exposureLine(move.exposure);
  const extras = [
    ...(option.costs.length > 1 ? [levelsLine(option.costs.length)] : []),
    ...(exposure === null ? [] : [exposure]),
  ];
  return (
    <article className={css.card} data-seat={move.seat} data-state={state} data-move={option.move}>
      <div className={css.top}>
        <SeatMark seat={move.seat} size={14} isDecorative />
        <span className={css.code}>{move.key}</span>
        <CostPips cost={cost} />
      </div>
      <MovePlate seat={move.seat} icon={move.icon} isLocked={state === 'locked'} />
      {/* The title is the button; it catches presses on the whole card. */}
      <Button className={css.face} onPress={onPress} aria-describedby={details}>
        {shortTitle(move.title)}
        <span className="visually-hidden">. {say(`table.card.${state}`, { n: cost, slot: slot ?? 0 })}</span>
      </Button>
      <div id={details} className={css.body}>
        <p className={css.text} ref={watch}>
          <span className={css.lines} style={{ WebkitLineClamp: lines }}>
            {option.refusal === null ? move.text : refusalWords(option.refusal, content)}
          </span>
        </p>
        <EffectList effects={option.effects} content={content} seat={move.seat} extras={extras} />
      </div>
      <footer className={css.foot}>
        <VisibilityMark visibility={move.visibility} />
        {slot !== null ? (
          <b className={css.where}>{say('table.card.inSlot', { slot })}</b>
        ) : (
          <Button className={css.source} onPress={onOpen}>
            {sourceTag(move.source)}
            <span className="visually-hidden">. {say('table.card.open', { title: move.title })}</span>
          </Button>
        )}
      </footer>
    </article>
  );
}
