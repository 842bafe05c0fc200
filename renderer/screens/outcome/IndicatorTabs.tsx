// One tab for every number that moved, exact or estimate, before and after; its causes below.
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Indicator, Seat } from '../../../engine/ids.ts';
import type { Content, OutcomeView, Waterfall } from '../../../engine/views/shapes.ts';
import { Icon } from '../../parts/Icon.tsx';
import { readingWords } from '../../text/amounts.ts';
import { say } from '../../text/say.ts';
import { IndicatorPicker } from './IndicatorPicker.tsx';
import { rankWaterfalls, TABS } from './rank-waterfalls.ts';
import { WaterfallPanel } from './WaterfallPanel.tsx';
import css from './indicator-tabs.module.css';

interface Props {
  readonly outcome: OutcomeView;
  /** null: everything is open, for the white cell. */
  readonly audience: Seat | null;
  readonly content: Content;
}

export function IndicatorTabs({ outcome, audience, content }: Props) {
  const ranked = rankWaterfalls(outcome, audience, content);
  const [chosen, setChosen] = useState<Indicator | null>(null);
  const current = ranked.find((one) => one.indicator === chosen) ?? ranked[0];
  if (current === undefined) return <NothingMoved />;
  const shown = tabsWith(ranked, current);
  return (
    <section className={css.panel} aria-label={say('outcome.indicators')}>
      <Tabs
        selectedKey={current.indicator}
        onSelectionChange={(key) => setChosen(key as Indicator)}
        className={css.tabs}
      >
        <div className={css.bar}>
          <TabList aria-label={say('outcome.indicators')} className={css.list}>
            {shown.map((waterfall) => (
              <Tab key={waterfall.indicator} id={waterfall.indicator} className={css.tab}>
                <IndicatorTab waterfall={waterfall} content={content} />
              </Tab>
            ))}
          </TabList>
          {ranked.length > TABS ? (
            <div className={css.picker}>
              <IndicatorPicker
                waterfalls={ranked}
                chosen={current.indicator}
                content={content}
                onChoose={setChosen}
              />
            </div>
          ) : null}
        </div>
        {shown.map((waterfall) => (
          <TabPanel key={waterfall.indicator} id={waterfall.indicator} className={css.body}>
            <WaterfallPanel waterfall={waterfall} outcome={outcome} audience={audience} content={content} />
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}

/** The first six, with the chosen one in place of the last when it is not among them. */
function tabsWith(ranked: readonly Waterfall[], current: Waterfall): readonly Waterfall[] {
  const first = ranked.slice(0, TABS);
  return first.includes(current) ? first : [...first.slice(0, TABS - 1), current];
}

function IndicatorTab({ waterfall, content }: { readonly waterfall: Waterfall; readonly content: Content }) {
  const { short, decimals } = content.indicators[waterfall.indicator];
  return (
    <>
      <span className={css.name}>{short}</span>
      <span className={css.values}>
        <span>{readingWords(waterfall.before, decimals)}</span>
        <Icon name="arrow" size={12} />
        <span className="visually-hidden">{say('outcome.arrow')}</span>
        <strong>{afterWords(waterfall, decimals)}</strong>
      </span>
    </>
  );
}

/** The word "est." stands once in front, so the second value goes without. */
const afterWords = ({ after }: Waterfall, decimals: number): string =>
  after.known === 'estimate'
    ? readingWords({ known: 'exact', value: after.value }, decimals)
    : readingWords(after, decimals);

function NothingMoved() {
  return (
    <section className={css.panel}>
      <div className={css.nothing}>
        <h2>{say('outcome.still.title')}</h2>
        <p>{say('outcome.still.text')}</p>
      </div>
    </section>
  );
}
