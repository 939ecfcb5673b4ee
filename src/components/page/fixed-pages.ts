/** In which menu a page stands: at the top, or in a column at the foot. */
type Menu = 'hoofd' | 'naslag' | 'gegevens' | 'site';

/** A page that the site itself has, whatever its content; or a file with its data. */
interface FixedPage {
  /** Path without base. */
  pad: string;
  /** Its title; a page of prose has its own, in `src/content/paginas/`. */
  titel?: Words.Key;
  menu?: Menu;
  /** What it is called there. */
  menunaam?: Words.Key;
  /** Other words by which people look for it. */
  ook?: Words.Key;
  /** Words that mean nothing else here than this page. */
  naam?: Words.Key;
}

/** The one list of them, in the order of the menus. */
export const FIXED_PAGES: readonly FixedPage[] = [
  { pad: '/', titel: 'site.naam' },
  {
    pad: '/praatplaten/',
    titel: 'menu.praatplaten',
    menu: 'hoofd',
    ook: 'zoeken.ook.praatplaten',
    naam: 'zoeken.naam.praatplaten',
  },
  { pad: '/themas/', titel: 'menu.themas', menu: 'hoofd', ook: 'zoeken.ook.themas' },
  { pad: '/onderbouwing/', titel: 'menu.onderbouwing', menu: 'hoofd', ook: 'zoeken.ook.onderbouwing' },
  { pad: '/tafelverslagen/', titel: 'menu.tafelverslagen', menu: 'hoofd', ook: 'zoeken.ook.tafelverslagen' },
  {
    pad: '/geschiedenis/',
    titel: 'tijdlijn.titel',
    menu: 'hoofd',
    menunaam: 'menu.geschiedenis',
    ook: 'zoeken.ook.geschiedenis',
    naam: 'zoeken.naam.geschiedenis',
  },
  {
    pad: '/begrippen/',
    titel: 'menu.begrippen',
    menu: 'hoofd',
    ook: 'zoeken.ook.begrippen',
    naam: 'zoeken.naam.begrippen',
  },
  {
    pad: '/begin/',
    titel: 'tien.titel',
    menu: 'naslag',
    menunaam: 'voet.begin',
    ook: 'zoeken.ook.begin',
    naam: 'zoeken.naam.begin',
  },
  { pad: '/keten/', titel: 'ketenbeeld.titel', menu: 'naslag', ook: 'zoeken.ook.keten' },
  { pad: '/bevindingen/', titel: 'menu.bevindingen', ook: 'zoeken.ook.bevindingen' },
  { pad: '/bronnen/', titel: 'menu.bronnen', menu: 'naslag', ook: 'zoeken.ook.bronnen', naam: 'zoeken.naam.bronnen' },
  { pad: '/documenten/', titel: 'menu.documenten', menu: 'naslag', ook: 'zoeken.ook.documenten' },
  { pad: '/verhalen/', titel: 'menu.verhalen', menu: 'naslag', ook: 'zoeken.ook.verhalen' },
  { pad: '/onderwerpen/', titel: 'menu.onderwerpen', menu: 'naslag', ook: 'zoeken.ook.onderwerpen' },
  {
    pad: '/praatplaten/maken/',
    titel: 'maken.titel',
    menu: 'naslag',
    ook: 'zoeken.ook.maken',
    naam: 'zoeken.naam.maken',
  },
  { pad: '/gesprekken/', titel: 'gesprekken.titel', ook: 'zoeken.ook.gesprekken' },
  { pad: '/leeslijst/', titel: 'leeslijst.naam', menu: 'naslag', ook: 'zoeken.ook.leeslijst' },
  { pad: '/zoeken/', titel: 'kop.zoeken' },
  { pad: '/data/', titel: 'opendata.titel', menu: 'gegevens', menunaam: 'voet.alles', ook: 'zoeken.ook.data' },
  { pad: '/data/onderbouwing.csv', menu: 'gegevens', menunaam: 'voet.csv' },
  { pad: '/data/bronnen.bib', menu: 'gegevens', menunaam: 'voet.bib' },
  { pad: '/data/praatplaten.json', menu: 'gegevens', menunaam: 'voet.platen' },
  { pad: '/data/begrippen.json', menu: 'gegevens', menunaam: 'voet.begrippen' },
  { pad: '/over/', menu: 'site', menunaam: 'menu.over', ook: 'zoeken.ook.over', naam: 'zoeken.naam.over' },
  { pad: '/privacy/', menu: 'site', menunaam: 'menu.privacy', ook: 'zoeken.ook.privacy', naam: 'zoeken.naam.privacy' },
  {
    pad: '/toegankelijkheid/',
    menu: 'site',
    menunaam: 'menu.toegankelijkheid',
    ook: 'zoeken.ook.toegankelijkheid',
    naam: 'zoeken.naam.toegankelijkheid',
  },
  {
    pad: '/offline/',
    titel: 'offline.titel',
    menu: 'site',
    menunaam: 'offline.menu',
    ook: 'zoeken.ook.offline',
    naam: 'zoeken.naam.offline',
  },
  { pad: '/licenties/', menu: 'site', menunaam: 'menu.licenties', ook: 'zoeken.ook.licenties' },
  { pad: '/redactie/', menu: 'site', menunaam: 'menu.redactie', ook: 'zoeken.ook.redactie' },
  { pad: '/redactie/maken/', titel: 'vormen.titel' },
  { pad: '/redactie/onderdelen/', titel: 'onderdelen.titel' },
];

/** What stands in a menu: name and path, in order. */
const inMenu = (menu: Menu): [name: Words.Key, path: string][] =>
  FIXED_PAGES.filter((p) => p.menu === menu).map(({ pad, titel, menunaam }) => [(menunaam ?? titel)!, pad]);

/** The links in the header. */
export const MAIN_MENU = inMenu('hoofd');

/** The columns of the footer, each with its heading. */
export const FOOTER_MENU: [heading: Words.Key, links: [name: Words.Key, path: string][]][] = [
  ['voet.naslag', inMenu('naslag')],
  ['voet.gegevens', inMenu('gegevens')],
  ['voet.site', inMenu('site')],
];
