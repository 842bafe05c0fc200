// What lies over the sheet until it is answered or closed: in the middle, wide, or as a drawer at the right edge.
import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../text/say.ts';
import { IconButton } from './IconButton.tsx';
import css from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly shape?: 'middle' | 'wide' | 'drawer';
  /** Escape, the veil and the cross. */
  readonly onClose: () => void;
  /** For a question that needs an answer. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

export function Dialog({ title, shape = 'middle', role = 'dialog', onClose, children }: DialogProps) {
  const heading = useId();
  return (
    <ModalOverlay
      className={css.veil}
      data-shape={shape}
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={css.place} data-shape={shape}>
        <AriaDialog className={css.dialog} role={role} aria-labelledby={heading}>
          <header className={css.head}>
            <Heading slot="title" id={heading} level={2} className={css.title}>
              {title}
            </Heading>
            <IconButton icon="close" label={say('dialog.close')} onPress={onClose} />
          </header>
          <div className={css.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
