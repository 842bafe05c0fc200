// English words that parts share: seats, phases, keys, numbers.

export const enCommon = {
  'app.name': 'Backfill',

  'list.and': '{first} and {last}',
  'number.range': '{from} to {to}',
  'number.odds': '{wins} in {of}',

  'seat.beijing': 'Beijing',
  'seat.moscow': 'Moscow',
  'seat.washington': 'Washington',
  'seat.pyongyang': 'Pyongyang',
  'seat.white-cell': 'White cell',
  'seat.wall': 'Wall',

  'phase.brief': 'Brief',
  'phase.talks': 'Talks',
  'phase.orders': 'Orders',
  'phase.council': 'Council',
  'phase.outcome': 'Outcome',
  'phase.debrief': 'Debrief',

  'rail.name': 'Phase {number} of {count}, {phase}',
  'rail.left': 'Phase {number} of {count}, {phase}, {left} left',
  'rail.minutes': '{minutes} min',
  'rounds.name': 'Round {round} of {rounds}',
  'rounds.over': 'All {rounds} rounds played',
  'rounds.count': '{rounds} rounds',
  'rounds.plan': '{rounds} rounds, {first} to {last}',

  'clock.minutes': '{minutes} min {seconds} s',
  'clock.seconds': '{seconds} s',
  'clock.two-minutes': 'Two minutes left in this phase.',
  'clock.half-minute': '30 seconds left in this phase.',
  'clock.none': 'no limit',
  'clock.paused': 'paused',
  'clock.up': 'time is up',

  'date.today': 'today {time}',

  'capital.pips': '{left} left, {committed} committed, of {budget} this quarter',
  'capital.kept': '{kept} points of capital',
  'reading.asOf': 'of {asOf}',
  'change.none': '–',
  'change.same': 'no change',
  'visibility.public': 'Public',
  'visibility.secret': 'Secret',

  'dialog.close': 'Close',
  'keys.name': 'key {key}',
} as const;
