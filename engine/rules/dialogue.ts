// R11 Dialogue and tension: dialogue first, so that tension reads the new value.
import { drift, term } from '../ledger.ts';
import { played, type Table } from '../table.ts';

export function dialogueAndTension(table: Table): void {
  dialogue(table);
  tension(table);
}

function dialogue(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const target =
    term(table, 'rest', p.dialogueBase) +
    term(table, 'carried-over', p.dialogueCarry * x.dialogue) +
    term(table, 'channel-washington', played(table).opensChannel > 0 ? p.dialogueWashington : 0) +
    term(table, 'channel-pyongyang', played(table).engagesWashington > 0 ? p.dialoguePyongyang : 0) +
    term(table, 'tests', x.tests >= p.dialogueTestsFrom ? p.dialogueTests * (x.tests - 1) : 0) +
    term(table, 'threat', played(table).threatensForce > 0 ? p.dialogueThreat : 0) +
    term(table, 'freeze', x.doubleFreeze > 0 ? p.dialogueFreeze : 0) +
    term(table, 'interim-deal', x.interimDeal > 0 ? p.dialogueDeal : 0) +
    term(table, 'exercises', p.dialogueExercises * Math.max(0, x.exercises - 1));
  drift(table, 'dialogue', p.dialogueRate, target);
}

function tension(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  const target =
    term(table, 'rest', p.tensionBase) +
    term(table, 'tests', p.tensionTests * x.tests) +
    term(table, 'exercises', p.tensionExercises * x.exercises) +
    term(table, 'threat', played(table).threatensForce > 0 ? p.tensionThreat : 0) +
    term(table, 'provocation-at-border', played(table).provokesBorder > 0 ? p.tensionProvocation : 0) +
    term(table, 'charm', played(table).charmsSeoul > 0 ? p.tensionCharm : 0) +
    term(table, 'economicStress', p.tensionStress * Math.max(0, x.economicStress - p.tensionStressFrom)) +
    term(table, 'dialogue', -p.tensionDialogue * x.dialogue) +
    term(table, 'freeze', x.doubleFreeze > 0 ? -p.tensionFreeze : 0) +
    term(table, 'interdiction', p.tensionInterdiction * x.interdiction) +
    term(table, 'missileReach', p.tensionReach * Math.max(0, x.missileReach - p.tensionReachFrom));
  drift(table, 'tension', p.tensionRate, target);
}
