import type { CollectionEntry } from 'astro:content';
import { documentsBehind } from '../keten/documents';
import { isOwn } from '../keten/lines';
import { caveatOf } from '../reference/voorbehoud';
import { apa, type Work } from '../reference/apa';
import { capital, type Piece } from '../reference/csl';
import { asApa, authorsInText } from '../reference/in-text';
import { isConfirmed, printedReferences, type Bron } from '../reference/printed';
import { fullUrl, withBase } from '../build/url';
import { anchor } from '../herkomst/anchor';
import type { Vindplaats } from '../keten/items';
import type { Keten } from '../keten/keten';
import type { Study } from '../export/records';
import { t } from '../words/words';
import type { Citation, Kind, Reading } from './citations';
import { documentWork } from './document-work';
import { inBrackets } from './in-brackets';
import { ownReference, workOf, type OwnPage } from './own-page';

const text = (tekst: string): Piece[] => [{ tekst }];
/** `a`, `a en b`, `a, b en c`. */
const inRow = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${t('verwijs.en')} ${parts.at(-1)}` : parts.join('');

/** Somebody who read this site refers to it, and says of which source it speaks: what the document calls it is certain. */
function readHere(page: OwnPage, bronnen: readonly Bron[]): Reading {
  const site = `${t('site.naam')}, ${t('verwijs.zonderJaar')}`;
  const lijst = [ownReference(page)];
  if (!bronnen.length)
    return {
      haakjes: text(`(${site})`),
      zin: text(t('citeer.volgens', { wie: `${t('site.naam')} (${t('verwijs.zonderJaar')})` })),
      lijst,
    };
  const named = bronnen.map(({ data }) => ({ wie: asApa(data.auteurKort), jaar: data.jaar }));
  const through = t('citeer.zoalsAangehaald', { site });
  const [one, ...more] = named;
  const wie = more.length
    ? `${inRow(named.map((n) => `${n.wie} (${n.jaar})`))}, ${t('citeer.zoalsAangehaald', {
        site: `${t('site.naam')} (${t('verwijs.zonderJaar')})`,
      })}`
    : `${one!.wie} (${one!.jaar}, ${through})`;
  return {
    haakjes: text(inBrackets(named, [through])),
    zin: text(t('citeer.volgens', { wie })),
    lijst,
  };
}

/** What is said behind a reference: that nobody saw its title, and how sure it is. */
const saidOf = (b: Bron): string =>
  [...(isConfirmed(b) ? [] : [t('bron.onbevestigd')]), `[${t(`bron.zekerheid.${b.data.zekerheid}`)}]`].join(' ');

/** The year of a work, as a text says it. */
const yearOf = (work: Work): string => String(work.issued?.['date-parts'][0]?.[0] ?? t('verwijs.zonderJaar'));

/** Somebody who read the study refers to that: nothing for who may mean one of two, or a study nobody found. */
function readThere(bronnen: readonly Bron[]): Reading | undefined {
  const found = bronnen.flatMap((b) => {
    const printed = printedReferences(b);
    return printed.length === 1 ? [{ b, work: printed[0]! }] : [];
  });
  const works = found.map((f) => f.work);
  if (!works.length || works.length < bronnen.length) return undefined;
  return {
    haakjes: text(inBrackets(works.map((w) => ({ wie: authorsInText(w, '&'), jaar: yearOf(w) })))),
    zin: text(
      t('citeer.volgens', {
        wie: inRow(works.map((w) => `${authorsInText(w, t('verwijs.en'))} (${yearOf(w)})`)),
      }),
    ),
    // Who takes it over takes over how sure it is.
    lijst: found.map(({ b, work }) => [...apa(work), ...text(` ${saidOf(b)}`)]),
  };
}

/** Where something stands: the document, and the place in it. */
function placesIn(keten: Keten, documents: readonly string[], place: string): Piece[][] {
  return documents.map((id) => [...apa(documentWork(keten.document(id))), { tekst: ` ${place}` }]);
}

/** The page and the documents behind it, as records for a reference manager. */
function studiesOf(keten: Keten, page: OwnPage, documents: readonly string[], place: string): Study[] {
  const study = (id: string, work: Work, noten: string[]): Study => ({
    id,
    csl: work,
    apa: [],
    plaats: 0,
    noot: '',
    noten,
    trefwoorden: [],
  });
  return [
    study(
      `samen-opleiden-${page.pad.split('/').filter(Boolean).join('-').replaceAll('#', '')}`,
      { ...workOf(page), URL: '{adres}' },
      place ? [place] : [],
    ),
    ...documents.map((id) => study(id, documentWork(keten.document(id)), [place])),
  ];
}

interface Subject {
  kind: Kind;
  page: OwnPage;
  bronnen?: readonly Bron[];
  documents?: readonly string[];
  place?: string;
  letOp?: string | undefined;
}

function citation(keten: Keten, { kind, page, bronnen = [], documents = [], place = '', letOp }: Subject): Citation {
  const zelf = readThere(bronnen);
  const isArticle = bronnen.every((b) => printedReferences(b).every((w) => w.type === 'article-journal'));
  const lost = bronnen.some((b) => !printedReferences(b).length);
  return {
    kop: t(`citeer.soort.${kind}`),
    titel: page.titel,
    adres: fullUrl(page.pad) ?? withBase(page.pad),
    site: readHere(page, bronnen),
    ...(zelf ? { zelf, zelfKnop: t(isArticle ? 'citeer.lasZelf' : 'citeer.lasPublicatie') } : {}),
    bron: bronnen.flatMap((b) =>
      printedReferences(b).map((work) => ({
        stukken: [...apa(work), ...(isConfirmed(b) ? [] : text(` ${t('bron.onbevestigd')}`))],
        teken: b.data.zekerheid,
        zekerheid: t(`bron.zekerheid.${b.data.zekerheid}`),
      })),
    ),
    ...(lost ? { geenBron: t('citeer.nietGevonden') } : {}),
    plek: placesIn(keten, documents, place),
    ...(letOp ? { letOp } : {}),
    studies: studiesOf(keten, page, documents, place),
  };
}

/** The page of a finding, as it is referred to. */
export const pageOfFinding = (keten: Keten, b: CollectionEntry<'bevindingen'>): OwnPage => ({
  titel: b.data.titel,
  aard: isOwn(b)
    ? t('verwijs.samenvatting', { bronnen: inRow(b.data.bronnen.map((id) => keten.bron(id).data.kort)) })
    : t('verwijs.navertelling', { ids: b.data.regels.map((r) => r.herkomst).join(', ') }),
  pad: `/bevindingen/${b.id}/`,
  inhoud: [b.data, b.data.bronnen.map((id) => keten.bron(id).data)],
});

/** A source as a page that can be referred to. */
export const pageOfSource = ({ id, data }: Bron): OwnPage => ({
  titel: data.kort,
  aard: t('verwijs.bron'),
  pad: `/bronnen/${id}/`,
  inhoud: data,
});

/** A value with what supports it, as a page that can be referred to. */
export const pageOfValue = (keten: Keten, { id, data }: CollectionEntry<'waarden'>): OwnPage => ({
  titel: data.titel,
  aard:
    data.herkomst && keten.register.documentOf(data.herkomst)
      ? t('verwijs.navertelling', { ids: t('waarde.deel', { nr: data.nr }) })
      : t('verwijs.eigen'),
  pad: `/onderbouwing/${id}/`,
  inhoud: [data, keten.findingsUnder(id).map((b) => b.data)],
});

function ofFinding(keten: Keten, b: CollectionEntry<'bevindingen'>): Citation {
  const bronnen = b.data.bronnen.map(keten.bron);
  const places = b.data.regels.map((r) =>
    t('citeer.regel', { waarde: keten.waarde(r.waarde).data.nr, id: r.herkomst }),
  );
  return citation(keten, {
    kind: 'bevinding',
    page: pageOfFinding(keten, b),
    bronnen,
    documents: documentsBehind(keten, [b]),
    place: places.length
      ? `${capital(inRow(places))}. ${t('citeer.documentNoemt', { bron: inRow(bronnen.map((s) => `“${s.data.kort}”`)) })}`
      : '',
    letOp: caveatOf(keten, b),
  });
}

function ofSource(keten: Keten, b: Bron): Citation {
  const documents = documentsBehind(keten, keten.findingsFrom(b.id));
  return citation(keten, {
    kind: 'bron',
    page: pageOfSource(b),
    bronnen: [b],
    documents,
    place: documents.length ? t('citeer.documentNoemt', { bron: `“${b.data.kort}”` }) : '',
    letOp: [b.data.gaatOverIetsAnders, b.data.voorbehoud?.tekst].filter(Boolean).join(' '),
  });
}

function ofItem(keten: Keten, kind: Kind, v: Vindplaats): Citation {
  return citation(keten, {
    kind,
    page: {
      titel: v.kop.replace(/\.$/, ''),
      aard: t(v.document ? 'verwijs.navertelling' : 'citeer.eigenStuk', { ids: v.id }),
      pad: v.adres,
      inhoud: v.tekst,
    },
    documents: v.document ? [v.document] : [],
    place: v.document ? `${v.id}.` : '',
  });
}

/** Citations of everything of one kind, by the id of a button: `stem:w1-1-p1`. */
export function citationsOf(keten: Keten, kind: Kind): Record<string, Citation> {
  const keyed = <T extends { id: string }>(list: readonly T[], of: (one: T) => Citation) =>
    Object.fromEntries(list.map((one) => [`${kind}:${anchor(one.id)}`, of(one)]));
  switch (kind) {
    case 'bevinding':
      return keyed(keten.bevindingen, (b) => ofFinding(keten, b));
    case 'bron':
      return keyed(keten.bronnen, (b) => ofSource(keten, b));
    case 'waarde':
      return keyed(keten.waarden, (w) =>
        citation(keten, {
          kind,
          page: pageOfValue(keten, w),
          documents: w.data.herkomst ? [keten.register.documentOf(w.data.herkomst) ?? []].flat() : [],
          place: w.data.herkomst ? `${capital(t('waarde.deel', { nr: w.data.nr }))}, ${w.data.herkomst}.` : '',
        }),
      );
    default:
      return keyed(
        [...keten.vindplaatsen.values()].filter((v) => v.soort === kind),
        (v) => ofItem(keten, kind, v),
      );
  }
}
