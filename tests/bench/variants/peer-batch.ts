// boardgame.io as its documentation has it: rules on immer drafts, undo on.
import { peerRounds } from '../peer.ts';

export const work = (): number => peerRounds(false);
