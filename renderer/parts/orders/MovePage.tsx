// The page of one move: everything a seat may know about it before it is played.
import { Button } from '../Button.tsx';
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { refusalWords } from '../../text/refusal-words.ts';
import { say } from '../../text/say.ts';
import { EffectList } from './EffectList.tsx';
import { LevelSteps } from './LevelSteps.tsx';
import { barWords, exposedWords } from './move-words.ts';
import { moveCost, optionOf, slotOf } from './order-plan.ts';
import { MovePlate } from './MovePlate.tsx';
import type { Hand } from './use-hand.ts';
import { entryId } from '../reference/entries.ts';
import { TermText } from '../reference/TermText.tsx';
import { VisibilityMark } from './VisibilityMark.tsx';
import css from './move-page.module.css';

export interface MovePageProps {
  readonly move: string;
  readonly view: SeatView;
  readonly content: Content;
  readonly order: Order;
  readonly hand: Hand;
  readonly onDone: () => void;
}

export function MovePage({ move: id, view, content, order, hand, onDone }: MovePageProps) {
  const move = content.moves[id];
  const option = optionOf(view, id);
  if (move === undefined || option === undefined) return null;
  const level = hand.levelOf(id);
  const slot = slotOf(order, id);
  const act = () => {
    if (slot !== null) hand.takeBack(id);
    else if (!hand.place(id)) return;
    onDone();
  };
  return (
    <div className={css.page}>
      <MovePlate seat={move.seat} icon={move.icon} isLocked={option.refusal !== null} />
      <p className={css.text}>{move.text}</p>
      {option.refusal !== null && <p className={css.refusal}>{refusalWords(option.refusal, content)}</p>}
      <p>
        <TermText text={move.detail} of={entryId('move', id)} />
      </p>
      <section>
        <h3>{say('table.move.effects')}</h3>
        <EffectList effects={option.effects} content={content} seat={view.audience} />
        <p className={css.note}>{say('table.move.effectsNote')}</p>
      </section>
      <dl className={css.facts}>
        <dt>{say('table.move.cost')}</dt>
        <dd>
          {option.costs
            .map((cost, at) => say('table.move.costAt', { n: cost, level: move.levels[at] ?? '' }))
            .join(' · ')}
        </dd>
        <dt>{say('table.move.visibility')}</dt>
        <dd className={css.inline}>
          <VisibilityMark visibility={move.visibility} /> {exposedWords(move.exposure)}
        </dd>
        <dt>{say('table.move.bar')}</dt>
        <dd>{barWords(move.bar)}</dd>
        <dt>{say('table.move.source')}</dt>
        <dd>
          <TermText text={move.source} />
        </dd>
      </dl>
      {hand.notice !== null && <output className={css.refusal}>{hand.notice}</output>}
      <div className={css.acts}>
        {move.levels.length > 1 && (
          <LevelSteps
            levels={move.levels}
            level={level}
            isLocked={view.sealed}
            onChange={(next) => hand.setLevel(id, next)}
          />
        )}
        {!view.sealed && option.refusal === null && (
          <Button onPress={act}>
            {slot === null
              ? say('table.move.put', { n: moveCost(option, level) })
              : say('table.move.takeBack', { slot })}
          </Button>
        )}
      </div>
    </div>
  );
}
