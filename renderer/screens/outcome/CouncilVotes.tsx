// How the Council voted on the draft of the quarter; nothing when none was tabled.
import { VOTERS } from '../../../engine/ids.ts';
import type { Content, OutcomeView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import css from './side.module.css';

interface Props {
  readonly outcome: Pick<OutcomeView, 'ambition' | 'votes'>;
  readonly content: Content;
}

export function CouncilVotes({ outcome, content }: Props) {
  if (outcome.ambition === null) return null;
  return (
    <Panel title={say('outcome.votes')} note={say('outcome.votes.ambition', { ambition: outcome.ambition })}>
      <div className={css.votes}>
        <strong>{resultWords(outcome.votes)}</strong>
        {VOTERS.map((voter) => (
          <span key={voter}>
            <SeatMark seat={voter} size={16} isDecorative /> {content.seats[voter].label}{' '}
            {say(`outcome.votes.${outcome.votes[voter] ?? 'absent'}`)}
          </span>
        ))}
      </div>
    </Panel>
  );
}

/** With a veto the tally is display only (model.md section 5): 13 others, and the pair apart. */
function resultWords(votes: OutcomeView['votes']): string {
  const vetoes = VOTERS.filter((voter) => votes[voter] === 'veto').length;
  if (vetoes === 0) return say('outcome.votes.adopted');
  return say(vetoes === 2 ? 'outcome.votes.vetoed.both' : 'outcome.votes.vetoed.one');
}
