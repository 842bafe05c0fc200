// react-aria brings its few own words in 34 languages. The page speaks one; the others would be 40 kB of it.

/** Those of the catalogues in renderer/text. */
const languages = ['en'];

const words =
  /[\\/]react-(?:aria|stately)[\\/]dist[\\/]private[\\/]intl[\\/]\w+[\\/]([a-z]{2})-[A-Z]{2}\.m?js$/;

/** Leaves out the words of every other language. @returns {import('vite').Plugin} */
export function pageLanguages() {
  return {
    name: 'page-languages',
    enforce: 'pre',
    load(id) {
      const language = words.exec(id)?.[1];
      return language === undefined || languages.includes(language) ? null : 'export default {};';
    },
  };
}
