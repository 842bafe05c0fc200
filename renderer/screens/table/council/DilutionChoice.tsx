// A seat without a vote turns the text over: as tabled, or as either member or both would leave it.
import { Segments } from '../../../parts/Segments.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import type { Dilution } from './council-facts.ts';
import css from './draft-text.module.css';

export function DilutionChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Dilution;
  readonly onChoose: (dilution: Dilution) => void;
}) {
  const { content } = useTable();
  const voter = (id: 'beijing' | 'moscow') => ({
    id,
    label: say('table.council.read.seat', { seat: content.seats[id].label }),
  });
  return (
    <div className={css.readAs}>
      <Segments<Dilution>
        label={say('table.council.read')}
        chosen={chosen}
        onChoose={onChoose}
        segments={[
          { id: 'none', label: say('table.council.read.tabled') },
          voter('beijing'),
          voter('moscow'),
          { id: 'both', label: say('table.council.read.both') },
        ]}
      />
    </div>
  );
}
