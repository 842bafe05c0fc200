// English words of the set-up panel.

export const enSetUp = {
  'start.mode.solo.note': 'you and three computer seats',
  'start.mode.hot-seat.note': 'seats take turns behind a cover; a white cell sees all',
  'start.mode.rehearsal.note': 'four computer seats, you look on as the white cell',
  'start.seat': 'Your seat',
  'start.seats.people': 'Seats for people',
  'start.bots': 'Computer seats play at',
  'start.time': 'Time',
  'start.time.none.note': 'you go on when you are done',
  'start.time.rounds': '{rounds} rounds',
  'start.plan.setUpFor': 'set up {minutes}',
  'start.plan.roundOf': 'round {round}: {minutes}',
  'start.plan.debriefFor': 'debrief {minutes}',
  'start.plan.whole':
    'Time plan: {setUp} min to set up, {rounds} rounds of {minutes} min, {debrief} min debrief',
  'start.ask': 'When time is up, ask the white cell',
  'start.ask.text': 'otherwise drafts are sealed as they lie',
  'start.people.none': 'Tick at least one seat for a person, or choose Rehearsal.',
} as const;
