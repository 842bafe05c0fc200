// Every number that moved, in one list, for those that have no tab.
import type { Indicator } from '../../../engine/ids.ts';
import type { Content, Waterfall } from '../../../engine/views/shapes.ts';
import { readingWords } from '../../text/amounts.ts';
import { say } from '../../text/say.ts';
import { PickOne } from '../../parts/PickOne.tsx';

interface Props {
  readonly waterfalls: readonly Waterfall[];
  readonly chosen: Indicator;
  readonly content: Content;
  readonly onChoose: (indicator: Indicator) => void;
}

export function IndicatorPicker({ waterfalls, chosen, content, onChoose }: Props) {
  const choices = waterfalls.map((waterfall) => {
    const { label, decimals } = content.indicators[waterfall.indicator];
    const note = `${readingWords(waterfall.before, decimals)} → ${readingWords(waterfall.after, decimals)}`;
    return { id: waterfall.indicator, label, note };
  });
  return (
    <PickOne
      label={say('outcome.pick')}
      text={say('outcome.pick.count', { count: waterfalls.length })}
      choices={choices}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
