import { apaList } from '../reference/apa';
import { certaintyNote } from '../reference/certainty-note';
import { isConfirmed, printedReferences, standIn, type Bron } from '../reference/printed';
import { linesOf, valuesOf } from '../keten/lines';
import { documentsBehind } from '../keten/documents';
import { caveatOf } from '../reference/voorbehoud';
import { fullUrl, withBase } from '../build/url';
import { exportWords } from './export-words';
import { loadEverything, loadChain, type Keten } from '../keten/keten';
import { t } from '../words/words';
import {
  select,
  studies,
  type FindingRecord,
  type SourceRecord,
  type Gegevens,
  type Publicatie,
  type Study,
} from './records';

/** Full where the site knows its origin, else a path that is completed on the device. */
const link = (pad: string): string => fullUrl(pad) ?? withBase(pad);

/** What may never be left out beside a reference. */
function markOf(bron: Bron): string | undefined {
  if (!isConfirmed(bron)) return t('bron.onbevestigd');
  return printedReferences(bron).length > 1 ? t('bron.eenVanTwee') : undefined;
}

/** Every source as it is taken along, with the publications it may be, in the alphabet of all references. */
function sourceRecords(keten: Keten): SourceRecord[] {
  const { bronnen } = keten;
  const note = certaintyNote(keten);
  const works = bronnen.flatMap((bron) => {
    const printed = printedReferences(bron);
    return (printed.length ? printed : [standIn(bron)]).map((csl, i) => ({ bron, csl, i }));
  });
  const formatted = apaList(works.map((w) => w.csl));
  const publications = works.map(({ bron, csl, i }, nr): { bron: Bron; publicatie: Publicatie } => ({
    bron,
    publicatie: {
      id: i ? `${bron.id}-${i + 1}` : bron.id,
      csl,
      apa: formatted[nr]!.pieces,
      plaats: formatted[nr]!.place,
      noot: note(bron, csl),
      ...(markOf(bron) ? { merk: markOf(bron) } : {}),
    },
  }));
  return bronnen.map((bron) => ({
    id: bron.id,
    kort: bron.data.kort,
    jaar: bron.data.jaar,
    soort: bron.data.soort,
    zekerheid: t(`bron.zekerheid.${bron.data.zekerheid}`),
    gevonden: printedReferences(bron).length > 0,
    publicaties: publications.filter((p) => p.bron === bron).map((p) => p.publicatie),
    adres: link(`/bronnen/${bron.id}/`),
  }));
}

/** Every finding as it is taken along. */
const findingRecords = (keten: Keten): FindingRecord[] =>
  keten.bevindingen.map((b) => ({
    id: b.id,
    titel: b.data.titel,
    tekst: b.data.tekst,
    letOp: caveatOf(keten, b) ?? '',
    waarden: valuesOf(b).map((w) => ({ nr: keten.waarde(w).data.nr, titel: keten.waarde(w).data.titel })),
    plekken: linesOf(b).flatMap((l) => l.herkomst ?? []),
    documenten: documentsBehind(keten, [b]).map((id) => ({
      titel: keten.document(id).data.titel,
      adres: link(`/documenten/${id}/`),
    })),
    bronnen: b.data.bronnen,
    sector: b.data.sector.join(', '),
    adres: link(`/bevindingen/${b.id}/`),
  }));

/** Everything that can be taken along, with its words; made once a build. */
export async function gegevens(): Promise<Gegevens> {
  const keten = await loadEverything();
  if (kept?.keten !== keten)
    kept = {
      keten,
      made: { woorden: exportWords(), bevindingen: findingRecords(keten), bronnen: sourceRecords(keten) },
    };
  return kept.made;
}
let kept: { keten: Keten; made: Gegevens } | undefined;

const all = ({ bevindingen, bronnen }: Gegevens): string[] => [
  ...bevindingen.map((b) => `bevinding:${b.id}`),
  ...bronnen.map((b) => `bron:${b.id}`),
];

/** Every publication with all that rests on it; of concepts nothing: whoever imports the list could not see that they are. */
export async function allStudies(): Promise<Study[]> {
  const [made, { bronnen, bevindingen }] = [await gegevens(), await loadChain()];
  const done = new Set([...bronnen.map((b) => b.id), ...bevindingen.map((b) => b.id)]);
  const finished = {
    ...made,
    bevindingen: made.bevindingen.filter(({ id }) => done.has(id)),
    bronnen: made.bronnen.filter(({ id }) => done.has(id)),
  };
  return studies(select(finished, all(finished)), made.woorden, true);
}

/** The publications one source may be, with its findings. */
export async function studiesOf(bron: string): Promise<Study[]> {
  const made = await gegevens();
  const bevindingen = made.bevindingen.filter((b) => b.bronnen.includes(bron));
  const bronnen = made.bronnen.filter((b) => b.id === bron);
  return studies({ bevindingen, bronnen, overig: [] }, made.woorden, true);
}
