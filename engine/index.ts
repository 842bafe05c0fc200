// The engine's one door. Other rooms import from here, or types from the file that a thing is described in.
import { canonicalJson } from './canonical.ts';
import { seededDice } from './dice.ts';
import type { State } from './state.ts';

export { compileScenario, type Overrides, type Scenario } from './scenario.ts';
export { decide, timeUpEvents, type Decision } from './decide.ts';
export { newExercise, play, type Context } from './play.ts';
export { dueEvents } from './turn/advance.ts';
export {
  roomOf,
  takeTurn,
  turnAt,
  type RoomState,
  type TurnEvent,
  type TurnSnapshot,
} from './turn/machine.ts';
export { presentFor, viewFor } from './views/view-for.ts';
export { pastFor } from './views/past-quarters.ts';
export { contentFor } from './views/content-view.ts';
export { printView } from './views/print-view.ts';
export { advise, botActs, type BotAct } from './bots/bot-acts.ts';
export type { GameSetup, Player } from './simulate.ts';
export type { SeatAct, WhiteCellAct } from './acts.ts';
export type { ExerciseEvent, SealedBy } from './events.ts';
export type { ScenarioBundle } from './content.ts';
export type { Settings, State } from './state.ts';

/** Dice of an exercise; see dice.ts. */
export const diceFor = seededDice;

/** The state as canonical JSON: equal states have equal text. Hosts hash it. */
export const stateText = (state: State): string => canonicalJson(state);
