// Who sits where, and whether they are connected: the four seats, then everybody who looks on or directs.
import { useState } from 'react';
import { SEATS } from '../../../engine/ids.ts';
import type { RoomNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { countWords } from '../../text/people-words.ts';
import { say } from '../../text/say.ts';
import { useLobby } from './lobby-context.ts';
import { PersonRow } from './PersonRow.tsx';
import { SeatRow } from './SeatRow.tsx';
import css from './seats-panel.module.css';

export function SeatsPanel({ className }: { readonly className?: string }) {
  const { room, session } = useLobby();
  const [hasCodes, setCodes] = useState(false);
  const others = room.members.filter(({ place }) => place.role !== 'seat');
  return (
    <Panel
      title={say('lobby.seats')}
      note={say('lobby.seats.count', { people: countWords(room.members.length - others.length) })}
      className={className}
    >
      <ul>
        {SEATS.map((seat) => (
          <SeatRow key={seat} seat={seat} hasCode={hasCodes} />
        ))}
        <li className={css.row} data-seat="white-cell">
          <div className={css.head}>
            <SeatMark seat="white-cell" size={22} isDecorative />
            <b>{say('seat.white-cell')}</b>
            <span className={css.words}>
              {say(session.you.role === 'machine' ? 'lobby.you' : 'lobby.atMachine')}
            </span>
          </div>
          <People members={others.filter(({ place }) => place.role === 'white-cell')} />
        </li>
        {others.some(({ place }) => place.role !== 'white-cell') && (
          <li className={css.row}>
            <div className={css.head}>
              <b className={css.wide}>{say('lobby.onlookers')}</b>
            </div>
            <People members={others.filter(({ place }) => place.role !== 'white-cell')} />
          </li>
        )}
      </ul>
      {room.open !== null && (
        <div className={css.foot}>
          <Button size="small" isOn={hasCodes} onPress={() => setCodes(!hasCodes)}>
            {say(hasCodes ? 'lobby.codes.hide' : 'lobby.codes.show')}
          </Button>
          <span className="support">{say('lobby.codes.note')}</span>
        </div>
      )}
    </Panel>
  );
}

function People({ members }: { readonly members: RoomNotice['members'] }) {
  if (members.length === 0) return null;
  return (
    <ul className={css.people}>
      {members.map((person) => (
        <PersonRow key={person.member} person={person} />
      ))}
    </ul>
  );
}
