// What a page may have of the machine and of the network: nothing. Electron grants every permission unless told otherwise.
import type { CommandLine, Session } from 'electron';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Everything that could leave the machine, or read a file past the list of app-protocol.ts. */
const ELSEWHERE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'];

/** Denies all permissions and devices, and cancels every request but those to our own page. */
export function guardSession(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: ELSEWHERE }, (_details, answer) => answer({ cancel: true }));
  // Its dictionaries would be fetched from a server.
  session.setSpellCheckerEnabled(false);
}

/** Before the app is ready: Chromium's own calls home. */
export function silenceChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    commandLine.appendSwitch(name);
}
