// The exercise that the tutorial plays: one winter as Beijing, with dice that bring a Council in the first quarter.
import type { ScenarioCard, Setup } from '../../../host/protocol.ts';
import { say } from '../../text/say.ts';

const BOT = { kind: 'bot', bot: 'doctrine', level: 'standard' } as const;

/** With this seed Washington tables a draft in the first quarter; tests/e2e/tutorial.spec.ts plays it. */
const SEED = 'tutorial-2';

/** null: there is no scenario to play it on. */
export function tutorialSetup(scenarios: readonly ScenarioCard[]): Setup | null {
  const scenario = scenarios.find(({ id }) => id === 'one-winter') ?? scenarios[0];
  if (scenario === undefined) return null;
  return {
    name: say('tutorial.name'),
    tutorial: true,
    scenario: scenario.id,
    mode: 'solo',
    rounds: scenario.rounds,
    movesPerRound: scenario.movesPerRound,
    agendas: false,
    starterHandsOnly: true,
    injects: false,
    minutes: null,
    whenTimeIsUp: 'seal-drafts',
    seed: SEED,
    seats: { beijing: { kind: 'person' }, moscow: BOT, washington: BOT, pyongyang: BOT },
  };
}
