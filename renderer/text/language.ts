// The language of this page, read once from its address. `?language=pseudo` is for whoever writes or checks texts:
// no setting leads to it, and the page says so to the browser.
export type Language = 'en' | 'pseudo';

export const languageOf = (search: string): Language =>
  new URLSearchParams(search).get('language') === 'pseudo' ? 'pseudo' : 'en';

export const LANGUAGE: Language = typeof location === 'undefined' ? 'en' : languageOf(location.search);

/** What stands in <html lang>; `en-XA` is the usual mark of accented test English. */
export const languageTag = (language: Language): string => (language === 'pseudo' ? 'en-XA' : 'en');
