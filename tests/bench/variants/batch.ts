// The batch driver: whole games of random legal orders, ledger silent.
import { roundsOfGame } from '../games.ts';

export const work = (): number => roundsOfGame();
