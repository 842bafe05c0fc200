// A place for a move on the table: empty with an instruction, or filled with a way to take it back.
import { Button } from 'react-aria-components';
import type { PlayedMove } from '../../../engine/orders.ts';
import type { Content, MoveOption } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Icon } from '../Icon.tsx';
import { Keys } from '../Keys.tsx';
import { CostPips } from './CostPips.tsx';
import { LevelSteps } from './LevelSteps.tsx';
import { moveCost } from './order-plan.ts';
import { shortTitle } from './move-words.ts';
import { VisibilityMark } from './VisibilityMark.tsx';
import css from './order-slot.module.css';

export interface FilledSlotProps {
  readonly slot: number;
  readonly played: PlayedMove;
  readonly option: MoveOption | undefined;
  readonly content: Content;
  readonly isLocked: boolean;
  readonly onLevel: (level: number) => void;
  readonly onOpen: () => void;
  readonly onTakeBack: () => void;
}

export function FilledSlot(props: FilledSlotProps) {
  const { slot, played, option, content, isLocked, onLevel, onOpen, onTakeBack } = props;
  const move = content.moves[played.move];
  if (move === undefined) return null;
  return (
    <li className={css.filled} data-seat={move.seat} data-slot={slot} data-move={played.move}>
      <Button
        className={css.icon}
        onPress={onOpen}
        aria-label={say('table.slot.open', { title: move.title })}
      >
        <Icon name={move.icon} size={22} />
      </Button>
      <div className={css.words}>
        <div className={css.line}>
          <span className={css.title}>{shortTitle(move.title)}</span>
          <CostPips cost={moveCost(option, played.level)} />
        </div>
        <div className={css.more}>
          <span>{say('table.slot.where', { code: move.key, slot })}</span>
          {move.levels.length > 1 ? (
            <LevelSteps levels={move.levels} level={played.level} isLocked={isLocked} onChange={onLevel} />
          ) : (
            <VisibilityMark visibility={move.visibility} />
          )}
        </div>
      </div>
      {!isLocked && (
        <Button
          className={css.back}
          onPress={onTakeBack}
          aria-label={say('table.slot.takeBack', { title: move.title })}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </li>
  );
}

export function EmptySlot({ slot, isLocked }: { readonly slot: number; readonly isLocked: boolean }) {
  return (
    <li className={css.empty} data-slot={slot}>
      <b>{say('table.slot.empty', { slot })}</b>
      {!isLocked && (
        <span className={css.how}>
          {say('table.slot.how')} <Keys keys={[String(slot)]} />
        </span>
      )}
    </li>
  );
}
