// The vote: three chits that say what they do, sealed until both members have voted.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { VOTES, type Vote } from '../../../../engine/ids.ts';
import type { CouncilView } from '../../../../engine/views/shapes.ts';
import { Button } from '../../../parts/Button.tsx';
import { useMayAct, useOtherHead } from '../../../parts/acting.ts';
import { HeadNote } from '../../../parts/HeadNote.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { EffectList } from '../../../parts/orders/EffectList.tsx';
import { failureWords } from '../../../text/failure-words.ts';
import { say } from '../../../text/say.ts';
import { useBusyAct } from '../use-act.ts';
import { useTable } from '../table-context.ts';
import css from './vote-panel.module.css';

const ICONS = { support: 'check', dilute: 'pen', veto: 'close' } as const;

export interface VotePanelProps {
  readonly council: CouncilView;
  /** Chosen, or cast. */
  readonly choice: Vote | null;
  readonly onChoose: (vote: Vote | null) => void;
}

export function VotePanel({ council, choice, onChoose }: VotePanelProps) {
  const { view, content } = useTable();
  const { act, failure, isBusy } = useBusyAct();
  const seat = view.audience;
  const other = content.seats[seat === 'beijing' ? 'moscow' : 'beijing'].label;
  const { ownVote } = council;
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  return (
    <section className={css.panel} aria-label={say('table.vote.title')} data-guide="vote">
      <RadioGroup
        className={css.group}
        value={choice}
        isReadOnly={ownVote !== null}
        onChange={(vote) => onChoose(VOTES.find((one) => one === vote) ?? null)}
      >
        <div className={css.head}>
          <Label className={css.title}>{say('table.vote.title')}</Label>
          <span>{say('table.vote.sealedUntil')}</span>
        </div>
        {VOTES.map((vote) => (
          <VoteChit key={vote} vote={vote} council={council} />
        ))}
      </RadioGroup>
      <footer className={css.foot}>
        {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
        <p>
          {ownVote === null
            ? say('table.vote.note', { seat: other })
            : say('table.vote.cast', { vote: say(`table.vote.${ownVote}`), seat: other })}
        </p>
        {ownVote === null && isPlayed && head !== null && <HeadNote head={head} />}
        {ownVote === null && isPlayed && head === null && (
          <Button
            variant="primary"
            icon="lock"
            isDisabled={choice === null || isBusy}
            onPress={() => choice !== null && void act({ type: 'cast-vote', vote: choice })}
          >
            {choice === null
              ? say('table.vote.choose')
              : say('table.vote.seal', { vote: say(`table.vote.${choice}`).toLowerCase() })}
          </Button>
        )}
      </footer>
    </section>
  );
}

function VoteChit({ vote, council }: { readonly vote: Vote; readonly council: CouncilView }) {
  const { view, content } = useTable();
  const effects = council.options.find((option) => option.vote === vote)?.effects ?? [];
  return (
    <Radio value={vote} className={css.chit} data-vote={vote}>
      <span className={css.name}>
        <Icon name={ICONS[vote]} size={16} />
        {say(`table.vote.${vote}`)}
        <span className={css.dot} aria-hidden="true" />
      </span>
      <span className={css.does}>
        {say(`table.vote.${vote}.${view.audience === 'beijing' ? 'beijing' : 'moscow'}`)}
      </span>
      <EffectList effects={effects} content={content} seat={view.audience} />
    </Radio>
  );
}
