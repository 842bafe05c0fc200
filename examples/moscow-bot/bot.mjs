// A computer seat that lives outside Backfill: plays a seat of a room over the seat protocol (docs/seat-protocol.md).
//   node bot.mjs ADDRESS CODE [--knock] [--name NAME] [--seat SEAT] [--fingerprint SHA256]
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';

const PROTOCOL = 2;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    knock: { type: 'boolean', default: false }, // CODE is the room's: ask for a seat and wait
    name: { type: 'string', default: 'Outside bot' },
    seat: { type: 'string', default: 'moscow' }, // what to ask for when knocking
    fingerprint: { type: 'string' }, // of the certificate, where the address begins with https
  },
});
const [address, code] = positionals;
if (address === undefined || code === undefined) stop(2, 'give the address of the room and a code');
const { origin } = new URL(address);

let after = null; // the last notice heard: where the host goes on after a reconnect
let token = null; // opens the same seat again
let waitMs = FIRST_WAIT_MS;
let session = null;
let present = null;
let refused = { in: '', times: 0 }; // how often the host said no in one phase
const unanswered = new Map(); // command id → command: sent again after a reconnect, under the same id

connect();

function connect() {
  const secure = values.fingerprint === undefined ? {} : { rejectUnauthorized: false };
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/session`, { origin, ...secure });
  socket.on('upgrade', (answer) => {
    const shown = answer.socket.getPeerCertificate?.().fingerprint256;
    if (values.fingerprint !== undefined && shown !== values.fingerprint) stop(1, 'another certificate');
  });
  socket.on('open', () => socket.send(JSON.stringify({ join: wayIn() })));
  socket.on('message', (data) => hear(JSON.parse(data), socket));
  socket.on('error', () => {}); // `close` follows
  socket.on('close', (why) => {
    if (why >= 4400 && why < 4500) stop(1, `the host closed the door: ${why}`);
    setTimeout(connect, waitMs * (0.5 + Math.random() / 2));
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  });
}

function wayIn() {
  if (token !== null) return { token, ...(after && { after }) };
  return values.knock ? { room: code } : { seat: code, name: values.name };
}

function hear(notice, socket) {
  const ask = (command, id = randomUUID()) => {
    unanswered.set(id, command);
    socket.send(JSON.stringify({ id, command }));
  };
  if (after !== null) after = { ...after, n: notice.n };
  switch (notice.kind) {
    case 'welcome':
      if (notice.protocol !== PROTOCOL) stop(1, `the host speaks protocol ${notice.protocol}`);
      ({ token = token } = notice);
      after = { stream: notice.stream, n: notice.n };
      waitMs = FIRST_WAIT_MS;
      for (const [id, command] of unanswered) ask(command, id);
      break;
    case 'porch': // at the door: knock once, then wait
      if (notice.porch.you.state === 'turned-away') stop(1, 'turned away at the door');
      if (notice.porch.you.state === 'new' && unanswered.size === 0)
        ask({ type: 'knock', name: values.name, wish: values.seat });
      break;
    case 'session':
      ({ session } = notice);
      break;
    case 'present':
      ({ present } = notice);
      break;
    case 'answer':
      if (!notice.answer.ok) sayRefused(unanswered.get(notice.to), notice.answer);
      unanswered.delete(notice.to);
      break;
    default: // content and past quarters, which this bot does without, and what a later host may tell
      return;
  }
  if (present?.head.phase === 'debrief')
    stop(0, `${present.head.ending}; score ${present.score.low} to ${present.score.high}`);
  const act = unanswered.size === 0 ? nextAct() : null;
  if (act === null) return;
  console.log(`${situation()}: ${JSON.stringify(act)}`);
  ask({ type: 'act', seat: present.audience, act });
}

function sayRefused(command, { refusal, problem }) {
  console.log(`refused: ${command?.act?.type ?? command?.type}: ${refusal?.code ?? problem.message}`);
  const here = situation();
  refused = { in: here, times: refused.in === here ? refused.times + 1 : 1 };
}

const situation = () => `${present?.head.quarter} ${present?.head.phase}`;

/** What the phase waits for and this seat has not done yet; null: nothing, or nobody may act now. */
function nextAct() {
  if (!session?.people.includes(present?.audience)) return null;
  const { head, sealed, ready, council, team } = present;
  if (!head.clock.started || head.clock.paused) return null;
  const chief = team?.members.find(({ isHead }) => isHead);
  if (chief !== undefined && chief.member !== session.you.member) return null; // the head commits the seat
  const times = refused.in === situation() ? refused.times : 0;
  const again = orders()[times];
  if (head.phase === 'orders') return sealed || !again ? null : { type: 'seal-orders', order: again };
  if (times > 0) return null;
  if (head.phase !== 'council') return ready ? null : { type: 'mark-ready', ready: true };
  const best = bestOf(council?.options ?? []);
  return council?.ownVote !== null || !best ? null : { type: 'cast-vote', vote: best.vote };
}

/** The best order that seems affordable, then the same with fewer moves, at last the dial as it stands. */
function orders() {
  const dial = bestOf(present.dial.options.filter(({ refusal }) => refusal === null));
  const moves = [];
  let left = present.capital.budget - (dial?.cost ?? 0) - (dial?.upkeep ?? 0);
  const good = present.moves.filter(({ refusal, effects }) => refusal === null && worth(effects) > 0);
  for (const { move, costs } of good.sort(better)) {
    if (costs[0] > left || moves.length === present.head.movesPerRound) continue;
    moves.push({ move, level: 1 });
    left -= costs[0];
  }
  const level = dial?.level ?? present.dial.level;
  const fewer = moves.map((_, i) => ({ dial: level, moves: moves.slice(0, moves.length - i) }));
  return [...fewer, { dial: level, moves: [] }, { dial: present.dial.level, moves: [] }];
}

const bestOf = (options) => options.toSorted(better)[0];
const better = (one, other) => worth(other.effects) - worth(one.effects);

/** The middle of the expected change in this seat's own score. */
function worth(effects) {
  const weights = new Map(present.components.map(({ component, weight }) => [component, weight]));
  const one = ({ target, low, high }) => (weights.get(target.component) ?? 0) * ((low + high) / 2);
  return effects.reduce((sum, effect) => sum + one(effect), 0);
}

function stop(exitCode, words) {
  console.log(words);
  process.exit(exitCode);
}
