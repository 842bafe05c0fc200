// How truth, belief and record are drawn.
import { say } from '../../text/say.ts';
import css from './truth-panel.module.css';

export function TruthKey({ hasRecords }: { readonly hasRecords: boolean }) {
  return (
    <p className={css.key}>
      <span>
        <i data-kind="truth" /> {say('whiteCell.truth.key.truth')}
      </span>
      <span>
        <i data-kind="belief" /> {say('whiteCell.truth.key.belief')}
      </span>
      {hasRecords ? (
        <span>
          <i data-kind="record" /> {say('whiteCell.truth.key.record')}
        </span>
      ) : null}
    </p>
  );
}
