// The four seats: what lies on each table, what it has left, and what the white cell can do for it.
import { Panel } from '../../parts/Panel.tsx';
import { say } from '../../text/say.ts';
import { SeatCard } from './SeatCard.tsx';
import { useWhiteCell } from './white-cell-context.ts';

export function SeatsPanel() {
  const { view } = useWhiteCell();
  const done = view.head.seats.filter((seat) => seat.done).length;
  return (
    <Panel
      title={say('whiteCell.seats')}
      note={say('whiteCell.seats.count', { done, open: view.head.seats.length - done })}
    >
      {view.seats.map((panel) => (
        <SeatCard key={panel.seat} panel={panel} />
      ))}
    </Panel>
  );
}
