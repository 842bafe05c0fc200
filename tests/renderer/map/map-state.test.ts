// A map shows the flows that its own view holds, and nothing else.
import { expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { viewFor } from '../../../engine/views/view-for.ts';
import { knownFlows } from '../../../renderer/map/map-state.ts';
import { frameOf, toPixels } from '../../../renderer/map/frame.ts';
import { GEOMETRY } from '../../../renderer/map/geometry.ts';
import { ROUTES, WAYS } from '../../../renderer/map/routes.ts';
import { begin, contextOf, everySeat, FACTS, playOut } from '../../support/exercises.ts';
import type { View } from '../../../engine/views/shapes.ts';

const context = contextOf('map state');
const start = begin(context, 3);
const end = playOut(context, start, { players: everySeat({ bot: 'doctrine', level: 'standard' }) });

const shownTo = (view: View) =>
  knownFlows({
    flows: view.outcome?.flows ?? null,
    startFlows: view.startFlows,
    records: view.audience === 'white-cell' ? null : view.records,
  });

test('every line of a map is a line of its view', () => {
  for (const state of [start, end])
    for (const audience of [...SEATS, 'wall', 'white-cell'] as const) {
      const view = viewFor(context, state, audience, FACTS);
      const { flows, before } = shownTo(view);
      expect(flows).toBe(view.outcome?.flows.after ?? view.startFlows);
      expect(before).toBe(view.outcome?.flows.before ?? null);
    }
});

test('the wall shows recorded trade, and no seat sees the truth of another', () => {
  const wall = shownTo(viewFor(context, end, 'wall', FACTS));
  expect(wall.records.map(({ flow }) => flow)).toEqual(['chineseCustoms', 'russianTrade']);
  const truth = shownTo(viewFor(context, end, 'white-cell', FACTS)).flows;
  const hidden = (audience: (typeof SEATS)[number], flow: string) =>
    shownTo(viewFor(context, end, audience, FACTS)).flows.find((line) => line.flow === flow)?.reading.known;
  expect(truth.every(({ reading }) => reading.known === 'exact')).toBe(true);
  expect(hidden('beijing', 'fuelShipToShip')).toBe('unknown');
  expect(hidden('washington', 'coal')).toBe('estimate');
  // Control: who may know it does.
  expect(hidden('beijing', 'coal')).toBe('exact');
});

test('every flow has a way inside the map, and plates stand off their bands', () => {
  const frame = frameOf('whole', { width: 822, height: 470 });
  for (const [flow, { plate }] of Object.entries(ROUTES)) {
    const [x, y] = toPixels(frame, plate.at);
    expect(x > 13 && x < 809 && y > 13 && y < 457, flow).toBe(true);
    const { middle } = WAYS[flow as keyof typeof WAYS];
    expect(Math.hypot(middle[0] - plate.at[0], middle[1] - plate.at[1]), flow).toBeGreaterThan(15);
  }
});

test('Moscow, Washington and Shanghai are in sight in every window of a table', () => {
  for (const size of [
    { width: 822, height: 470 },
    { width: 1180, height: 574 },
    { width: 700, height: 520 },
  ]) {
    const frame = frameOf('whole', size);
    for (const place of ['moscow', 'washington', 'shanghai'] as const) {
      const [x, y] = toPixels(frame, GEOMETRY.places[place]);
      expect(x > 13 && x < size.width - 13 && y > 13 && y < size.height - 13, `${place} ${size.width}`).toBe(
        true,
      );
    }
  }
});
