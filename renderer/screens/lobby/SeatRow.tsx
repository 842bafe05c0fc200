// One seat of the room: its people, its code when asked for, and the computer that plays or stands in.
import type { Seat } from '../../../engine/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { inGroups } from '../../parts/room-code.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { countWords } from '../../text/people-words.ts';
import { say, type MessageId } from '../../text/say.ts';
import { useAsking, useLobby, type Lobby } from './lobby-context.ts';
import { PersonRow } from './PersonRow.tsx';
import css from './seats-panel.module.css';

export function SeatRow({ seat, hasCode }: { readonly seat: Seat; readonly hasCode: boolean }) {
  const lobby = useLobby();
  const { room, send } = lobby;
  const { people, room: change, failure, isBusy } = useAsking(send);
  const name = say(`seat.${seat}`);
  const members = membersOf(lobby, seat);
  const isBot = room.standIns.includes(seat);
  return (
    <li className={css.row} data-seat={seat}>
      <div className={css.head}>
        <SeatMark seat={seat} size={22} isDecorative />
        <b>{name}</b>
        <span className={css.words}>{say(stateOf(lobby, seat), { people: countWords(members.length) })}</span>
        {members.length > 0 && (
          <Button
            size="small"
            variant="ghost"
            isDisabled={isBusy}
            aria-label={say(isBot ? 'lobby.giveBack.name' : 'lobby.standIn.name', { seat: name })}
            onPress={() => void people({ do: 'stand-in', seat, bot: !isBot })}
          >
            {say(isBot ? 'lobby.giveBack' : 'lobby.standIn')}
          </Button>
        )}
      </div>
      {hasCode && room.open !== null && (
        <p className={css.code}>
          <span className="visually-hidden">{say('lobby.code.of', { seat: name })} </span>
          <b>{inGroups(room.seatCodes[seat])}</b>
          <Button
            size="small"
            variant="ghost"
            isDisabled={isBusy}
            aria-label={say('lobby.newCode.name', { seat: name })}
            onPress={() => void change({ do: 'new-code', of: seat })}
          >
            {say('lobby.newCode')}
          </Button>
        </p>
      )}
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
      {members.length > 0 && (
        <ul className={css.people}>
          {members.map((person) => (
            <PersonRow key={person.member} person={person} />
          ))}
        </ul>
      )}
    </li>
  );
}

const membersOf = ({ room }: Lobby, seat: Seat) =>
  room.members.filter(({ place }) => place.role === 'seat' && place.seat === seat);

function stateOf(lobby: Lobby, seat: Seat): MessageId {
  const isBot = lobby.room.standIns.includes(seat);
  if (membersOf(lobby, seat).length > 0) return isBot ? 'lobby.state.standIn' : 'lobby.state.people';
  if (isBot) return 'lobby.state.computer';
  return lobby.session.mode === 'room' ? 'lobby.state.empty' : 'lobby.state.here';
}
