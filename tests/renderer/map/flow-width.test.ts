// Width is quantity on one scale; the pale edge is doubt; what is not known has no width that says anything.
import { expect, test } from 'vitest';
import type { Flow } from '../../../engine/ids.ts';
import type { FlowLine, Reading } from '../../../engine/views/shapes.ts';
import { DOLLARS_PER_UNIT, LEAST_WIDTH, widthOf, widthsOf } from '../../../renderer/map/flow-width.ts';
import { amountWords, dollarWords, plateWords } from '../../../renderer/map/flow-words.ts';
import { CONTENT } from '../fixtures/content.ts';

const exact = (value: number): Reading => ({ known: 'exact', value });
const about = (low: number, value: number, high: number): Reading => ({
  known: 'estimate',
  value,
  low,
  high,
});
const line = (flow: Flow, reading: Reading): FlowLine => ({ flow, reading });
const widths = (flow: Flow, reading: Reading) => widthsOf(line(flow, reading), CONTENT);

test('one map unit is eight million dollars a quarter, whatever flows', () => {
  expect(DOLLARS_PER_UNIT).toBe(8);
  expect(widths('coal', exact(160))).toEqual({ core: 20, fringe: null });
  // 125 kt of crude at $0.4m, 64 kt of fuel at $1m, 32,000 workers at $1.25m a thousand.
  expect(widths('crude', exact(125))?.core).toBeCloseTo(6.25);
  expect(widths('fuelFromRussia', exact(64))?.core).toBeCloseTo(8);
  expect(widths('workersInRussia', exact(32))?.core).toBeCloseTo(5);
  // A yearly record of $64m is $16m a quarter.
  expect(widths('russianTrade', { known: 'record', value: 64, asOf: '2017 Q3' })?.core).toBeCloseTo(2);
});

test('widths grow with value and never fall under what can be seen', () => {
  expect(widthOf(0.1)).toBe(LEAST_WIDTH);
  for (const dollars of [10, 50, 150, 300]) expect(widthOf(dollars * 2)).toBe(widthOf(dollars) * 2);
});

test('the core is the low end and the pale edge the high end', () => {
  expect(widths('coal', about(80, 120, 160))).toEqual({ core: 10, fringe: 20 });
  // Nothing at the low end: only doubt is drawn.
  expect(widths('coal', about(0, 20, 40))).toEqual({ core: null, fringe: 5 });
  // A range that rounds away is still seen as one.
  expect(widths('coal', about(8, 8, 9))!.fringe!).toBeGreaterThan(widths('coal', about(8, 8, 9))!.core!);
});

test('what does not flow is not drawn', () => {
  expect(widths('aid', exact(0))).toBeNull();
  expect(widths('grain', exact(1))).toEqual({ core: LEAST_WIDTH, fringe: null });
});

test('of an unknown size nothing is drawn, but for traffic that all talk of', () => {
  expect(widths('smuggled', { known: 'unknown' })).toBeNull();
  expect(widths('aid', { known: 'unknown' })).toBeNull();
  expect(widths('fuelShipToShip', { known: 'unknown' })?.core).toBeNull();
});

test('plates print a range for an estimate and never a width without one', () => {
  expect(plateWords(line('coal', about(140, 165, 190)), CONTENT)).toBe('Coal out $140–190m');
  expect(plateWords(line('crude', exact(125)), CONTENT)).toBe('Crude in 125 kt');
  expect(plateWords(line('workersInRussia', about(25, 30, 35)), CONTENT)).toBe('Labour out 25,000–35,000');
  expect(plateWords(line('fuelShipToShip', { known: 'unknown' }), CONTENT)).toBe('Ship to ship');
  expect(amountWords(line('smuggled', { known: 'unknown' }), CONTENT)).toBe('size not known');
  expect(dollarWords(line('fuelFromChina', about(58, 67, 77)), CONTENT)).toBe('$58–77m');
  expect(dollarWords(line('grain', exact(1)), CONTENT)).toBe('–');
});
