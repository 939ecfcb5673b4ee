/** The main menu: language key of each entry and where it goes. */
export const MAIN_MENU = [
  ['menu.praatplaten', '/praatplaten/'],
  ['menu.themas', '/themas/'],
  ['menu.onderbouwing', '/onderbouwing/'],
  ['menu.tafelverslagen', '/tafelverslagen/'],
  ['menu.geschiedenis', '/geschiedenis/'],
  ['menu.begrippen', '/begrippen/'],
] as const satisfies readonly (readonly [Words.Key, string])[];

/** The columns of the footer. */
export const FOOTER_MENU = [
  [
    'voet.naslag',
    [
      ['voet.begin', '/begin/'],
      ['ketenbeeld.titel', '/keten/'],
      ['menu.bronnen', '/bronnen/'],
      ['menu.documenten', '/documenten/'],
      ['menu.verhalen', '/verhalen/'],
      ['menu.onderwerpen', '/onderwerpen/'],
    ],
  ],
  [
    'voet.gegevens',
    [
      ['voet.alles', '/data/'],
      ['voet.csv', '/data/onderbouwing.csv'],
      ['voet.bib', '/data/bronnen.bib'],
      ['voet.platen', '/data/praatplaten.json'],
      ['voet.begrippen', '/data/begrippen.json'],
    ],
  ],
  [
    'voet.site',
    [
      ['menu.over', '/over/'],
      ['menu.privacy', '/privacy/'],
      ['menu.toegankelijkheid', '/toegankelijkheid/'],
      ['menu.licenties', '/licenties/'],
      ['menu.redactie', '/redactie/'],
    ],
  ],
] as const satisfies readonly (readonly [Words.Key, readonly (readonly [Words.Key, string])[]])[];
