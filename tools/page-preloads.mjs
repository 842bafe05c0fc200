// Names in the page the letters of its first words, which a browser otherwise finds only when it lays them out: the
// words would first appear in another face.

const firstFonts = /(?:archivo|newsreader)[\w-]*-normal-[\w-]+\.woff2$/;

/** @returns {import('vite').Plugin} */
export function pagePreloads() {
  return {
    name: 'page-preloads',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          })),
    },
  };
}
