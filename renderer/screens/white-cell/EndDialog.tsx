// Asks before the exercise is ended, since everything opens and nothing can be taken back.
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { say } from '../../text/say.ts';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting } from './white-cell-context.ts';
import css from './white-cell.module.css';

export function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const { direct, failure, isBusy } = useDirecting();
  const end = async () => {
    if ((await direct({ type: 'end-exercise' })) === null) onClose();
  };
  return (
    <Dialog title={say('whiteCell.end.title')} onClose={onClose}>
      <p>{say('whiteCell.end.text')}</p>
      <FailureLine failure={failure} />
      <div className={css.acts}>
        <Button onPress={onClose}>{say('whiteCell.cancel')}</Button>
        <Button variant="white-cell" isDisabled={isBusy} onPress={() => void end()}>
          {say('whiteCell.end.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
