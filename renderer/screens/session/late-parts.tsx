// What stands for a part over the table whose code is on its way, or cannot be had.
import { say } from '../../text/say.ts';
import { Plate } from './StatePlate.tsx';

export const Nothing = (): null => null;

export const MissingPart = () => <Plate icon="lock" words={say('link.closed.partMissing.now')} />;
