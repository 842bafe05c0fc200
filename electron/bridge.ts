// The contract between the desktop shell and the page: what the preload script puts at `window.backfill`.
// Types only. In a browser there is no `window.backfill`, and the page connects by WebSocket instead.

/** `window.backfill`: everything that a page can ask of the desktop. */
export interface Bridge {
  /**
   * Opens the line to the host: the frames of host/protocol.ts as JSON text, without joining. A second call closes the
   * line of the first.
   */
  connect(listener: HostListener): HostLine;
  /**
   * A person asked the desktop to open a record: by the menu, by a double click on a file, by starting the program once
   * more. `record` lies in the records folder already: ask the host to `resume` it. What was asked for before the page
   * listened is told at once. A second listener takes the place of the first.
   */
  onOpenRecord(listener: (record: string) => void): void;
  /** The theme was chosen in the menu. A second listener takes the place of the first. */
  onTheme(listener: (theme: Theme) => void): void;
  /** Opens the wall in a window of its own, or brings it forward. */
  openWall(): Promise<void>;
  /** Shows the dialog for opening a record. What is chosen comes to `onOpenRecord`. */
  openRecord(): Promise<void>;
  /** Shows the dialog for saving a copy of a record; false when it was called off. The record may be open. */
  saveCopy(record: string): Promise<boolean>;
  /** Prints what the page shows into a PDF and shows the dialog for saving it as `name`; false when it was called off. */
  savePdf(name: string): Promise<boolean>;
}

export interface HostListener {
  /** One frame from the host. */
  frame(text: string): void;
  state(state: LineState): void;
}

/**
 * `open`: what is sent arrives. The host then sends `welcome` and what the page saw before, also when it had to be
 * started anew. `reconnecting`: it stopped; what is sent now is lost. `closed`: for good.
 */
export type LineState = 'open' | 'reconnecting' | 'closed';

export interface HostLine {
  send(text: string): void;
  close(): void;
}

/** `system`: as the operating system has it. */
export type Theme = 'system' | 'day' | 'night';

declare global {
  interface Window {
    /** Absent in a browser. */
    readonly backfill?: Bridge;
  }
}
