// One live exercise of ours: machine, decisions, events, ledger and six serialised views; no record.
import { seededDice } from '../../engine/dice.ts';
import { SEATS } from '../../engine/ids.ts';
import {
  decide,
  dueEvents,
  newExercise,
  play,
  takeTurn,
  turnAt,
  pastFor,
  presentFor,
  type Context,
  type State,
  type TurnSnapshot,
} from '../../engine/index.ts';
import type { SessionFacts } from '../../engine/views/shapes.ts';
import { randomOrder, randomVote } from '../../engine/bots/random-bot.ts';
import type { SeatAct } from '../../engine/acts.ts';
import { ROUNDS, scenario, settings } from './rules.ts';

const AUDIENCES = [...SEATS, 'wall', 'white-cell'] as const;
const bot = { kind: 'bot', bot: 'random' } as const;
export const FACTS: SessionFacts = {
  plan: null,
  paused: false,
  started: true,
  seats: { beijing: bot, moscow: bot, washington: bot, pyongyang: bot },
  draft: null,
  drafts: null,
  team: null,
};

export class LiveExercise {
  #context: Context;
  #state: State;
  #turn: TurnSnapshot;

  constructor(seed: string) {
    this.#context = { scenario, dice: seededDice(seed) };
    this.#state = newExercise(this.#context, ROUNDS, settings);
    this.#turn = turnAt('brief', 'running');
  }

  /** From Brief to Outcome; false when the exercise is over. */
  round(): boolean {
    this.#everybody({ type: 'mark-ready', ready: true });
    this.#everybody({ type: 'mark-ready', ready: true });
    const { dice } = this.#context;
    for (const seat of SEATS)
      this.#do(seat, {
        type: 'seal-orders',
        order: randomOrder(scenario, this.#state.world, settings, seat, dice),
      });
    if (this.#state.phase === 'council')
      for (const seat of ['beijing', 'moscow'] as const)
        this.#do(seat, {
          type: 'cast-vote',
          vote: randomVote(scenario, this.#state.world.round, seat, dice),
        });
    return this.#state.world.ending === null;
  }

  /** What six pages are told after the round, as bytes: the present, and the quarter that is new. Returns their number. */
  publish(): number {
    return AUDIENCES.reduce((sum, audience) => {
      const present = presentFor(this.#context, this.#state, audience, FACTS);
      const quarter = pastFor(this.#context, this.#state, audience).at(-1);
      return sum + JSON.stringify(present).length + JSON.stringify(quarter).length;
    }, 0);
  }

  /** From Outcome to the next Brief. */
  nextRound(): void {
    this.#everybody({ type: 'mark-ready', ready: true });
  }

  #everybody(act: SeatAct): void {
    for (const seat of SEATS) this.#do(seat, act);
  }

  #do(seat: (typeof SEATS)[number], act: SeatAct): void {
    const decision = decide(this.#context, this.#state, seat, act);
    if ('refusal' in decision) throw new Error(`refused: ${decision.refusal.code}`);
    for (const event of decision.events) this.#state = play(this.#context, this.#state, event);
    for (const event of dueEvents(this.#state)) {
      this.#state = play(this.#context, this.#state, event);
      if (event.type === 'phaseBegan')
        this.#turn = takeTurn(this.#turn, { type: 'NEXT', phase: event.phase });
    }
  }
}
