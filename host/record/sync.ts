// Makes a file, and a name in a folder, survive a power cut.
import { closeSync, fsyncSync, openSync } from 'node:fs';

export const syncFile = (file: string): void => sync(file, 'r+');

/** Windows keeps names without being asked, and refuses this. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(place: string, flags: string): void {
  const descriptor = openSync(place, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
