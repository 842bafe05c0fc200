// A move of any seat, as everybody may read it: what it does, what it costs, who sees it, what it rests on.
import { exposedWords, barWords } from '../../parts/orders/move-words.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import { say } from '../../text/say.ts';
import { conditionWords } from './condition-words.ts';
import type { EntryPageProps } from './EntryPage.tsx';
import { Fact } from './Fact.tsx';
import { pointsWords } from './points-words.ts';
import css from './entry-page.module.css';

export function MoveReferencePage({ content, entry, move: id }: EntryPageProps & { readonly move: string }) {
  const move = content.moves[id];
  if (move === undefined) return null;
  const { text, detail, cost, costPer, levels, requires, bar, visibility, exposure, headline, source } = move;
  const points = pointsWords(cost);
  return (
    <>
      <p className={css.text}>{text}</p>
      <p>
        <TermText text={detail} of={entry.id} />
      </p>
      <dl className={css.facts}>
        <Fact name={say('reference.cost')}>
          {cost === 0 || levels.length === 1 ? points : say(`reference.cost.${costPer}`, { cost: points })}
        </Fact>
        {levels.length > 1 && <Fact name={say('reference.levels')}>{levels.join(', ')}</Fact>}
        <Fact name={say('reference.needs')}>
          {requires.length === 0
            ? say('reference.needs.none')
            : requires.map((condition) => conditionWords(condition, content)).join('; ')}
        </Fact>
        <Fact name={say('reference.again')}>{barWords(bar)}</Fact>
        <Fact name={say('reference.visibility')}>
          {say(`reference.visibility.${visibility}`)} {exposedWords(exposure)}
        </Fact>
        <Fact name={say('reference.headline')}>{headline}</Fact>
        <Fact name={say('reference.source')}>
          <TermText text={source} of={entry.id} />
        </Fact>
      </dl>
    </>
  );
}
