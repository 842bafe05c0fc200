// The seat's dial: a chit with one row per level, always in words. A radio group: arrows, or the digit of a level.
import { useState, type KeyboardEvent } from 'react';
import { Group, Label, RadioGroup } from 'react-aria-components';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { refusalWords } from '../../text/refusal-words.ts';
import { say } from '../../text/say.ts';
import { isPressed } from '../key-table.ts';
import { SeatMark } from '../SeatMark.tsx';
import { DialFoot } from './DialFoot.tsx';
import { DialRow } from './DialRow.tsx';
import { columnsOf, targetKey, targetLabel, targetUnit, type Target } from './effect-words.ts';
import { VisibilityMark } from './VisibilityMark.tsx';
import css from './dial.module.css';

export interface DialChitProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly level: number;
  readonly isLocked: boolean;
  readonly onChange: (level: number) => void;
}

/** Letters of a level's name that stand beside its figures on a telephone. */
const LONG = 16;

export function DialChit({ view, content, level, isLocked, onChange }: DialChitProps) {
  const [notice, setNotice] = useState<string | null>(null);
  const seat = view.audience;
  const dial = content.seats[seat].dial;
  const { options } = view.dial;
  const columns = columnsOf(options);
  const choose = (next: number) => {
    const option = options.find((one) => one.level === next);
    if (option === undefined || isLocked) return;
    setNotice(option.refusal === null ? null : refusalWords(option.refusal, content));
    if (option.refusal === null) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPressed('dial', event)) return;
    event.stopPropagation();
    choose(Number(event.key));
  };
  return (
    <Group
      role="presentation"
      className={css.chit}
      data-guide="dial"
      data-seat={seat}
      data-locked={isLocked || undefined}
      data-long={dial.levels.some(({ words }) => words.length > LONG) || undefined}
      onKeyDown={onKeyDown}
    >
      <RadioGroup
        value={String(level)}
        onChange={(value) => choose(Number(value))}
        isReadOnly={isLocked}
        className={css.group}
        style={{ ['--effects' as string]: columns.length }}
      >
        <div className={css.head}>
          <SeatMark seat={seat} size={22} isDecorative />
          <Label className={css.name}>{dial.label}</Label>
          <span className={css.aside}>{say('table.dial.first')}</span>
          <VisibilityMark visibility={dial.visibility} />
        </div>
        <DialHead columns={columns} content={content} seat={seat} />
        {options.map((option, at) => (
          <DialRow
            key={option.level}
            {...{ option, seat, content, columns }}
            isToday={option.level === view.dial.level}
            joins={{
              above: at > 0 && option.refusal === null && options[at - 1]?.refusal === null,
              below: option.refusal === null && options[at + 1]?.refusal === null,
            }}
          />
        ))}
      </RadioGroup>
      <DialFoot view={view} content={content} level={level} notice={notice} />
    </Group>
  );
}

function DialHead({
  columns,
  content,
  seat,
}: { columns: readonly Target[] } & Pick<DialChitProps, 'content'> & { seat: SeatView['audience'] }) {
  return (
    <div className={css.columns} aria-hidden="true">
      <span className={css.levelHead}>{say('table.dial.level')}</span>
      <span>{say('table.dial.cost')}</span>
      {columns.map((target, at) => (
        <span key={targetKey(target)} data-at={at}>
          {targetLabel(target, content, seat)}
          {targetUnit(target, content) !== null && <small>{targetUnit(target, content)}</small>}
        </span>
      ))}
    </div>
  );
}
