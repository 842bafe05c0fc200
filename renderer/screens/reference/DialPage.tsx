// A seat's dial: what it asks, its levels with their upkeep, and what a step costs.
import type { Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import { say } from '../../text/say.ts';
import { Fact } from './Fact.tsx';
import { pointsWords } from './points-words.ts';
import css from './entry-page.module.css';

export function DialPage({ content, seat }: { readonly content: Content; readonly seat: Seat }) {
  const { question, levels, stepCost, stepLimit, visibility, source } = content.seats[seat].dial;
  const cost =
    stepCost === 0
      ? say('reference.dial.step.free')
      : say('reference.dial.step', { cost: pointsWords(stepCost) });
  const limit =
    stepLimit === null ? say('reference.dial.limit.none') : say('reference.dial.limit', { limit: stepLimit });
  return (
    <>
      <p className={css.text}>
        <TermText text={question} />
      </p>
      <dl className={css.levels}>
        {levels.map(({ words, meaning = '', upkeep }, level) => (
          <div key={words}>
            <dt>
              <b>{say('reference.dial.level', { level, words })}</b>
              <span className="support">
                {upkeep === 0
                  ? say('reference.dial.upkeep.none')
                  : say('reference.dial.upkeep', { upkeep: pointsWords(upkeep) })}
              </span>
            </dt>
            <dd>
              <TermText text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
      <dl className={css.facts}>
        <Fact name={say('reference.dial.steps')}>{say('reference.dial.steps.line', { cost, limit })}</Fact>
        <Fact name={say('reference.visibility')}>{say(`reference.visibility.${visibility}`)}</Fact>
        <Fact name={say('reference.source')}>
          <TermText text={source} />
        </Fact>
      </dl>
    </>
  );
}
