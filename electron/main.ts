// Where the desktop app begins. What must be said before Electron is ready is said here, in this order; the rest is
// in desktop.ts.
import { app, protocol, session } from 'electron';
import { PAGE_FOLDER } from '../host/places.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { Desktop } from './desktop.ts';
import { guardNavigation } from './navigation-guard.ts';
import { recordInWords } from './opened-files.ts';
import { SELF_TEST, selfTest } from './self-test.ts';
import { guardSession, silenceChromium } from './session-guard.ts';

let desktop: Desktop | null = null;
let fileAsked = recordInWords(process.argv.slice(1), process.cwd());

app.enableSandbox();
silenceChromium(app.commandLine);
registerAppScheme(protocol);
guardNavigation(app);

/** Two at once would both want the records; the second hands its file to the first and ends. */
if (app.requestSingleInstanceLock()) begin();
else app.quit();

function begin(): void {
  app.on('second-instance', (_event, words, cwd) => {
    desktop?.bringForward();
    openFile(recordInWords(words.slice(1), cwd));
  });
  // macOS tells of a double click this way, also before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFile(file);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => closeRecordsFirst(event));
  app.whenReady().then(open, fail);
}

function open(): void {
  guardSession(session.defaultSession);
  serveApp(protocol, PAGE_FOLDER);
  desktop = new Desktop();
  openFile(fileAsked);
  if (process.argv.includes(SELF_TEST)) void selfTest(desktop).then((isWell) => end(isWell ? 0 : 1));
}

function openFile(file: string | null): void {
  if (desktop === null) fileAsked = file ?? fileAsked;
  else if (file !== null) void desktop.openFile(file);
}

/** Quitting waits until every record is one whole file. */
function closeRecordsFirst(event: { preventDefault(): void }): void {
  if (!desktop?.keeper.isRunning) return;
  event.preventDefault();
  void desktop.keeper.stop().then(() => app.quit());
}

async function end(code: number): Promise<void> {
  await desktop?.keeper.stop();
  app.exit(code);
}

function fail(error: unknown): void {
  console.error(error);
  app.exit(1);
}
