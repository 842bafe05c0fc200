// Why a session does not do what it was asked, in words.
import type { Problem } from './protocol.ts';

export const REUSED_ID: Problem = {
  code: 'badFrame',
  message: 'This command has the id of another command.',
  remedy: 'Reload the page and do it again.',
};

export const BOTS_THINK: Problem = {
  code: 'notAllowed',
  message: 'The computer seats are still thinking.',
  remedy: 'Wait a moment, then advance.',
};

export const NOT_YOURS_TO_WATCH: Problem = {
  code: 'notAllowed',
  message: 'This view is not open to you now.',
  remedy: 'Choose one of the views on offer; after the end all are open.',
};

export const NOT_YOURS_TO_PRINT: Problem = {
  code: 'notAllowed',
  message: 'These sheets are not for the seat at this page.',
  remedy: 'Print your own, or go to the white cell for all of them.',
};

export const NO_ADVICE: Problem = {
  code: 'fault',
  message: 'The adviser found no answer.',
  remedy: 'Choose for yourself, or ask again.',
};

export const NOT_SEATED: Problem = {
  code: 'notAllowed',
  message: 'You are at the door and not yet at the table.',
  remedy: 'Knock, and wait until the facilitator seats you.',
};

export const ROOM_LOCKED: Problem = {
  code: 'notAllowed',
  message: 'The room is locked.',
  remedy: 'Ask the facilitator to open it, then knock again.',
};
