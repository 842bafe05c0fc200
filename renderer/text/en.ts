// The English catalogue: every word that the page says, by message id. `{gaps}` are filled by say.ts.
// Parts of the page keep their words in files of their own; texts of the exercise come from the host.
import { enCommon } from './en-common.ts';
import { enJoin } from './en-join.ts';
import { enLobby } from './en-lobby.ts';
import { enMap } from './en-map.ts';
import { enOutcome } from './en-outcome.ts';
import { enPrint } from './en-print.ts';
import { enReference } from './en-reference.ts';
import { enRefusals } from './en-refusals.ts';
import { enSession } from './en-session.ts';
import { enStart } from './en-start.ts';
import { enTable } from './en-table.ts';
import { enTutorial } from './en-tutorial.ts';
import { enWall } from './en-wall.ts';

export const en = {
  ...enCommon,
  ...enReference,
  ...enRefusals,
  ...enSession,
  ...enStart,
  ...enJoin,
  ...enLobby,
  ...enTable,
  ...enMap,
  ...enTutorial,
  ...enOutcome,
  ...enPrint,
  ...enWall,
} as const;
