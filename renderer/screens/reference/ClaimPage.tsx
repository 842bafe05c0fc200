// A claim of one of the two briefs: where it stands, which experiments test it, and what in the exercise rests on it.
import { INDICATORS } from '../../../engine/ids.ts';
import { entryId } from '../../parts/reference/entries.ts';
import { isMessage, say } from '../../text/say.ts';
import type { EntryPageProps } from './EntryPage.tsx';
import { Fact } from './Fact.tsx';
import { Related } from './Related.tsx';
import css from './entry-page.module.css';

export function ClaimPage(props: EntryPageProps & { readonly claim: string }) {
  const { content, entries, claim: id, onOpen } = props;
  const claim = content.briefClaims[id];
  if (claim === undefined) return null;
  const { brief, paragraph, tested } = claim;
  const work = `reference.brief.${brief}`;
  const resting = [
    ...INDICATORS.filter((name) => content.indicators[name].source.includes(id)).map((name) =>
      entryId('indicator', name),
    ),
    ...Object.entries(content.moves)
      .filter(([, { source }]) => source.includes(id))
      .map(([name]) => entryId('move', name)),
  ];
  return (
    <>
      <dl className={css.facts}>
        <Fact name={say('reference.cited')}>
          <b>{say('reference.cited.line', { brief, paragraph })}</b>
          <br />
          {isMessage(work) ? say(work) : ''}
        </Fact>
        <Fact name={say('reference.tested')}>
          {Object.keys(tested).length === 0
            ? say('reference.tested.none')
            : Object.entries(tested).map(([test, title]) => (
                <p key={test}>{say('reference.tested.line', { test, title })}</p>
              ))}
        </Fact>
      </dl>
      <Related {...{ entries, onOpen }} ids={resting} title="reference.usedBy" />
    </>
  );
}
