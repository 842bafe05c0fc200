// What can be done with the exercise as a whole, and how this screen looks.
import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Command, Watch } from '../../../host/protocol.ts';
import { openWall } from '../../links/open-wall.ts';
import { Segments } from '../../parts/Segments.tsx';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { ScreenSettings } from './ScreenSettings.tsx';
import { writerOf } from './note-writer.ts';
import type { MenuPage, SessionMenuProps } from './SessionMenu.tsx';
import { printed } from '../../parts/key-table.ts';
import css from './menu-drawer.module.css';

interface MenuDrawerProps extends SessionMenuProps {
  readonly onPage: (page: MenuPage) => void;
  readonly onReference: (() => void) | undefined;
  readonly onClose: () => void;
}

export function MenuDrawer(props: MenuDrawerProps) {
  const { session, view, version, send, bridge, onPass, onWhiteCell, onPrint, onPage, onReference, onClose } =
    props;
  const [said, setSaid] = useState<string | null>(null);
  const ask = async (command: Command) => {
    const answer = await send(command);
    if (answer.ok) onClose();
    else setSaid(failureWords(answer));
  };
  const copy = async () => {
    if (await bridge?.saveCopy(session.record)) setSaid(say('menu.copied'));
  };
  const wall = async () => {
    const refused = await openWall(send, bridge);
    if (refused === null) onClose();
    else if (!refused.ok) setSaid(failureWords(refused));
  };
  const clock = view?.head.clock;
  const isOver = view !== null && view.head.phase === 'debrief';
  const audience = view?.audience;
  const { role } = session.you;
  const isAtMachine = role === 'machine';
  const mayDirect = isAtMachine || role === 'white-cell';
  const mayLook = session.mode === 'rehearsal' || role === 'observer' || role === 'evaluator';
  return (
    <Dialog shape="drawer" title={say('menu.title')} onClose={onClose}>
      <p className={css.name}>{session.name}</p>
      {said !== null && <output className={css.said}>{said}</output>}
      <ul className={css.list}>
        {mayDirect && clock?.started === true && !isOver && (
          <Item>
            <Button
              icon={clock.paused ? 'play' : 'pause'}
              onPress={() => void ask({ type: 'clock', change: { do: clock.paused ? 'resume' : 'pause' } })}
            >
              {say(clock.paused ? 'menu.resume' : 'menu.pause')}
            </Button>
          </Item>
        )}
        {onPass !== undefined && (
          <Item>
            <Button icon="laptop" onPress={onPass}>
              {say('menu.pass')}
            </Button>
          </Item>
        )}
        {mayLook && audience !== undefined && !isOver && session.mayWatch.length > 1 && (
          <Item>
            <LookAt
              {...{ audience }}
              choices={
                role === 'machine' ? session.mayWatch.filter((watch) => watch !== 'wall') : session.mayWatch
              }
              onLook={(watch) => void ask({ type: 'watch', audience: watch })}
            />
          </Item>
        )}
        {isAtMachine && (
          <Item note={say('wall.open.note')}>
            <Button icon="screen" onPress={() => void wall()}>
              {say('wall.open')}
            </Button>
          </Item>
        )}
        {onReference !== undefined && (
          <Item>
            <Button icon="book" keys={printed('reference')} onPress={onReference}>
              {say('menu.reference')}
            </Button>
          </Item>
        )}
        {writerOf(view, session.people) !== null && (
          <Item>
            <Button icon="pen" keys={printed('notes')} onPress={() => onPage('notes')}>
              {say('menu.notes')}
            </Button>
          </Item>
        )}
        <Item>
          <Button icon="document" keys={printed('list')} onPress={() => onPage('keys')}>
            {say('menu.keys')}
          </Button>
        </Item>
        {onPrint !== undefined && (
          <Item note={say('print.open.note')}>
            <Button icon="print" onPress={onPrint}>
              {say('print.open')}
            </Button>
          </Item>
        )}
        {bridge !== undefined && (
          <Item>
            <Button icon="down" onPress={() => void copy()}>
              {say('menu.copy')}
            </Button>
          </Item>
        )}
      </ul>
      <ScreenSettings />
      <ul className={css.list}>
        {onWhiteCell !== undefined && (
          <Item note={say('menu.whiteCell.note')}>
            <Button variant="white-cell" onPress={onWhiteCell}>
              {say('menu.whiteCell')}
            </Button>
          </Item>
        )}
        {mayDirect && !isOver && (
          <Item note={say('menu.end.note')}>
            <Button onPress={() => onPage('end')}>{say('menu.end')}</Button>
          </Item>
        )}
        <Item note={say(isAtMachine ? 'menu.leave.note' : 'menu.leaveRoom.note')}>
          <Button onPress={() => void ask({ type: 'leave' })}>
            {say(isAtMachine ? 'menu.leave' : 'menu.leaveRoom')}
          </Button>
        </Item>
      </ul>
      {version !== null && <p className={css.version}>{say('menu.version', { version })}</p>}
    </Dialog>
  );
}

function Item({ note, children }: { readonly note?: string; readonly children: ReactNode }) {
  return (
    <li className={css.item}>
      {children}
      {note !== undefined && <span className="support">{note}</span>}
    </li>
  );
}

interface LookAtProps {
  readonly audience: Watch;
  readonly choices: readonly Watch[];
  readonly onLook: (watch: Watch) => void;
}

function LookAt({ audience, choices, onLook }: LookAtProps) {
  return (
    <Segments
      label={say('menu.look')}
      isLabelled
      chosen={audience}
      onChoose={onLook}
      segments={choices.map((id) => ({ id, label: say(`seat.${id}`) }))}
    />
  );
}
