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
  drift(table, 'dialogue', p.dialogueRate, [
    term('rest', p.dialogueBase),
    term('carried-over', p.dialogueCarry * x.dialogue),
    term('channel-washington', played(table, 'opensChannel') > 0 ? p.dialogueWashington : 0),
    term('channel-pyongyang', played(table, 'engagesWashington') > 0 ? p.dialoguePyongyang : 0),
    term('tests', x.tests >= p.dialogueTestsFrom ? p.dialogueTests * (x.tests - 1) : 0),
    term('threat', played(table, 'threatensForce') > 0 ? p.dialogueThreat : 0),
    term('freeze', x.doubleFreeze > 0 ? p.dialogueFreeze : 0),
    term('interim-deal', x.interimDeal > 0 ? p.dialogueDeal : 0),
    term('exercises', p.dialogueExercises * Math.max(0, x.exercises - 1)),
  ]);
}

function tension(table: Table): void {
  const p = table.scenario.parameters;
  const { indicators: x } = table.state;
  drift(table, 'tension', p.tensionRate, [
    term('rest', p.tensionBase),
    term('tests', p.tensionTests * x.tests),
    term('exercises', p.tensionExercises * x.exercises),
    term('threat', played(table, 'threatensForce') > 0 ? p.tensionThreat : 0),
    term('provocation-at-border', played(table, 'provokesBorder') > 0 ? p.tensionProvocation : 0),
    term('charm', played(table, 'charmsSeoul') > 0 ? p.tensionCharm : 0),
    term('economicStress', p.tensionStress * Math.max(0, x.economicStress - p.tensionStressFrom)),
    term('dialogue', -p.tensionDialogue * x.dialogue),
    term('freeze', x.doubleFreeze > 0 ? -p.tensionFreeze : 0),
    term('interdiction', p.tensionInterdiction * x.interdiction),
    term('missileReach', p.tensionReach * Math.max(0, x.missileReach - p.tensionReachFrom)),
  ]);
}
