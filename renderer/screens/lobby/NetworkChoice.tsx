// Before the room is open: on which network, and whether what goes over it can be read by others there.
import { useEffect, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { LanAddress } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { useAsking } from './lobby-context.ts';
import css from './network-choice.module.css';

const KINDS = ['open', 'secure'] as const;
type Kind = (typeof KINDS)[number];

export function NetworkChoice({ send }: { readonly send: Send }) {
  const { addresses, look } = useAddresses(send);
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<Kind>('open');
  const { room, failure, isBusy } = useAsking(send);
  if (addresses === null) return <p className={css.looking}>{say('lobby.network.looking')}</p>;
  const address = addresses.some((one) => one.address === chosen) ? chosen : addresses[0]?.address;
  if (address === undefined || address === null)
    return (
      <div className={css.none}>
        <EmptyState title={say('lobby.network.none')}>{say('lobby.network.none.text')}</EmptyState>
        <Button onPress={look}>{say('lobby.network.again')}</Button>
      </div>
    );
  return (
    <div className={css.choice}>
      <RadioGroup className={css.group} value={address} onChange={setChosen}>
        <Label className={css.label}>{say('lobby.network.which')}</Label>
        {addresses.map((one) => (
          <Radio key={one.address} value={one.address} className={css.option}>
            <span className={css.dot} aria-hidden="true" />
            <b>{one.address}</b>
            <span className={css.note}>{one.network}</span>
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        className={css.group}
        value={kind}
        onChange={(id) => setKind(KINDS.find((one) => one === id) ?? 'open')}
      >
        <Label className={css.label}>{say('lobby.kind')}</Label>
        {KINDS.map((one) => (
          <Radio key={one} value={one} className={css.option}>
            <span className={css.dot} aria-hidden="true" />
            <b>{say(`lobby.kind.${one}`)}</b>
            <span className={css.words}>{say(`lobby.kind.${one}.text`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {failure !== null && (
        <p className={css.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={css.acts}>
        <Button
          icon="network"
          isDisabled={isBusy}
          onPress={() => void room({ do: 'open', address, secure: kind === 'secure' })}
        >
          {say(isBusy ? 'lobby.opening' : 'lobby.open')}
        </Button>
        <Button variant="ghost" onPress={look}>
          {say('lobby.network.again')}
        </Button>
      </div>
    </div>
  );
}

/** Null: not heard yet. */
function useAddresses(send: Send) {
  const [addresses, setAddresses] = useState<readonly LanAddress[] | null>(null);
  const [asked, setAsked] = useState(1);
  useEffect(() => {
    let isGone = false;
    void send({ type: 'room', change: { do: 'look' } }).then((answer) => {
      if (!isGone) setAddresses(answer.ok ? (answer.addresses ?? []) : []);
    });
    return () => {
      isGone = true;
    };
  }, [send, asked]);
  return { addresses, look: () => setAsked(asked + 1) };
}
