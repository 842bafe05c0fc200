// Where things are: longitude and latitude in degrees.

/** Towns, ports and crossings. @type {Record<string, [number, number]>} */
export const PLACES = {
  pyongyang: [125.75, 39.03],
  beijing: [116.4, 39.9],
  moscow: [37.62, 55.75],
  washington: [-77.04, 38.9],
  seoul: [126.98, 37.57],
  tokyo: [139.69, 35.69],
  vladivostok: [131.9, 43.12],
  rajin: [130.29, 42.25],
  dandong: [124.39, 40.13],
  nampo: [125.4, 38.73],
  dalian: [121.6, 38.92],
  shanghai: [121.47, 31.23],
  shenyang: [123.43, 41.8],
  qingdao: [120.38, 36.07],
  yanji: [129.5, 42.9],
  musan: [129.2, 42.23],
  chongjin: [129.78, 41.8],
  wonsan: [127.44, 39.15],
  haeju: [125.71, 38.04],
  khabarovsk: [135.07, 48.48],
  seongju: [128.28, 35.92],
  guam: [144.8, 13.45],
  punggye: [129.08, 41.28],
  /** The Yellow Sea off Shanghai, where tankers meet. */
  shipToShip: [124.2, 32.0],
};

/** Where the names of countries and waters stand. @type {Record<string, [number, number]>} */
export const NAMES = {
  china: [104, 33.5],
  russia: [108, 60],
  mongolia: [103, 46.5],
  japan: [138.7, 36.9],
  unitedStates: [-101, 45],
  canada: [-108, 60],
  southKorea: [128.0, 36.2],
  yellowSea: [124.0, 34.6],
  eastSea: [134.2, 39.6],
  pacific: [162, 27],
  beringSea: [-177, 58],
};
