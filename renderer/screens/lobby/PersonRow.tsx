// Somebody who sits: whether their page is connected, whether they head the delegation, and what can be done with them.
import { useState } from 'react';
import type { RoomNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { listOf } from '../../text/lists.ts';
import { say } from '../../text/say.ts';
import { useAsking, useLobby } from './lobby-context.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import css from './seats-panel.module.css';

export type Person = RoomNotice['members'][number];

export function PersonRow({ person }: { readonly person: Person }) {
  const { send } = useLobby();
  const { people, failure, isBusy } = useAsking(send);
  const [isMoving, setMoving] = useState(false);
  const { member, name, place, here, isHead } = person;
  return (
    <li className={css.person}>
      <span className={css.presence} data-here={here || undefined} aria-hidden="true" />
      <span className={css.name}>
        {name}
        <span className={css.words}> {stateWords(person)}</span>
      </span>
      <span className={css.acts}>
        {place.role === 'seat' && (
          <Button
            size="small"
            variant="ghost"
            isDisabled={isBusy}
            aria-label={say(isHead ? 'lobby.noHead.name' : 'lobby.head.name', { name })}
            onPress={() => void people({ do: 'name-head', seat: place.seat, member: isHead ? null : member })}
          >
            {say(isHead ? 'lobby.noHead' : 'lobby.head')}
          </Button>
        )}
        <Button
          size="small"
          variant="ghost"
          aria-label={say('lobby.move.name', { name })}
          onPress={() => setMoving(true)}
        >
          {say('lobby.move')}
        </Button>
        <Button
          size="small"
          variant="ghost"
          isDisabled={isBusy}
          aria-label={say('lobby.remove.name', { name })}
          onPress={() => void people({ do: 'remove', member })}
        >
          {say('lobby.remove')}
        </Button>
      </span>
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
      {isMoving && <PlaceDialog people={[person]} onClose={() => setMoving(false)} />}
    </li>
  );
}

function stateWords({ place, here, isHead }: Person): string {
  const words = [say(here ? 'lobby.here' : 'lobby.away')];
  if (isHead) words.push(say('lobby.isHead'));
  if (place.role === 'evaluator' || place.role === 'observer') {
    const sights = listOf(place.sees.map((one) => say(`seat.${one}`)));
    words.push(say('lobby.looksAt', { role: say(`people.role.${place.role}`), sights }));
  }
  return words.join(', ');
}
