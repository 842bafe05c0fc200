// The head of the table: whose table it is, where in the round we are, who is done, and the time left.
import type { ReactNode } from 'react';
import type { Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { Clock } from '../../parts/Clock.tsx';
import { PhaseRail } from '../../parts/PhaseRail.tsx';
import { SheetHead } from '../../parts/SheetHead.tsx';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { useTable, type Table } from './table-context.ts';

export function TableHead({ menu }: { readonly menu: ReactNode }) {
  const table = useTable();
  const { view, content } = table;
  const { head } = view;
  const seat = content.seats[view.audience];
  return (
    <SheetHead
      seat={view.audience}
      title={seat.label}
      sub={say('table.head.round', { round: head.round, rounds: head.rounds, quarter: head.quarter })}
      rail={<PhaseRail phase={head.phase} clock={head.clock} />}
      clock={<Clock clock={head.clock} label={closesWords(table)} />}
      menu={menu}
    />
  );
}

function closesWords({ view, content }: Table): readonly [string, string] {
  const { head, council } = view;
  if (head.phase === 'council')
    return [say('table.head.closes.council'), votedWords(council?.voted ?? [], content)];
  const phase = head.phase === 'orders' ? 'orders' : 'other';
  const done = head.seats.filter((seat) => seat.done).length;
  return [
    say(`table.head.closes.${phase}`),
    say(`table.head.done.${phase}`, { done, all: head.seats.length }),
  ];
}

function votedWords(voted: readonly Seat[], content: Content): string {
  if (voted.length === 0) return say('table.head.voted.none');
  const seats = listOf(voted.map((seat) => content.seats[seat].label));
  return say(voted.length === 1 ? 'table.head.voted.one' : 'table.head.voted.both', { seats });
}
