// Where the built parts lie: this file is bundled into out/electron/ or out/chunks/, both one folder deep.
import { fileURLToPath } from 'node:url';

const built = (place: string): string => fileURLToPath(new URL(`../${place}`, import.meta.url));

export const PRELOAD = built('electron/preload.cjs');
export const HOST_PROCESS = built('electron/host-process.js');
