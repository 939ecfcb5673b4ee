import { people } from '../people';
import type { Gesprek } from '../state/model';
import { agreementsInOrder, decisionsInOrder, fieldOf, isEmpty } from '../state/view';
import type { Translate } from '../translate';
import { agreed, agreedBefore } from './agreed';
import type { Block, ReportSource } from './blocks';
import { said } from './said';
import { sayCalendarDay, sayDate, sayWeekday } from './say';

/** What the report of a conversation is called. */
export function titleOf(g: Gesprek, t: Translate): string {
  const naam = fieldOf(g, 'naam');
  const { titel } = g.plaat;
  return naam ? t('zaal.verslagVanGroep', { titel, naam }) : t('zaal.verslagVan', { titel });
}

/** Day of the week, date, and how long the talk took when that is known. */
export function whenOf(g: Gesprek, t: Translate): string {
  const duur = Number(fieldOf(g, 'duur'));
  return [sayWeekday(g.begonnen), ...(duur ? [t('zaal.aantalMinuten', { aantal: duur })] : [])].join(', ');
}

/** When, where and with whom: what was not filled in is left out. */
export function detailsOf(g: Gesprek, t: Translate): [naam: string, waarde: string][] {
  const rows: [string, string][] = [
    [t('zaal.gegeven.wanneer'), whenOf(g, t)],
    [t('zaal.gegeven.waar'), fieldOf(g, 'plaats')],
    [t('zaal.gegeven.wie'), people(fieldOf(g, 'wie')).join('; ')],
    [t('zaal.gegeven.leider'), fieldOf(g, 'leider')],
    [t('zaal.gegeven.notulist'), fieldOf(g, 'notulist')],
  ];
  return rows.filter(([, waarde]) => waarde);
}

/** What the group takes along, in its own sentences. */
export const sentencesOf = (g: Gesprek): string[] =>
  ['zin:1', 'zin:2', 'zin:3'].map((key) => fieldOf(g, key)).filter(Boolean);

/** When the group meets again; empty when it did not say. */
export function nextOf(g: Gesprek, t: Translate): string {
  const dag = fieldOf(g, 'volgende');
  const tijd = fieldOf(g, 'volgende-tijd');
  if (!dag) return '';
  return tijd ? t('zaal.dagEnTijd', { dag: sayCalendarDay(dag), tijd }) : sayCalendarDay(dag);
}

/** A heading with what stands below it; nothing when that is nothing. */
const part = (tekst: string, blocks: readonly Block[]): Block[] =>
  blocks.length ? [{ soort: 'kop', tekst }, ...blocks] : [];
const list = (lines: readonly string[]): Block[] =>
  lines.length ? [{ soort: 'lijst', regels: lines.map((tekst) => ({ tekst })) }] : [];

/**
 * What lies behind the questions that were talked about, and the references.
 * @param origin where the site stands, before the paths of its pages; empty where that says nothing to a reader
 */
export function behindOf(g: Gesprek, { achter }: Pick<ReportSource, 'achter'>, origin: string): Block[] {
  const numbers = new Set(g.stappen.flatMap((s) => (s.deel === 'verdiepen' ? [s.nr] : [])));
  const regels = achter.flatMap(({ vragen, tekst, pad }) => {
    const here = vragen.filter((nr) => numbers.has(nr));
    return here.length ? [{ nrs: here.join(', '), tekst, ...(origin ? { adres: origin + pad } : {}) }] : [];
  });
  return regels.length ? [{ soort: 'lijst', regels }] : [];
}

/** The end of every report: sources, and whose drawing it is. */
export const closing = ({ bronnen, tekening }: Pick<ReportSource, 'bronnen' | 'tekening'>, t: Translate): Block[] => [
  ...part(t('zaal.bronnen'), list(bronnen)),
  { soort: 'klein', tekst: tekening },
];

/**
 * The report of one conversation: what the group takes along, decided and agreed first, then every question with its
 * notes, then what lies behind them.
 * @param photos what is to be seen on each photo of the group; empty when nobody said
 */
export function reportBlocks(
  g: Gesprek,
  source: ReportSource,
  t: Translate,
  origin = '',
  photos: readonly string[] = [],
): Block[] {
  const next = nextOf(g, t);
  return [
    { soort: 'titel', tekst: titleOf(g, t) },
    { soort: 'gegevens', regels: detailsOf(g, t) },
    { soort: 'beeld', tekst: t('zaal.plaatNaam', { nr: g.plaat.nr, titel: g.plaat.titel }) },
    ...part(t('zaal.slot.zinnen'), list(sentencesOf(g))),
    ...part(t('zaal.slot.besluiten'), list(decisionsInOrder(g).map((b) => b.wat))),
    { soort: 'kop', tekst: t('zaal.afspraken') },
    ...agreed(agreementsInOrder(g), t),
    ...part(t('zaal.slot.volgende'), next ? [{ soort: 'tekst', tekst: next }] : []),
    ...(g.vorige?.afspraken.length
      ? part(t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) }), [
          { soort: 'lijst', regels: agreedBefore(g, t) },
        ])
      : []),
    { soort: 'kop', tekst: t('zaal.watGezegd') },
    ...said(g, source.plekken, t),
    ...part(
      t(photos.length > 1 ? 'zaal.foto.koppen' : 'zaal.foto.kop'),
      photos.map((bijschrift, nr) => ({ soort: 'foto', tekst: bijschrift || t('zaal.foto.kop'), nr, bijschrift })),
    ),
    // With nothing said there is nothing behind it.
    ...(isEmpty(g) ? [] : part(t('zaal.achter'), behindOf(g, source, origin))),
    ...closing(isEmpty(g) ? { ...source, bronnen: [] } : source, t),
  ];
}
