// `dialog`: nobody is there to answer, so every dialog is called off; a spec puts functions of its own in their places.
import { note, strict } from './recorder.ts';

type Options = { readonly cancelId?: number };

const calledOff =
  <T>(what: string, answer: (options: Options) => T) =>
  async (...given: unknown[]): Promise<T> => {
    const options = (given.at(-1) ?? {}) as Options;
    note(what, options);
    return answer(options);
  };

export const dialog = strict('dialog', {
  showOpenDialog: calledOff('open-dialog', () => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: calledOff('save-dialog', () => ({ canceled: true, filePath: '' })),
  showMessageBox: calledOff('message-box', ({ cancelId = 0 }) => ({
    response: cancelId,
    checkboxChecked: false,
  })),
});
