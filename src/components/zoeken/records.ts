import type { CollectionEntry } from 'astro:content';
import { adres } from '../bouw/adres';
import { withoutMarkers } from '../herkomst/marker';
import type { Register } from '../herkomst/register';
import { alleBladzijden } from '../keten/paginas';
import type { Keten, Vindplaats } from '../keten/keten';
import { t } from '../teksten/teksten';
import { woorden } from './vouw';

/** One thing that can be found: a page, or an item on a page. */
export interface Zoekrecord {
  /** Address with base and anchor. */
  url: string;
  titel: string;
  /** Key of `zoeken.soort` in the language file. */
  soort: Soort;
  /** Where it stands, in words: "Tafelverslagen, lerarentekort". */
  pad: string;
  tekst: string;
  /** Id of the source item, shown with the hit. */
  plaats?: string;
  /** Words it must also be found by: synonyms, abbreviations, looser search words. */
  ook?: string[];
  /** Headings above it on the page: they say less about it than its own words. */
  koppen?: string[];
  thema: string[];
  sector: string[];
  jaar: string[];
  /** `begrippen/groenpluk`, `tafelverslagen/tafel-4`, `over/contact`: names by which a query calls exactly this page. */
  sleutel?: string | string[];
  /** Pages with more than one record on which this one stands. */
  blad?: string[];
}

export const SOORTEN = [
  'begrip',
  'praatplaat',
  'vraag',
  'plek',
  'waarde',
  'randvoorwaarde',
  'bevinding',
  'stem',
  'bron',
  'tafelverslag',
  'tafelpunt',
  'openvraag',
  'thema',
  'verhaal',
  'tijdlijn',
  'document',
  'pagina',
] as const;
export type Soort = (typeof SOORTEN)[number];

const SECTOR: readonly (readonly [string, RegExp])[] = [
  ['po', /\b(?:po|primair onderwijs|basisschol?(?:en|ol)|basisonderwijs|pabo(?:’s)?|pabostudent(?:en)?)\b/iu],
  ['vo', /\b(?:vo|voortgezet onderwijs|havo|vwo|vmbo)\b/iu],
  ['mbo', /\bmbo\b/iu],
];

/** Name of a page by its title, for `sleutel`. */
const naam = (map: string, titel: string): string => `${map}/${woorden(titel).join('-')}`;

/** Sectors a text names itself; nothing is inferred from its subject. */
function sectoren(tekst: string): string[] {
  const gevonden = SECTOR.filter(([, patroon]) => patroon.test(tekst)).map(([naam]) => naam);
  return gevonden.length ? gevonden : ['niet genoemd'];
}

type Begin = Pick<Zoekrecord, 'titel' | 'soort' | 'pad' | 'tekst'> & Partial<Zoekrecord>;
const record = (pad: string, begin: Begin): Zoekrecord => ({
  thema: [],
  jaar: [],
  sector: sectoren(`${begin.titel} ${begin.tekst}`),
  ...begin,
  url: adres(pad),
});

const kaal = (mdx: string | undefined, register: Register): string =>
  withoutMarkers(mdx ?? '', register)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Everything that can be found, in the order in which equal hits are shown. */
export function zoekrecords(keten: Keten): Zoekrecord[] {
  const onderwerp = new Map(keten.onderwerpen.map((o) => [o.id, o.data.naam]));
  const jaren = (document: string): string[] => keten.document(document).data.jaren.map(String);
  const documentJaren = (id: string): string[] => {
    const document = keten.register.documentOf(id);
    return document ? jaren(document) : [];
  };
  const themaVan = (begrip: string): string[] =>
    keten.onderwerpen.filter((o) => o.data.begrip === begrip).map((o) => o.data.naam);
  return [
    ...keten.begrippen.map((b) => begrip(b, themaVan(b.id), keten.register)),
    ...keten.praatplaten.flatMap((p) => plaat(p, jaren(p.data.document))),
    ...keten.waarden.map(({ id, data: w }) =>
      record(`/onderbouwing/${id}/`, {
        titel: `${w.nr} ${w.titel}`,
        soort: 'waarde',
        pad: t('menu.onderbouwing'),
        tekst: w.kern,
        plaats: w.herkomst,
        sleutel: `onderbouwing/${id}`,
        blad: [`onderbouwing/${id}`],
        ook: [w.kort],
        jaar: documentJaren(w.herkomst),
      }),
    ),
    ...keten.bevindingen.map((b) => bevinding(keten, b)),
    ...keten.bronnen.map(({ id, data: b }) =>
      record(`/bronnen/${id}/`, {
        titel: b.kort,
        soort: 'bron',
        pad: t('menu.bronnen'),
        tekst: [b.kern, ...b.verwijzingen.map((v) => v.csl.title)].join(' '),
        sleutel: `bronnen/${id}`,
        jaar: [String(b.jaar)],
        ook: [b.auteurKort],
      }),
    ),
    ...keten.tafelverslagen.map(({ id, data: v }) =>
      record(`/tafelverslagen/${id}/`, {
        titel: v.titel,
        soort: 'tafelverslag',
        pad: t('menu.tafelverslagen'),
        tekst: v.kern,
        blad: [`tafelverslagen/${id}`],
        sleutel: [
          `tafelverslagen/${id}`,
          naam('tafelverslagen', v.titel),
          ...(v.nr === undefined ? [] : [`tafelverslagen/tafel-${v.nr}`]),
        ],
        ook: [v.kort, ...(v.nr === undefined ? [] : [`${t('tafels.tafel')} ${v.nr}`])],
        jaar: v.document ? jaren(v.document) : [v.datum.slice(0, 4)],
      }),
    ),
    ...keten.themas.map(({ id, data: v }) =>
      record(`/themas/${id}/`, {
        titel: v.titel,
        soort: 'thema',
        pad: t('menu.themas'),
        tekst: v.kern,
        blad: [`themas/${id}`],
        sleutel: [`themas/${id}`, naam('themas', v.titel), `themas/hoofdstuk-${v.nr}`],
        thema: [v.titel],
        jaar: jaren(v.document),
        ook: [t('themas.hoofdstuk', { nr: v.nr })],
      }),
    ),
    ...keten.verhalen.map(({ id, data: v }) =>
      record(`/verhalen/${id}/`, {
        titel: v.titel,
        soort: 'verhaal',
        pad: t('menu.verhalen'),
        tekst: `${v.kern} ${v.wie}`,
        sleutel: [`verhalen/${id}`, naam('verhalen', v.titel)],
        blad: [`verhalen/${id}`],
        ook: [v.soort],
        jaar: jaren(v.document),
      }),
    ),
    ...keten.documenten.map(({ id, data: d }) =>
      record(`/documenten/${id}/`, {
        titel: d.titel,
        soort: 'document',
        pad: t('menu.documenten'),
        tekst: [d.kern, d.soort, d.auteur, d.uitgever, d.datum.tekst].filter(Boolean).join(' '),
        sleutel: [`documenten/${id}`, naam('documenten', d.titel)],
        blad: [`documenten/${id}`],
        jaar: jaren(id),
      }),
    ),
    ...keten.tijdlijn.map(({ id, data: g }) =>
      record(`/geschiedenis/#${id}`, {
        titel: g.titel,
        soort: 'tijdlijn',
        pad: `${t('menu.geschiedenis')}, ${g.weergave}`,
        tekst: g.tekst,
        jaar: [g.datum.slice(0, 4)],
        blad: ['geschiedenis'],
        ook: [g.weergave],
      }),
    ),
    ...[...keten.vindplaatsen.values()].flatMap((v) => item(keten, v, onderwerp, jaren)),
    ...vast(keten),
  ];
}

function begrip({ id, data, body }: CollectionEntry<'begrippen'>, thema: string[], register: Register): Zoekrecord {
  return record(`/begrippen/${id}/`, {
    titel: data.term,
    soort: 'begrip',
    pad: t('menu.begrippen'),
    tekst: `${data.definitie} ${kaal(body, register)}`,
    sleutel: `begrippen/${id}`,
    thema,
    ook: [...data.vormen, ...data.synoniemen, ...data.afkortingen, ...data.zoekwoorden],
  });
}

function plaat({ id, data }: CollectionEntry<'praatplaten'>, jaar: string[]): Zoekrecord[] {
  const pad = `${t('menu.praatplaten')}, ${data.titel}`;
  return [
    record(`/praatplaten/${id}/`, {
      titel: data.titel,
      soort: 'praatplaat',
      pad: t('menu.praatplaten'),
      tekst: `${data.ondertitel}. ${data.kern} ${data.beschrijving}`,
      blad: [`praatplaten/${id}`],
      sleutel: [`praatplaten/${id}`, naam('praatplaten', data.titel), `praatplaten/plaat-${data.nr}`],
      thema: [data.titel],
      jaar,
      ook: [`${t('plaat.plaat')} ${data.nr}`],
    }),
    ...data.plekken.map((k) =>
      record(`/praatplaten/${id}/#plek-${k.nr}`, {
        titel: k.naam,
        soort: 'plek',
        pad,
        tekst: k.uitleg,
        thema: [data.titel],
        jaar,
        blad: [`praatplaten/${id}`],
      }),
    ),
  ];
}

function bevinding(keten: Keten, { id, data }: CollectionEntry<'bevindingen'>): Zoekrecord {
  const bronnen = data.bronnen.map(keten.bron);
  return record(`/bevindingen/${id}/`, {
    titel: data.titel,
    soort: 'bevinding',
    pad: `${t('menu.onderbouwing')}, ${bronnen.map((b) => b.data.kort).join(', ')}`,
    tekst: data.tekst,
    plaats: data.regels[0]!.herkomst,
    jaar: bronnen.map((b) => String(b.data.jaar)),
    sleutel: `bevindingen/${id}`,
    blad: [...new Set(data.regels.map((r) => `onderbouwing/${r.waarde}`))],
    sector: data.sector,
  });
}

const SOORT_VAN: Partial<Record<Vindplaats['soort'], Soort>> = {
  randvoorwaarde: 'randvoorwaarde',
  stem: 'stem',
  vraag: 'vraag',
  opschrift: 'plek',
  documentdeel: 'document',
  tafelpunt: 'tafelpunt',
};

function item(
  keten: Keten,
  v: Vindplaats,
  onderwerp: ReadonlyMap<string, string>,
  jaren: (document: string) => string[],
): Zoekrecord[] {
  // A finding and a value have a page of their own, which is found instead.
  if (v.soort === 'bevinding' || v.soort === 'waarde') return [];
  const [map = '', slug = ''] = v.pagina.split('/').filter(Boolean);
  const lijst = [
    ...keten.themas,
    ...keten.tafelverslagen,
    ...keten.verhalen,
    ...keten.praatplaten,
    ...keten.documenten,
  ];
  const boven = lijst.find((e) => e.collection === map && e.id === slug)?.data;
  const naam =
    boven && 'kort' in boven
      ? boven.kort
      : (boven?.titel ?? (map === 'onderbouwing' && slug ? t('waarde.deel', { nr: slug.replace('-', '.') }) : ''));
  const soort = v.aard === 'vraag' ? 'openvraag' : (SOORT_VAN[v.soort] ?? (map === 'themas' ? 'thema' : 'verhaal'));
  return [
    record(v.adres, {
      titel: v.kop,
      soort,
      tekst: v.tekst.startsWith(v.kop) ? v.tekst.slice(v.kop.length).replace(/^[.\s]+/, '') || v.tekst : v.tekst,
      plaats: v.id,
      pad: [t(`menu.${map as 'themas'}`), naam].filter(Boolean).join(', '),
      thema: [
        ...v.onderwerpen.map((o) => onderwerp.get(o) ?? o),
        ...((map === 'themas' || map === 'praatplaten') && boven ? [boven.titel] : []),
      ],
      jaar: v.document ? jaren(v.document) : [],
      koppen: v.koppen,
      blad: [`${map}/${slug}`],
    }),
  ];
}

/** Other words by which readers look for a page of the site itself. */
const OOK: Readonly<Record<string, Teksten.Sleutel>> = {
  '/geschiedenis/': 'zoeken.ook.geschiedenis',
  '/over/': 'zoeken.ook.over',
  '/begin/': 'zoeken.ook.begin',
  '/onderbouwing/': 'zoeken.ook.onderbouwing',
  '/begrippen/': 'zoeken.ook.begrippen',
  '/bronnen/': 'zoeken.ook.bronnen',
  '/privacy/': 'zoeken.ook.privacy',
  '/praatplaten/': 'zoeken.ook.praatplaten',
  '/documenten/': 'zoeken.ook.documenten',
  '/tafelverslagen/': 'zoeken.ook.tafelverslagen',
  '/verhalen/': 'zoeken.ook.verhalen',
  '/onderwerpen/': 'zoeken.ook.onderwerpen',
  '/gesprekken/': 'zoeken.ook.gesprekken',
  '/toegankelijkheid/': 'zoeken.ook.toegankelijkheid',
  '/redactie/': 'zoeken.ook.redactie',
};
/** Of these, the words that mean nothing else here than that page. */
const NAMEN: Readonly<Record<string, Teksten.Sleutel>> = {
  '/geschiedenis/': 'zoeken.naam.geschiedenis',
  '/over/': 'zoeken.naam.over',
  '/begin/': 'zoeken.naam.begin',
  '/begrippen/': 'zoeken.naam.begrippen',
  '/bronnen/': 'zoeken.naam.bronnen',
  '/privacy/': 'zoeken.naam.privacy',
  '/praatplaten/': 'zoeken.naam.praatplaten',
  '/toegankelijkheid/': 'zoeken.naam.toegankelijkheid',
};

/** Index pages and pages of prose; content with a record of its own is left out. */
function vast(keten: Keten): Zoekrecord[] {
  const prosa = new Map(keten.paginas.map((p) => [`/${p.id}/`, `${p.data.kern} ${kaal(p.body, keten.register)}`]));
  return alleBladzijden(keten)
    .filter(({ pad }) => pad !== '/zoeken/' && pad.split('/').length <= 3)
    .map(({ pad, titel }) =>
      record(pad, {
        titel,
        soort: 'pagina',
        pad: t('site.naam'),
        tekst: prosa.get(pad) ?? '',
        sector: ['niet genoemd'],
        sleutel: [
          pad.slice(1, -1),
          ...(pad in NAMEN
            ? t(NAMEN[pad]!)
                .split(' ')
                .map((w) => `${pad.slice(1)}${w}`)
            : []),
        ],
        blad: pad === '/geschiedenis/' ? ['geschiedenis'] : [],
        ook: pad in OOK ? [t(OOK[pad]!)] : [],
      }),
    );
}
