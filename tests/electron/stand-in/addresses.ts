// Chromium cannot open a scheme of our own from outside, so app://host/path is https://host.app.test/path in it.

const OURS = /^([a-z][a-z0-9+-]*):\/\/([^/?#]+)/;
const THEIRS = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.test/;

export const toChromium = (url: string): string => url.replace(OURS, 'https://$2.$1.test');
export const fromChromium = (url: string): string => url.replace(THEIRS, '$2://$1');
