// The settings of this page as a hook.
import { useSyncExternalStore } from 'react';
import { getSettings, onSettings, type Settings } from './settings.ts';

export const useSettings = (): Settings => useSyncExternalStore(onSettings, getSettings);
