// Runs beside the page, in a sandbox and a world of its own: hands the page its few verbs, and nothing of Electron.
import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './page-bridge.ts';

contextBridge.exposeInMainWorld('backfill', createBridge(ipcRenderer));
