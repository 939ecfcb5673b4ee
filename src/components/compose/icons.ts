/** Strokes of the icons of the composer, on a square of 24. */
const STROKES = {
  ongedaan: 'M4 9h10a5.5 5.5 0 0 1 0 11H8M9 4L4 9l5 5',
  opnieuw: 'M20 9H10a5.5 5.5 0 0 0 0 11h6M15 4l5 5-5 5',
  bewaar: 'M5 4h12l3 3v13H4V5zM8 4v5h7V4M8 20v-6h8v6',
  kleiner: 'M5 12h14',
  groter: 'M5 12h14M12 5v14',
  spiegel: 'M12 3v18M9 6v12H2zM15 6v12h7z',
  draai: 'M5 12a7 7 0 1 1 3 5.7M4 20l4-2.2-2-4',
  voor: 'M3 3h11v11H3zM14 10h7v11H10v-7',
  achter: 'M10 14v7h11V10h-7M3 3h11v11H3z',
  kopie: 'M9 9h11v12H9zM5 15H4V3h11v2',
  weg: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  rij: 'M3 18h4v-8H3zM10 18h4v-8h-4zM17 18h4v-8h-4z',
  strooi: 'M5 6h.1M12 4h.1M19 8h.1M8 12h.1M16 13h.1M4 18h.1M12 19h.1M20 18h.1',
  bord: 'M4 5h16v8H4zM12 13v8',
  in: 'M11 4h9v16h-9M3 12h11M10 8l4 4-4 4',
  groep: 'M3 3h18v18H3zM7 7h5v5H7zM13 13h4v4h-4z',
  erbij: 'M3 3h11v11H3zM18 12v9M13.500 16.500h9',
  op: 'M5 16l7-7 7 7',
  neer: 'M5 9l7 7 7-7',
  links: 'M15 5l-7 7 7 7',
  rechts: 'M9 5l7 7-7 7',
  oog: 'M2 12q4-6.5 10-6.500T22 12q-4 6.5-10 6.500T2 12zM12 10a2 2 0 1 0 .1 0z',
  druk: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 13h10v8H7z',
  uit: 'M12 3v12M6.5 10l5.5 5.5 5.5-5.500M4 17v4h16v-4',
  beeld: 'M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M16 8.500h.1',
  schakel:
    'M10 14a4.5 4.5 0 0 0 6.4 0l3-3a4.5 4.5 0 0 0-6.4-6.400l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.400l1-1',
  vink: 'M4 13l5 5L20 6',
  let: 'M12 3a9 9 0 1 0 .1 0zM12 7.500v6M12 16.700v.1',
  kruis: 'M6 6l12 12M18 6L6 18',
  camera: 'M3 7h5l2-3h4l2 3h5v13H3zM12 9a4 4 0 1 0 .1 0z',
} as const;
export type Icon = keyof typeof STROKES;

/** The strokes of an icon as path data. */
export const strokesOf = (icon: Icon): string => STROKES[icon];
