// Asks before a phase is ended for everybody, and says who is not done.
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './white-cell.module.css';

export function AdvanceDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, content } = useWhiteCell();
  const { direct, failure, isBusy } = useDirecting();
  const { phase, seats } = view.head;
  const words = { phase: say(`phase.${phase}`) };
  const waiting = seats.filter((seat) => !seat.done).map((seat) => content.seats[seat.seat].label);
  const advance = async () => {
    if ((await direct({ type: 'advance' })) === null) onClose();
  };
  return (
    <Dialog title={say('whiteCell.advance.title', words)} onClose={onClose}>
      <p>{say(phase === 'orders' ? 'whiteCell.advance.text' : 'whiteCell.advance.text.simple')}</p>
      {waiting.length === 0 ? null : <p>{say('whiteCell.advance.waiting', { seats: listOf(waiting) })}</p>}
      <FailureLine failure={failure} />
      <div className={css.acts}>
        <Button onPress={onClose}>{say('whiteCell.cancel')}</Button>
        <Button variant="primary" isDisabled={isBusy} onPress={() => void advance()}>
          {say('whiteCell.advance.confirm', words)}
        </Button>
      </div>
    </Dialog>
  );
}
