// A number of the state: its scale, what it means, who knows it, and what it rests on.
import { SEATS, type Indicator } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { entryId } from '../../parts/reference/entries.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import { listOf } from '../../text/lists.ts';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { EntryPageProps } from './EntryPage.tsx';
import { Fact } from './Fact.tsx';
import { Related } from './Related.tsx';
import css from './entry-page.module.css';

export function IndicatorPage(props: EntryPageProps & { readonly indicator: Indicator }) {
  const { content, entries, entry, indicator, onOpen } = props;
  const { label, meaning, min, max, unit, source } = content.indicators[indicator];
  const word = entryId('term', label.toLowerCase());
  const dial = SEATS.filter((seat) => content.seats[seat].dial.id === indicator);
  const ids = [
    word,
    ...content.glossary
      .filter(({ term }) => term === indicator || label.toLowerCase().includes(term.toLowerCase()))
      .map(({ term }) => entryId('term', term)),
    ...dial.map((seat) => entryId('dial', seat)),
  ];
  return (
    <>
      <p className={css.text}>
        <TermText text={meaning} of={entry.id} />
      </p>
      <dl className={css.facts}>
        <Fact name={say('reference.scale')}>
          {/0–|0 or 1/.test(unit)
            ? unit
            : say('reference.scale.of', { min: number(min), max: number(max), unit })}
        </Fact>
        <Fact name={say('reference.known')}>{knownWords(indicator, content)}</Fact>
        <Fact name={say('reference.source')}>
          <TermText text={source} />
        </Fact>
      </dl>
      <Related {...{ entries, ids, onOpen }} />
    </>
  );
}

/** `Beijing exactly, Moscow as an estimate, …`; one phrase where all know the same. */
function knownWords(indicator: Indicator, content: Content): string {
  const { knownTo } = content.indicators[indicator];
  if (SEATS.every((seat) => knownTo[seat] === 'exact')) return say('reference.known.all');
  return listOf(
    SEATS.map((seat) =>
      say('reference.known.line', {
        seat: content.seats[seat].label,
        how: say(`reference.known.${knownTo[seat]}`),
      }),
    ),
  );
}
