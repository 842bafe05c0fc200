// Where the exercise stands, and the controls of its clock.
import type { ReactNode } from 'react';
import { Clock } from '../../parts/Clock.tsx';
import { PhaseRail } from '../../parts/PhaseRail.tsx';
import { SheetHead } from '../../parts/SheetHead.tsx';
import { say } from '../../text/say.ts';
import { ClockControls } from './ClockControls.tsx';
import { useNarrow } from './use-narrow.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './clock-controls.module.css';

export function WhiteCellHead({ menu }: { readonly menu: ReactNode }) {
  const { view } = useWhiteCell();
  const isNarrow = useNarrow();
  const { head } = view;
  return (
    <>
      <SheetHead
        seat="white-cell"
        title={say('whiteCell.title')}
        sub={say('outcome.quarter', { round: head.round, rounds: head.rounds, quarter: head.quarter })}
        rail={<PhaseRail phase={head.phase} clock={head.clock} />}
        clock={<Clock clock={head.clock} />}
        menu={
          <div className={css.menu}>
            {isNarrow ? null : <ClockControls />}
            {menu}
          </div>
        }
      />
      {isNarrow ? (
        <div className={css.bar}>
          <ClockControls />
        </div>
      ) : null}
    </>
  );
}
