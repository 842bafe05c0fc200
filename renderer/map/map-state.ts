// Which flows a map shows: the ones of the last worked-out quarter, what was published of it, and the quarter before.
import type { Flow } from '../../engine/ids.ts';
import type { FlowLine, OutcomeView, PublicRecords } from '../../engine/views/shapes.ts';

export interface KnownFlows {
  readonly flows: readonly FlowLine[];
  readonly before: readonly FlowLine[] | null;
  /** What anybody may read of the last quarter; empty until something was published. */
  readonly records: readonly FlowLine[];
}

export interface FlowSource {
  /** Of the last worked-out quarter. */
  readonly flows: OutcomeView['flows'] | null;
  readonly startFlows: readonly FlowLine[] | null;
  readonly records?: PublicRecords | null;
}

/** From a view of any audience: it holds what that audience may know, and nothing is added here. */
export function knownFlows({ flows, startFlows, records = null }: FlowSource): KnownFlows {
  return {
    flows: flows?.after ?? startFlows ?? [],
    before: flows?.before ?? null,
    records: records === null ? [] : recordLines(records),
  };
}

const recordLines = ({ quarter, chineseCustoms, russianTrade }: PublicRecords): FlowLine[] => {
  const line = (flow: Flow, value: number): FlowLine => ({
    flow,
    reading: { known: 'record', value, asOf: quarter },
  });
  return [line('chineseCustoms', chineseCustoms), line('russianTrade', russianTrade)];
};
