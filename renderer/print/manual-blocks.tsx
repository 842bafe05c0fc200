// The situation manual as blocks that pages are filled with, in the order in which it is read.
import type { ReactNode } from 'react';
import { ENDINGS, SEATS, type Seat } from '../../engine/ids.ts';
import type { PrintView } from '../../engine/views/shapes.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { listOf } from '../text/lists.ts';
import { quarterAfter } from '../text/quarters.ts';
import { say } from '../text/say.ts';
import type { FlowBlock } from './FlowSheets.tsx';
import type { PrintFrame } from './print-job.ts';
import { scheduleBlocks } from './schedule-blocks.tsx';
import css from './situation-manual.module.css';

export function manualBlocks(view: PrintView, frame: PrintFrame): readonly FlowBlock[] {
  const { content } = view;
  return [
    ...part('manual.handling', [paragraph('handling', say('manual.handling.text'))]),
    ...part('manual.overview', overviewRows(content, frame)),
    ...part(
      'manual.objectives',
      content.scenario.objectives.map(({ id, title, text }, at) =>
        termBlock(id, `${at + 1}. ${title}`, text),
      ),
    ),
    ...part('manual.situation', situationBlocks(content.scenario.situation)),
    ...part(
      'manual.seats',
      SEATS.map((seat) => seatBlock(seat, content)),
    ),
    ...part('manual.roles', [
      termBlock('player', say('manual.roles.player'), say('manual.roles.player.text')),
      termBlock('white', say('manual.roles.white'), say('manual.roles.white.text')),
      termBlock('observer', say('manual.roles.observer'), say('manual.roles.observer.text')),
      termBlock('evaluator', say('manual.roles.evaluator'), say('manual.roles.evaluator.text')),
    ]),
    ...part('manual.rules', ruleBlocks(view, frame)),
    ...part('manual.schedule', scheduleBlocks(content.scenario.firstQuarter, frame)),
    ...part('manual.discussion', [
      item('d-brief', say('manual.discussion.brief')),
      item('d-talks', say('manual.discussion.talks')),
      item('d-orders', say('manual.discussion.orders')),
      item('d-council', say('manual.discussion.council')),
      item('d-outcome', say('manual.discussion.outcome')),
    ]),
    ...part('manual.artificial', [
      item('a-1', say('manual.artificial.1')),
      item('a-2', say('manual.artificial.2')),
      item('a-3', say('manual.artificial.3')),
      item('a-4', say('manual.artificial.4')),
    ]),
    ...part(
      'manual.words',
      content.glossary.map(({ term, meaning }) => termBlock(`word-${term}`, term, meaning)),
    ),
  ];
}

type Content = PrintView['content'];
type Heading =
  | 'manual.handling'
  | 'manual.overview'
  | 'manual.objectives'
  | 'manual.situation'
  | 'manual.seats'
  | 'manual.roles'
  | 'manual.rules'
  | 'manual.schedule'
  | 'manual.discussion'
  | 'manual.artificial'
  | 'manual.words';

const part = (id: Heading, blocks: readonly FlowBlock[]): readonly FlowBlock[] => [
  { key: id, node: <h3 className={css.heading}>{say(id)}</h3>, staysWithNext: true },
  ...blocks,
];

const paragraph = (key: string, text: ReactNode): FlowBlock => ({
  key,
  node: <p className={css.paragraph}>{text}</p>,
});

const item = (key: string, text: string): FlowBlock => ({ key, node: <p className={css.item}>{text}</p> });

const termBlock = (key: string, term: string, text: string): FlowBlock => ({
  key,
  node: (
    <p className={css.term}>
      <b>{term}</b> {text}
    </p>
  ),
});

const row = (key: string, name: string, value: string): FlowBlock => ({
  key,
  node: (
    <p className={css.row}>
      <b>{name}</b>
      <span>{value}</span>
    </p>
  ),
});

function overviewRows({ scenario, seats }: Content, frame: PrintFrame): readonly FlowBlock[] {
  const { firstQuarter } = scenario;
  const last = quarterAfter(firstQuarter, frame.rounds - 1);
  const length =
    frame.plan === null
      ? say('manual.row.length.free', { rounds: frame.rounds })
      : say('manual.row.length.clock', { rounds: frame.rounds, minutes: frame.plan.minutes });
  return [
    row('r-name', say('manual.row.name'), frame.name),
    row('r-date', say('manual.row.date'), ''),
    row('r-kind', say('manual.row.kind'), say('manual.row.kind.text')),
    row('r-scenario', say('manual.row.scenario'), `${scenario.title}. ${scenario.summary}`),
    row('r-period', say('manual.row.period'), say('manual.row.period.text', { first: firstQuarter, last })),
    row('r-length', say('manual.row.length'), length),
    row(
      'r-seats',
      say('manual.row.seats'),
      say('manual.row.seats.text', {
        seats: listOf(SEATS.map((seat) => seats[seat].label)).replace(' and ', ', '),
      }),
    ),
  ];
}

const situationBlocks = (text: string): readonly FlowBlock[] =>
  text
    .split(/\n\s*\n|\n/)
    .filter((one) => one.trim() !== '')
    .map((one, at) => ({ key: `situation-${at}`, node: <p className={css.story}>{one}</p> }));

function seatBlock(seat: Seat, { seats }: Content): FlowBlock {
  const { label, mandate, dial } = seats[seat];
  return {
    key: seat,
    node: (
      <div className={css.seat} data-seat={seat}>
        <SeatMark seat={seat} size={30} isDecorative />
        <div>
          <b>{label}</b>
          <p>{mandate}</p>
          <p className={css.dial}>
            {say('manual.seats.dial', {
              dial: dial.label,
              visibility: say(`visibility.${dial.visibility}`).toLowerCase(),
              most: dial.levels.length - 1,
            })}
          </p>
        </div>
      </div>
    ),
  };
}

function ruleBlocks({ content, capital }: PrintView, frame: PrintFrame): readonly FlowBlock[] {
  const phases = (['brief', 'talks', 'orders', 'council', 'outcome'] as const).map((phase) =>
    termBlock(`phase-${phase}`, say(`phase.${phase}`), say(`start.quarter.${phase}`)),
  );
  const orders = say('manual.rules.orders.text', { moves: frame.movesPerRound });
  const endings = ENDINGS.map((id) => content.endings[id].label.toLowerCase());
  return [
    { key: 'phases', node: <h4 className={css.small}>{say('manual.rules.phases')}</h4>, staysWithNext: true },
    ...phases,
    termBlock(
      'orders',
      say('manual.rules.orders'),
      frame.starterHandsOnly ? `${orders} ${say('manual.rules.starters')}` : orders,
    ),
    termBlock('capital', say('manual.rules.capital'), say('manual.rules.capital.text', capital)),
    termBlock('talks', say('manual.rules.talks'), say('manual.rules.talks.text')),
    termBlock('council', say('manual.rules.council'), say('manual.rules.council.text')),
    termBlock('knowing', say('manual.rules.knowing'), say('manual.rules.knowing.text')),
    termBlock(
      'score',
      say('manual.rules.score'),
      frame.agendas
        ? `${say('manual.rules.score.text')} ${say('manual.rules.agenda')}`
        : say('manual.rules.score.text'),
    ),
    termBlock('endings', say('manual.endings'), say('manual.endings.text', { endings: listOf(endings) })),
  ];
}
