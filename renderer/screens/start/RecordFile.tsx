// Opens a record file from elsewhere: by the desktop's dialog, or in a browser by its picker or by dropping it on the sheet.
import { FileTrigger } from 'react-aria-components';
import type { Bridge } from '../../../electron/bridge.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import css from './record-file.module.css';

export interface RecordFileProps {
  readonly bridge: Bridge | undefined;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

export function RecordFile({ bridge, isBusy, onFile }: RecordFileProps) {
  if (bridge === undefined) return <BrowserFile {...{ isBusy, onFile }} />;
  return (
    <Button variant="ghost" size="small" onPress={() => void bridge.openRecord()}>
      {say('start.kept.file')}
    </Button>
  );
}

function BrowserFile({ isBusy, onFile }: Omit<RecordFileProps, 'bridge'>) {
  const isOver = useDroppedFile(onFile);
  return (
    <span className={css.file} data-over={isOver || undefined}>
      <FileTrigger
        acceptedFileTypes={['.backfill']}
        onSelect={(files) => files?.[0] !== undefined && onFile(files[0])}
      >
        <Button variant="ghost" size="small" isDisabled={isBusy}>
          {say('start.kept.file')}
        </Button>
      </FileTrigger>
      <span className="caption">{say(isOver ? 'start.kept.dropping' : 'start.kept.drop')}</span>
    </span>
  );
}
