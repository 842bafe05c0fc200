// What must fit together in the shared content: moves, agendas, glossary, and in check-seats.ts the seats.
// A check that needs a part whose shape is wrong is skipped: that part's own findings come first.
import type { MoveContent } from './content.ts';
import { didYouMean, firstOf, shown, type DataPath, type Finding } from './findings.ts';
import { checkSeat } from './check-seats.ts';
import { COMPONENTS, SEATS, type Seat } from './ids.ts';
import { at, repeated, type Draft, type Say } from './scenario-draft.ts';
import { PARAMETERS } from './parameters.ts';
import { FORMS, isForm, namesIn } from './rule-pages.ts';
import { movesFile, SHARED_FILES } from './scenario-files.ts';

export const checkContent = (draft: Draft): Finding[] => [
  ...checkMoves(draft),
  ...SEATS.flatMap((seat) => checkSeat(draft, seat)),
  ...checkAgendas(draft),
  ...checkGlossary(draft),
  ...checkRules(draft),
];

interface PlacedMove {
  readonly seat: Seat;
  readonly id: string;
  readonly move: MoveContent;
}

const allMoves = (draft: Draft): PlacedMove[] =>
  SEATS.flatMap((seat) =>
    Object.entries(draft.shared.moves[seat] ?? {}).map(([id, move]) => ({ seat, id, move })),
  );

/** Moves for which `tell` says what it said of an earlier move, with that one. */
const again = (
  moves: readonly PlacedMove[],
  tell: (placed: PlacedMove) => string | undefined,
): readonly { placed: PlacedMove; first: PlacedMove }[] => {
  const seen = new Map<string, PlacedMove>();
  const found = moves.flatMap((placed) => {
    const name = tell(placed);
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && first === undefined) seen.set(name, placed);
    return first === undefined ? [] : [{ placed, first }];
  });
  return firstOf(found);
};

const checkMoves = (draft: Draft): Finding[] => {
  const moves = allMoves(draft);
  const say = ({ seat, id }: PlacedMove, path: DataPath, problem: string, remedy: string): Finding =>
    at(draft, movesFile(seat), [id, ...path], problem, remedy);
  return [
    ...again(moves, ({ id }) => id).map(({ placed, first }) =>
      say(
        placed,
        [],
        `The move "${placed.id}" exists already for ${first.seat}`,
        'Give one of them another name.',
      ),
    ),
    ...again(moves, ({ move }) => move.key).map(({ placed, first }) =>
      say(
        placed,
        ['key'],
        `The key ${placed.move.key} is taken by "${first.id}"`,
        'Give the move a key of its own.',
      ),
    ),
    ...again(moves, ({ move }) => move.special).map(({ placed, first }) =>
      say(
        placed,
        ['special'],
        `The special rule is used by "${first.id}" already`,
        'A special rule belongs to one move: remove it from one.',
      ),
    ),
    ...moves.flatMap((placed) =>
      checkSecrecy(placed, (path, problem, remedy) => say(placed, path, problem, remedy)),
    ),
  ];
};

const checkSecrecy = ({ seat, move }: PlacedMove, say: Say): Finding[] => {
  const findings: Finding[] = [];
  if (move.visibility === 'public' && move.exposure !== undefined)
    findings.push(
      say(['exposure'], 'A public move cannot be exposed', 'Remove exposure, or make the move secret.'),
    );
  if (move.exposure === 'rule' && move.special === undefined)
    findings.push(
      say(['exposure'], 'No special rule decides the exposure', 'Give odds from 0 to 1, or name a special.'),
    );
  if (move.visibility === 'public' && move.knownTo !== undefined)
    findings.push(
      say(['knownTo'], 'A public move is known to all', 'Remove knownTo, or make the move secret.'),
    );
  if (move.knownTo === seat)
    findings.push(say(['knownTo'], 'A seat knows its own moves', 'Name the seat that the move is aimed at.'));
  return findings;
};

const checkAgendas = (draft: Draft): Finding[] => {
  const agendas = Object.entries(draft.shared.agendas ?? {});
  return agendas.flatMap(([id, { seat, multiply }]) => {
    const known: readonly string[] = COMPONENTS[seat];
    const unknown = Object.keys(multiply).filter((component) => !known.includes(component));
    return firstOf(unknown).map((component) =>
      at(
        draft,
        SHARED_FILES.agendas,
        [id, 'multiply', component],
        `"${shown(component)}" is no score component of ${seat}`,
        `${didYouMean(component, known)}Known components: ${known.join(', ')}.`,
      ),
    );
  });
};

const checkGlossary = (draft: Draft): Finding[] => {
  const glossary = draft.shared.glossary ?? [];
  const terms = glossary.map((entry) => entry.term);
  const known = new Set(terms);
  const lost = glossary.flatMap((entry, index) =>
    entry.see.flatMap((term, place) => (known.has(term) ? [] : [{ term, path: [index, 'see', place] }])),
  );
  const say = (path: DataPath, problem: string, remedy: string): Finding =>
    at(draft, SHARED_FILES.glossary, path, problem, remedy);
  return [
    ...repeated(terms, (index, term) =>
      say([index, 'term'], `"${shown(term)}" is explained twice`, 'Keep one entry.'),
    ),
    ...firstOf(lost).map(({ term, path }) =>
      say(
        path,
        `"${shown(term)}" is not in the glossary`,
        `${didYouMean(term, terms)}Name a term of this file.`,
      ),
    ),
  ];
};

/** Every gap of a rule page names a parameter or a move, in a form that there is. */
const checkRules = (draft: Draft): Finding[] => {
  const moves = allMoves(draft).map(({ id }) => id);
  if (moves.length === 0) return [];
  return Object.entries(draft.shared.rules ?? {}).flatMap(([chapter, { text }]) => {
    const say = (problem: string, remedy: string): Finding =>
      at(draft, SHARED_FILES.rules, [chapter, 'text'], problem, remedy);
    return firstOf(namesIn(text)).flatMap(({ kind, name, form }) => {
      // What the engine reads and parameters.yaml lacks is a finding there.
      const known: readonly string[] = kind === 'move' ? moves : PARAMETERS;
      if (!known.includes(name))
        return [
          say(
            `There is no ${kind} "${shown(name)}"`,
            `${didYouMean(name, known)}Name one of ${kind === 'move' ? 'moves/' : SHARED_FILES.parameters}.`,
          ),
        ];
      return isForm(form)
        ? []
        : [say(`A number cannot be given as "${shown(form)}"`, `Choose one of: ${FORMS.join(', ')}.`)];
    });
  });
};
