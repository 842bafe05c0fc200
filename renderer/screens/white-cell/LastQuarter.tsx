// Why the numbers moved in the last quarter, with every cause open.
import { useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { say } from '../../text/say.ts';
import { IndicatorTabs } from '../outcome/IndicatorTabs.tsx';
import { useWhiteCell } from './white-cell-context.ts';

export function LastQuarter() {
  const { view, content } = useWhiteCell();
  const [isOpen, setOpen] = useState(false);
  const { outcome } = view;
  if (outcome === null) return null;
  const words = { quarter: outcome.quarter };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('whiteCell.last', words)}</Button>
      {isOpen ? (
        <Dialog shape="wide" title={say('whiteCell.last', words)} onClose={() => setOpen(false)}>
          <IndicatorTabs outcome={outcome} audience={null} content={content} />
        </Dialog>
      ) : null}
    </>
  );
}
