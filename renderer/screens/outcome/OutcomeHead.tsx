// The head of the outcome: whose sheet it is, where in the round we are, and the time left.
import type { ReactNode } from 'react';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { Clock } from '../../parts/Clock.tsx';
import { PhaseRail } from '../../parts/PhaseRail.tsx';
import { SheetHead } from '../../parts/SheetHead.tsx';
import { say } from '../../text/say.ts';

interface Props {
  readonly view: SeatView;
  readonly content: Content;
  readonly menu?: ReactNode;
}

export function OutcomeHead({ view, content, menu }: Props) {
  const { head } = view;
  const isLast = head.round >= head.rounds;
  return (
    <SheetHead
      seat={view.audience}
      title={content.seats[view.audience].label}
      sub={say('outcome.quarter', { round: head.round, rounds: head.rounds, quarter: head.quarter })}
      rail={<PhaseRail phase={head.phase} clock={head.clock} />}
      clock={
        <Clock
          clock={head.clock}
          label={[
            isLast ? say('outcome.opens.debrief') : say('outcome.opens', { round: head.round + 1 }),
            say('outcome.opens.nothing'),
          ]}
        />
      }
      menu={menu}
    />
  );
}
