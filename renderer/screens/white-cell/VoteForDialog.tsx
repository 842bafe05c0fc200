// Votes for an absent member of the Council.
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { VOTES, type Vote, type Voter } from '../../../engine/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { say } from '../../text/say.ts';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './white-cell.module.css';

interface Props {
  readonly seat: Voter;
  readonly onClose: () => void;
}

export function VoteForDialog({ seat, onClose }: Props) {
  const { content } = useWhiteCell();
  const { direct, failure, isBusy } = useDirecting();
  const [vote, setVote] = useState<Vote>('dilute');
  const { label } = content.seats[seat];
  const cast = async () => {
    if ((await direct({ type: 'vote-for', seat, vote })) === null) onClose();
  };
  return (
    <Dialog title={say('whiteCell.voteFor.title', { seat: label })} onClose={onClose}>
      <div className={css.form}>
        <p>{say('whiteCell.voteFor.text')}</p>
        <RadioGroup className={css.votes} value={vote} onChange={(next) => setVote(next as Vote)}>
          <Label>{say('whiteCell.voteFor.title', { seat: label })}</Label>
          {VOTES.map((one) => (
            <Radio key={one} value={one} className={css.vote}>
              {say(`whiteCell.vote.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <FailureLine failure={failure} />
        <div className={css.acts}>
          <Button onPress={onClose}>{say('whiteCell.cancel')}</Button>
          <Button variant="white-cell" isDisabled={isBusy} onPress={() => void cast()}>
            {say('whiteCell.vote.confirm')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
