// What a page can put together from what it was told.
import type { View } from '../../engine/views/shapes.ts';
import { wholeView } from '../../engine/views/whole-view.ts';
import type { Notice } from '../../host/protocol.ts';

/** The whole view after these notices; null: it has not been told a present yet. */
export function toldView(notices: readonly Notice[]): View | null {
  const since = notices.slice(Math.max(0, notices.map(({ kind }) => kind).lastIndexOf('content')));
  const past = since.flatMap((notice) => (notice.kind === 'quarter' ? [notice.quarter] : []));
  const last = since.findLast((notice) => notice.kind === 'present');
  return last?.kind === 'present' ? wholeView(last.present, past, last.remainingMs) : null;
}
