// What becomes of the two exemptions under each vote of Moscow, in words.
import type { CouncilView } from '../../../../engine/views/shapes.ts';
import { VOTES, type Vote } from '../../../../engine/ids.ts';
import { Term } from '../../../parts/reference/Term.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import { carveOutState } from './council-facts.ts';
import css from './carve-outs.module.css';

type CarveOut = CouncilView['rajin'];

export function CarveOuts({ council }: { readonly council: CouncilView }) {
  const { view } = useTable();
  const isOwn = view.audience === 'moscow';
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col" className={css.title}>
            <Term entry="term:carve-out">
              {isOwn ? say('table.carve.title') : say('table.carve.titleMoscow')}
            </Term>
          </th>
          {VOTES.map((vote) => (
            <th key={vote} scope="col">
              {say(`table.vote.${vote}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <CarveOutRow name={say('table.carve.rajin')} carveOut={council.rajin} />
        <CarveOutRow name={say('table.carve.aviation')} carveOut={council.aviation} />
      </tbody>
    </table>
  );
}

function CarveOutRow({ name, carveOut }: { readonly name: string; readonly carveOut: CarveOut }) {
  const then: Record<Vote, number> = {
    support: carveOut.ifSupported,
    dilute: carveOut.ifDiluted,
    veto: carveOut.now,
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {VOTES.map((vote) => {
        const state = carveOutState(carveOut.now, then[vote]);
        return (
          <td key={vote} data-state={state}>
            {vote === 'veto'
              ? say('table.carve.noText', { state: say(`table.carve.${state}`) })
              : say(`table.carve.${state}`)}
          </td>
        );
      })}
    </tr>
  );
}
