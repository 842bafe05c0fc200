// What helps a first-time player before the first exercise.
import type { Listing, Setup } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { tutorialSetup } from '../tutorial/tutorial-setup.ts';
import { StartReference } from './StartReference.tsx';
import css from './learn-row.module.css';

export interface LearnRowProps {
  /** Whose texts the reference opens. */
  readonly scenario: string;
  readonly listing: Listing;
  readonly isBusy: boolean;
  readonly send: Send;
  readonly onOpen: (setup: Setup) => void;
  readonly onResume: (record: string) => void;
}

export function LearnRow({ scenario, listing, isBusy, send, onOpen, onResume }: LearnRowProps) {
  const setup = tutorialSetup(listing.scenarios);
  const begun = listing.records.find(
    ({ isTutorial, problem, round, phase }) =>
      isTutorial && problem === null && round === 1 && phase !== 'debrief',
  );
  return (
    <div className={css.row}>
      {begun !== undefined ? (
        <Button icon="play" isDisabled={isBusy} onPress={() => onResume(begun.record)}>
          {say('tutorial.resume')}
        </Button>
      ) : (
        setup !== null && (
          <Button icon="play" isDisabled={isBusy} onPress={() => onOpen(setup)}>
            {say('tutorial.start')}
          </Button>
        )
      )}
      <StartReference scenario={scenario} send={send} />
    </div>
  );
}
