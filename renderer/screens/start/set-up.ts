// What a person has chosen on the start screen, and the set-up that follows from it.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { ScenarioCard, Setup } from '../../../host/protocol.ts';
import { say } from '../../text/say.ts';
import { seatName } from './seat-name.ts';

export type Mode = Setup['mode'];
export type Level = 'novice' | 'standard' | 'expert';

export interface Choices {
  readonly scenario: string | null;
  readonly mode: Mode;
  readonly seat: Seat;
  readonly people: readonly Seat[];
  readonly level: Level;
  /** null: no clock. */
  readonly minutes: number | null;
  /** null: as the scenario has it. */
  readonly rounds: number | null;
  readonly agendas: boolean | null;
  readonly injects: boolean;
  readonly asksWhiteCell: boolean;
  readonly name: string;
  readonly seed: string;
}

export const FIRST_CHOICES: Choices = {
  scenario: null,
  mode: 'solo',
  seat: 'beijing',
  people: SEATS,
  level: 'standard',
  minutes: null,
  rounds: null,
  agendas: null,
  injects: true,
  asksWhiteCell: false,
  name: '',
  seed: '',
};

export const scenarioOf = (choices: Choices, cards: readonly ScenarioCard[]): ScenarioCard | null =>
  cards.find((card) => card.id === choices.scenario) ?? cards[0] ?? null;

export const peopleIn = ({ mode, seat, people }: Choices): readonly Seat[] =>
  mode === 'solo' ? [seat] : mode === 'hot-seat' ? people : [];

export const defaultName = (choices: Choices, card: ScenarioCard): string =>
  say(`start.name.${choices.mode}`, {
    scenario: card.title,
    seat: seatName(choices.seat),
  });

export function setupOf(choices: Choices, card: ScenarioCard): Setup {
  const people = peopleIn(choices);
  const holder = (seat: Seat): Setup['seats'][Seat] =>
    people.includes(seat) ? { kind: 'person' } : { kind: 'bot', bot: 'doctrine', level: choices.level };
  const seed = choices.seed.trim();
  return {
    name: choices.name.trim() || defaultName(choices, card),
    scenario: card.id,
    mode: choices.mode,
    rounds: choices.rounds ?? card.rounds,
    movesPerRound: card.movesPerRound,
    agendas: choices.agendas ?? card.agendas,
    starterHandsOnly: card.starterHandsOnly,
    injects: choices.injects && card.injects,
    minutes: choices.mode === 'rehearsal' ? null : choices.minutes,
    whenTimeIsUp: choices.mode === 'hot-seat' && choices.asksWhiteCell ? 'ask-white-cell' : 'seal-drafts',
    ...(seed === '' ? {} : { seed }),
    seats: {
      beijing: holder('beijing'),
      moscow: holder('moscow'),
      washington: holder('washington'),
      pyongyang: holder('pyongyang'),
    },
  };
}
