// Why the host did not do what was asked, said where it was asked.
import { failureWords, type Failure } from '../../text/failure-words.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './white-cell.module.css';

export function FailureLine({ failure }: { readonly failure: Failure | null }) {
  const { content } = useWhiteCell();
  return failure === null ? null : (
    <p role="alert" className={css.failure}>
      {failureWords(failure, content)}
    </p>
  );
}
