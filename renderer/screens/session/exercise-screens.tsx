// The screens of an exercise, each with code of its own: a page fetches what it shows, and when idle what is likely
// to come next.
import { later, type Later } from '../../parts/later.tsx';
import type { TableScreenProps } from '../table/TableScreen.tsx';
import { ClosedScreen } from './ClosedScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';

const MissingScreen = () => <ClosedScreen why="partMissing" />;
export const whole = { waiting: OpeningScreen, missing: MissingScreen };

/** Most people never print, so nobody fetches the sheets before they are asked for. */
export const printing = { ...whole, waiting: () => <OpeningScreen words="print.loading" /> };

export const SessionPrint = later(
  () => import('../../print/SessionPrint.tsx').then((file) => file.SessionPrint),
  printing,
);

export const DebriefScreen = later(
  () => import('../debrief/DebriefScreen.tsx').then((file) => file.DebriefScreen),
  whole,
);

export const OutcomeScreen = later(
  () => import('../outcome/OutcomeScreen.tsx').then((file) => file.OutcomeScreen),
  { ...whole, next: [DebriefScreen.load, () => TableScreen.load()] },
);

export const TableScreen: Later<TableScreenProps> = later(
  () => import('../table/TableScreen.tsx').then((file) => file.TableScreen),
  {
    ...whole,
    next: [OutcomeScreen.load],
  },
);

export const HandOverScreen = later(
  () => import('../hand-over/HandOverScreen.tsx').then((file) => file.HandOverScreen),
  { ...whole, next: [TableScreen.load] },
);

export const WhiteCellScreen = later(
  () => import('../white-cell/WhiteCellScreen.tsx').then((file) => file.WhiteCellScreen),
  { ...whole, next: [DebriefScreen.load] },
);

/** Lies over a sheet that is there already: nothing stands in for it meanwhile, and the exercise goes on without it. */
export const Tutorial = later(() => import('../tutorial/Tutorial.tsx').then((file) => file.Tutorial), {
  waiting: () => null,
  missing: () => null,
});

export const LobbyScreen = later(() => import('../lobby/LobbyScreen.tsx').then((file) => file.LobbyScreen), {
  ...whole,
  next: [WhiteCellScreen.load],
});

/** Stands in the head of a sheet that is there already. */
export const RoomButton = later(() => import('../lobby/RoomButton.tsx').then((file) => file.RoomButton), {
  waiting: () => null,
  missing: () => null,
});

export const WatchedWall = later(
  () => import('../wall/WatchedWall.tsx').then((file) => file.WatchedWall),
  whole,
);

export const TeamButton = later(() => import('../team/TeamButton.tsx').then((file) => file.TeamButton), {
  waiting: () => null,
  missing: () => null,
});
