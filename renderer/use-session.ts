// The one hook over the session client.
import { useSyncExternalStore } from 'react';
import type { SessionClient, Snapshot } from './session-client.ts';

export const useSession = (client: SessionClient): Snapshot =>
  useSyncExternalStore(client.subscribe, client.getSnapshot);
