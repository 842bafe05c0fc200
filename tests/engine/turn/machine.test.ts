// The turn machine is the phase table plus what live play adds (architecture, section 3, rule 5): every phase can be
// reached, none is a dead end, and the machine taken up again from the phase and the room is the machine as it ran.
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { PHASES, type Phase } from '../../../engine/ids.ts';
import {
  FOLLOWS,
  roomOf,
  ROOM_STATES,
  takeTurn,
  turnAt,
  turnMachine,
  type TurnEvent,
  type TurnSnapshot,
} from '../../../engine/turn/machine.ts';
import { PHASE_TABLE } from '../../../engine/turn/phases.ts';
import { newState } from '../../../engine/set-up.ts';
import type { State } from '../../../engine/state.ts';
import { contextOf, SETTINGS } from '../../support/exercises.ts';

const EVENTS: TurnEvent[] = [
  { type: 'START' },
  { type: 'PAUSE' },
  { type: 'RESUME' },
  { type: 'TIME_UP', ask: true },
  { type: 'TIME_UP', ask: false },
  { type: 'EXTEND' },
  ...PHASES.map((phase): TurnEvent => ({ type: 'NEXT', phase })),
  { type: 'END' },
];

/** Graph search must know the snapshot by its value alone. */
const traversal = {
  events: EVENTS,
  limit: 5000,
  serializeState: (state: TurnSnapshot) => JSON.stringify(state.value),
};

const reached = getShortestPaths(turnMachine, traversal).map(({ state }) => state as TurnSnapshot);

function phaseOf(snapshot: TurnSnapshot): Phase {
  const value = snapshot.value as 'over' | { live: { phase: Phase } };
  return value === 'over' ? 'debrief' : value.live.phase;
}

describe('the turn machine', () => {
  test('reaches every phase in every state of the room, and nothing else', () => {
    const found = reached.map((state) => `${roomOf(state)} ${phaseOf(state)}`).sort();
    const rooms = ROOM_STATES.filter((room) => room !== 'over');
    const phases = PHASES.filter((phase) => phase !== 'debrief');
    const wanted = ['over debrief', ...rooms.flatMap((room) => phases.map((phase) => `${room} ${phase}`))];
    expect(found).toEqual(wanted.sort());
  });

  test('takes a step that it took before as the machine would take it', () => {
    for (const state of reached)
      for (const event of [...EVENTS, ...EVENTS])
        expect(takeTurn(state, event).value).toEqual(transition(turnMachine, state, event)[0].value);
  });

  test('has no dead end: from everywhere but the end the debrief can be reached', () => {
    for (const state of reached.filter((one) => roomOf(one) !== 'over'))
      expect(roomOf(takeTurn(state, { type: 'END' }))).toBe('over');
    const ways = getSimplePaths(turnMachine, {
      ...traversal,
      events: [{ type: 'START' }, ...PHASES.map((phase): TurnEvent => ({ type: 'NEXT', phase }))],
      toState: (state) => state.value === 'over',
    });
    expect(ways.length).toBeGreaterThan(1);
    for (const { steps } of ways) expect(steps.at(-1)!.event).toEqual({ type: 'NEXT', phase: 'debrief' });
  });

  test('changes phase along the arrows and on nothing else', () => {
    for (const state of reached) {
      const phase = phaseOf(state);
      for (const event of EVENTS) {
        const next = phaseOf(takeTurn(state, event));
        const isArrow = event.type === 'NEXT' && FOLLOWS[phase].includes(event.phase);
        if (isArrow) expect(next).toBe(event.phase);
        else expect([phase, ...(event.type === 'END' ? ['debrief'] : [])]).toContain(next);
      }
    }
  });

  test('ignores what means nothing now', () => {
    const unknown = { type: 'SING' } as unknown as TurnEvent;
    for (const state of reached) expect(takeTurn(state, unknown).value).toEqual(state.value);
    const over = turnAt('debrief', 'running');
    for (const event of EVENTS) expect(takeTurn(over, event).value).toBe('over');
    expect(roomOf(takeTurn(turnAt('talks', 'lobby'), { type: 'PAUSE' }))).toBe('lobby');
    expect(roomOf(takeTurn(turnAt('talks', 'paused'), { type: 'TIME_UP', ask: true }))).toBe('paused');
  });

  test('holds for the white cell only when it asks, and goes on when the phase ends or time is given', () => {
    const running = turnAt('orders', 'running');
    expect(roomOf(takeTurn(running, { type: 'TIME_UP', ask: false }))).toBe('running');
    const held = takeTurn(running, { type: 'TIME_UP', ask: true });
    expect(roomOf(held)).toBe('held');
    expect(roomOf(takeTurn(held, { type: 'EXTEND' }))).toBe('running');
    const next = takeTurn(held, { type: 'NEXT', phase: 'council' });
    expect([roomOf(next), phaseOf(next)]).toEqual(['running', 'council']);
  });

  test('taken up again from phase and room is as it was, and goes on alike', () => {
    for (const state of reached) {
      const room = roomOf(state);
      const again = turnAt(phaseOf(state), room === 'over' ? 'running' : room);
      expect(again.value).toEqual(state.value);
      for (const event of EVENTS) expect(takeTurn(again, event).value).toEqual(takeTurn(state, event).value);
    }
  });
});

describe('the arrows of the machine', () => {
  test('are those of the phase table', () => {
    const context = contextOf('arrows');
    const state = newState(context.scenario, context.dice, 3, SETTINGS);
    const kinds: State[] = [
      state,
      { ...state, ambition: 2 },
      { ...state, world: { ...state.world, round: 3 } },
      { ...state, world: { ...state.world, ending: 'war' } },
    ];
    for (const row of PHASE_TABLE) {
      const next = kinds.map((one) => row.next(one)).filter((phase) => phase !== null);
      expect([...new Set(next)].sort()).toEqual([...FOLLOWS[row.phase]].sort());
    }
    expect(PHASE_TABLE.map(({ phase }) => phase)).toEqual([...PHASES]);
  });
});
