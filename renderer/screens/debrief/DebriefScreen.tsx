// The debrief: all information is open, for every audience alike. Six parts, one at a time.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Content, DebriefView, ExerciseHead } from '../../../engine/views/shapes.ts';
import { SheetHead } from '../../parts/SheetHead.tsx';
import { say } from '../../text/say.ts';
import { BeliefsPage } from './BeliefsPage.tsx';
import { CausesPage } from './CausesPage.tsx';
import { GamePage } from './GamePage.tsx';
import { ReasonsPage } from './ReasonsPage.tsx';
import { TalksPage } from './TalksPage.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import css from './debrief.module.css';

export interface DebriefScreenProps {
  readonly debrief: DebriefView;
  readonly head: ExerciseHead;
  readonly content: Content;
  readonly menu?: ReactNode;
}

export interface PageProps {
  readonly debrief: DebriefView;
  readonly content: Content;
}

const PAGES = {
  game: GamePage,
  causes: CausesPage,
  beliefs: BeliefsPage,
  talks: TalksPage,
  reasons: ReasonsPage,
  timeline: TimelinePage,
} as const;
const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[];

export function DebriefScreen({ debrief, head, content, menu }: DebriefScreenProps) {
  const sub = say('debrief.sub', {
    scenario: content.scenario.title,
    rounds: debrief.rounds.length,
    ending: content.endings[debrief.ending].label,
  });
  return (
    <Tabs className={css.screen} keyboardActivation="manual">
      <SheetHead
        title={say('debrief.title')}
        sub={sub}
        rail={
          <TabList aria-label={say('debrief.pages')} className={css.pages}>
            {NAMES.map((name) => (
              <Tab key={name} id={name} className={css.page}>
                {say(`debrief.page.${name}`)}
              </Tab>
            ))}
          </TabList>
        }
        menu={menu}
      />
      <main
        className={css.sheet}
        aria-label={`${say('debrief.title')}, ${head.quarter}`}
        data-region="debrief"
        tabIndex={-1}
      >
        {NAMES.map((name) => {
          const Page = PAGES[name];
          return (
            <TabPanel key={name} id={name} className={css.body}>
              <Page debrief={debrief} content={content} />
            </TabPanel>
          );
        })}
      </main>
    </Tabs>
  );
}
