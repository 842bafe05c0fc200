// The drawings of the icons on a 16 px grid: stroked, mitred, never filled (design language, section 7).

export const ICON_PATHS = {
  // Goods.
  fuel: 'M4 2.5h8v11H4zM4 5.5h8M4 10.5h8',
  coal: 'M2.5 12.5 5 7l3 2 2.5-4.5 3 8zM1.5 12.5h13',
  ship: 'M2 9.5h12l-2 4H4zM5 9.5v-4h6v4M8 5.5v-3',
  rail: 'M4 1.5v13M12 1.5v13M2 4h12M2 8h12M2 12h12',
  labour: 'M8 7.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM3 14v-2.5L5.5 9h5L13 11.5V14',
  aid: 'M2.5 6.5h11v7h-11zM2.5 6.5 5 3h6l2.5 3.5M8 3v10.5',
  trade: 'M2 5.5h10M9 2.5l3 3-3 3M14 10.5H4M7 7.5l-3 3 3 3',
  // Instruments.
  bank: 'M2 6 8 2.5 14 6zM3.5 6v6M8 6v6M12.5 6v6M2 13.5h12',
  document: 'M4 1.5h6l3 3v10H4zM6.5 7h4M6.5 9.5h4M6.5 12h2.5',
  missile: 'M8 1.5c1.6 2 1.9 4.5 1.9 6.5v4H6.1V8c0-2 .3-4.5 1.9-6.5zM6 10l-2.5 3.5H6M10 10l2.5 3.5H10',
  radar: 'M2.5 4.5a8 8 0 0 0 9 9zM7 9l5.5-6M12.5 3a.6.6 0 1 0 .01 0zM5 13.5h6',
  exercise: 'M3.5 14.5v-12l9 3-9 3',
  border: 'M1.5 8h3M6.5 8h3M11.5 8h3M4 3.5v1.5M4 11v1.5M12 3.5v1.5M12 11v1.5',
  talk: 'M1.5 3h9v6H6l-2.5 2.5V9h-2zM13 6h1.5v6h-2v2.2L10.3 12H7',
  // Visibility: an open and a closed eye.
  public: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  secret: 'M1.5 7.5S4 11 8 11s6.5-3.5 6.5-3.5M3.5 13l1-2M8 14v-2.5M12.5 13l-1-2',
  // System.
  lock: 'M3.5 7.5h9v6.5h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  clock: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 4.5V8l2.5 2',
  inject: 'M8 1.5v9M4.5 7 8 10.5 11.5 7M2 14h12',
  branch: 'M3 14V2M3 9h5c2.5 0 5-1.5 5-4.5M10.5 6.5 13 4l2.5 2.5',
  rewind: 'M7.5 3.5 2.5 8l5 4.5zM13.5 3.5 8.5 8l5 4.5z',
  pen: 'M2.5 13.5l.8-3.3 7.7-7.7 2.5 2.5-7.7 7.7zM9.5 4 12 6.5',
  arrow: 'M2 8h11M9 4l4.2 4L9 12',
  check: 'M2.5 8.5 6.5 12.5 13.5 4',
  close: 'M3 3l10 10M13 3 3 13',
  pause: 'M5 3v10M11 3v10',
  play: 'M4.5 2.5v11l8.5-5.5z',
  minus: 'M2.5 8h11',
  plus: 'M8 2.5v11M2.5 8h11',
  down: 'M3.5 6 8 10.5 12.5 6',
  menu: 'M2 4h12M2 8h12M2 12h12',
  book: 'M2 3h4.5L8 4.5 9.5 3H14v10H9.5L8 14.5 6.5 13H2zM8 4.5v10',
  mail: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
  print: 'M4 6V2h8v4M4 11.5H2V6h12v5.5h-2M4 9.5h8V14H4z',
  screen: 'M1.5 2.5h13v8.5h-13zM5.5 14h5M8 11v3',
  // Ways to play.
  solo: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM3 14c0-2.5 2-4 5-4s5 1.5 5 4',
  laptop: 'M3 3h10v7.5H3zM1 13h14',
  room: 'M8 5.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM3 10.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM13 10.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM4 14h8M8 7v4',
  network: 'M8 12.2v1.6M5.4 10a3.8 3.8 0 0 1 5.2 0M3 7.2a7.3 7.3 0 0 1 10 0M.8 4.5a10.6 10.6 0 0 1 14.4 0',
  diamond: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
} as const;
