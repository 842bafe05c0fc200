// English sentences for refusals: what, why, what now. One for every code of engine/refusals.ts.

export const enRefusals = {
  'refusal.notThisPhase': 'This cannot be done in this phase. Wait for the phase that it belongs to.',
  'refusal.notYourAct': 'This is not for your seat to do. Choose something from your own table.',
  'refusal.alreadySealed': 'Your orders are sealed. Take the seal off to change them.',
  'refusal.notSealed': 'Your orders are not sealed, so there is nothing to take back.',
  'refusal.noSuchMove': 'Your seat has no such move. Choose one from All moves.',
  'refusal.notInHand':
    'Only the moves of the starter hand are played in this exercise. Choose one of the seven.',
  'refusal.tooManyMoves': 'At most {most} moves a quarter. Take one back first.',
  'refusal.moveTwice': '“{move}” is already in a slot. Raise its level, or choose another move.',
  'refusal.noSuchLevel': 'There is no level {level}. Choose one that is listed.',
  'refusal.barred.one': 'Played too recently. It can be played again in the next quarter.',
  'refusal.barred.many': 'Played too recently. It can be played again in {quarters} quarters.',
  'refusal.precondition.atLeast': 'Needs {indicator} at {bound} or more.',
  'refusal.precondition.atMost': 'Needs {indicator} at {bound} or less.',
  'refusal.precondition': 'What this move needs is not there yet. Its card says what that is.',
  'refusal.cannotAfford': 'Costs {costs}, you have {have}. Remove a card or lower a level.',
  'refusal.dialOutOfReach.one': '{steps} steps away; at most one a quarter. Choose a nearer level.',
  'refusal.dialOutOfReach.many': '{steps} steps away; at most {most} a quarter. Choose a nearer level.',
  'refusal.noCouncil': 'No draft was tabled, so the Council does not meet this quarter.',
  'refusal.noVote': 'Your seat has no vote of its own here. Beijing and Moscow vote.',
  'refusal.alreadyVoted': 'Your vote is cast and stands.',
  'refusal.noSuchOffer': 'This offer is not on the table any more. Make a new one.',
  'refusal.offerClosed': 'This offer is closed. Make a new one.',
  'refusal.notYourOffer': 'This offer is between other seats. Make one of your own.',
  'refusal.noSuchPledge': 'There is no such pledge. Look at the list of open ones.',
  'refusal.pledgeClosed': 'This pledge has ended already, so there is nothing to release.',
  'refusal.clauseDoesNotFit':
    'A clause binds its own seat only, with its own dial, moves or vote. Change or remove it.',
  'refusal.deadlinePassed':
    'The last quarter of a pledge cannot lie behind this one. Choose a later quarter.',
  'refusal.tooManyOffers': 'You have as many open offers as fit on the table. Withdraw one first.',
  'refusal.noSuchInject': 'There is no such inject in this scenario. Choose one from the list.',
  'refusal.exerciseOver': 'The exercise is over. Everything can be read in the debrief.',
} as const;
