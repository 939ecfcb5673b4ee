import type { CollectionEntry } from 'astro:content';
import { apaText } from '../reference/apa';
import { printedReferences } from '../reference/printed';
import { withBase } from '../build/url';
import { loadEverything, type Keten } from '../keten/keten';
import { creditOf } from '../praatplaat/credit';
import { cropOf } from '../praatplaat/crop';
import { spotsOf } from '../praatplaat/plekken';
import { LANGUAGE, t } from '../words/words';
import type { Behind } from './domain/behind';
import { CLOSING, OWN, stepsOf, type Step } from './domain/steps';
import { frameOfCrop } from './domain/frame';
import type { RoomData } from './domain/room-data';

/** What a screen is called: "Vraag 2 van 5", "Opdracht, 1 van 5" or the name of its part. */
export function nameOfStep({ id, deel, nr, van, opdracht }: Step): string {
  if (id === OWN) return t('zaal.eigenVraag');
  if (id === CLOSING) return t('zaal.slot.naam');
  if (deel !== 'verdiepen') return t(`stappen.${deel}.naam`);
  return t(opdracht ? 'gesprek.opdrachtVan' : 'gesprek.vraagVan', { nr, van });
}

/** What lies behind the questions of a plate, each thing once with the numbers of its questions, in the order of these. */
function behindQuestions(keten: Keten, { vragen }: CollectionEntry<'praatplaten'>['data']): Behind[] {
  const all = new Map<string, Behind & { vragen: number[] }>();
  const add = (nr: number, pad: string, tekst: string) => {
    const known = all.get(pad);
    if (known) known.vragen.push(nr);
    else all.set(pad, { vragen: [nr], tekst, pad: withBase(pad) });
  };
  for (const v of vragen) {
    for (const id of v.bevindingen) {
      const { titel, bronnen } = keten.bevinding(id).data;
      const sources = keten.bronnen.filter((b) => bronnen.includes(b.id)).map((b) => b.data.kort);
      add(v.nr, `/bevindingen/${id}/`, `${titel}. ${sources.join('; ')}.`);
    }
    for (const id of v.waarden) {
      const { nr, kort } = keten.waarde(id).data;
      add(v.nr, `/onderbouwing/${id}/`, t('zaal.achterWaarde', { nr, naam: kort }));
    }
  }
  return [...all.values()];
}

/** Everything about one plate that a conversation needs, gathered at build. */
export async function gatherData(plaat: CollectionEntry<'praatplaten'>): Promise<{
  gegevens: RoomData;
  reeks: Step[];
  platen: { id: string; nr: string; titel: string }[];
  zaal: unknown;
}> {
  const { id, data } = plaat;
  const keten = await loadEverything();
  const reeks = stepsOf(data.vragen, {
    kijken: t('gesprek.kijken'),
    herkennen: [t('gesprek.herkennen.opvallen'), t('gesprek.herkennen.herkenbaar'), t('gesprek.herkennen.anders')],
    eigen: t('zaal.eigenVraag'),
    afronden: t('zaal.slot.vraag'),
    doen: [t('gesprek.doen.waar'), t('gesprek.doen.nodig'), t('gesprek.doen.mij'), t('gesprek.doen.organisatie')],
  });
  const achter = new Set(
    [...data.bevindingen, ...data.vragen.flatMap((v) => v.bevindingen)].flatMap((b) => keten.bevinding(b).data.bronnen),
  );
  // A source without a reference is still named as the document names it.
  const bronnen = keten.bronnen
    .filter((b) => achter.has(b.id))
    .map((b) => {
      const werken = printedReferences(b)
        .map(apaText)
        .join(` ${t('bron.of')} `);
      return `${werken || `${b.data.kort}.`} (${t(`bron.zekerheid.${b.data.zekerheid}`)})`;
    });
  const platen = keten.praatplaten
    .filter((p) => p.id !== id)
    .map((p) => ({ id: p.id, nr: String(p.data.nr), titel: p.data.titel }));
  const plekNaam = (nr: number) => `${nr} ${data.plekken.find((k) => k.nr === nr)!.naam}`;
  const gegevens: RoomData = {
    plaat: { id, nr: String(data.nr), titel: data.titel },
    stappen: reeks
      .filter((s) => s.id !== OWN && s.id !== CLOSING)
      .map(({ id: stap, deel, nr, tekst, plekken }) => ({ id: stap, deel, nr, tekst, plekken: plekken.map(plekNaam) })),
    opdrachten: reeks.flatMap((s) => (s.opdracht ? [s.id] : [])),
    licht: Object.fromEntries(reeks.flatMap((s) => (s.plekken.length ? [[s.id, s.plekken]] : []))),
    uitsneden: Object.fromEntries(spotsOf(plaat).map((p) => [p.nr, frameOfCrop(cropOf(p))])),
    vragen: data.vragen.map((v) => ({ nr: v.nr, tekst: v.tekst })),
    plekken: spotsOf(plaat).map(({ nr, naam, x, y, licht }) => ({ nr, naam, x, y, licht })),
    platen: platen.map((p) => ({ id: p.id, naam: t('zaal.plaatNaam', { nr: p.nr, titel: p.titel }) })),
    achter: behindQuestions(keten, data),
    bronnen,
    tekening: creditOf(keten, plaat),
  };
  return { gegevens, reeks, platen, zaal: LANGUAGE.zaal };
}
