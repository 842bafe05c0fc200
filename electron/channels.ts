// The names of the channels between the preload script and the main process.

export const CHANNELS = {
  /** Page to main: give me a line to the host. */
  connect: 'host:connect',
  /** Main to page: a port to the host. */
  port: 'host:port',
  /** Main to page: what became of the line. */
  lineState: 'host:line-state',
  /** Page to main: show the wall in a window of its own. */
  openWall: 'wall:open',
  /** Page to main: show the dialog for opening a record. */
  openRecord: 'record:open',
  /** Main to page: this record is to be opened. */
  recordAsked: 'record:asked',
  /** Page to main: show the dialog for saving a copy. */
  saveCopy: 'record:save-copy',
  /** Page to main: print what the page shows into a PDF. */
  savePdf: 'sheets:save-pdf',
  /** Main to page: the theme that was chosen in the menu. */
  theme: 'theme:chosen',
} as const;
