// The truth beside what each seat believes, for any numbers the white cell chooses.
import { useState } from 'react';
import type { Indicator } from '../../../engine/ids.ts';
import type { WhiteCellView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { hazardWords } from '../../text/amounts.ts';
import { say } from '../../text/say.ts';
import { LastQuarter } from './LastQuarter.tsx';
import { TruthKey } from './TruthKey.tsx';
import { TruthRow } from './TruthRow.tsx';
import { useWhiteCell } from './white-cell-context.ts';
import css from './truth-panel.module.css';

const FIRST_FIVE: readonly Indicator[] = [
  'exports',
  'refinedFuelSupply',
  'enforcement',
  'backfill',
  'economicStress',
];

export function TruthPanel() {
  const { view, content } = useWhiteCell();
  const [chosen, setChosen] = useState(FIRST_FIVE);
  const rows = chosen.flatMap((indicator) => view.truth.filter((one) => one.indicator === indicator));
  const others = view.truth.filter((one) => !chosen.includes(one.indicator));
  return (
    <Panel
      title={say('whiteCell.truth')}
      note={say('whiteCell.truth.quarter', { quarter: view.head.quarter })}
    >
      <div className={css.body}>
        <TruthKey hasRecords={rows.some(hasRecord)} />
        {rows.length === 0 ? <p className={css.none}>{say('whiteCell.truth.none')}</p> : null}
        {rows.map((row) => (
          <TruthRow
            key={row.indicator}
            row={row}
            onRemove={() => setChosen(chosen.filter((one) => one !== row.indicator))}
          />
        ))}
        <div className={css.foot}>
          {others.length === 0 ? null : (
            <PickOne
              label={say('whiteCell.truth.add')}
              text={say('whiteCell.truth.add')}
              choices={others.map(({ indicator }) => ({
                id: indicator,
                label: content.indicators[indicator].label,
              }))}
              chosen={null}
              onChoose={(indicator) => setChosen([...chosen, indicator])}
            />
          )}
          <LastQuarter />
          <p>
            {say('whiteCell.odds', {
              war: hazardWords(view.odds.war),
              collapse: hazardWords(view.odds.collapse),
            })}
          </p>
        </div>
      </div>
    </Panel>
  );
}

const hasRecord = (row: WhiteCellView['truth'][number]): boolean =>
  Object.values(row.beliefs).some((reading) => reading.known === 'record');
