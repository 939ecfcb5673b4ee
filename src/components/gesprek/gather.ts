import type { CollectionEntry } from 'astro:content';
import { apaText } from '../reference/apa';
import { printedReferences } from '../reference/printed';
import { loadEverything } from '../keten/keten';
import { creditOf } from '../praatplaat/credit';
import { cropOf } from '../praatplaat/crop';
import { spotsOf } from '../praatplaat/plekken';
import { LANGUAGE, t } from '../words/words';
import { stepsOf, type Step } from './domain/steps';
import { frameOfCrop } from './domain/frame';
import type { RoomData } from './domain/room-data';

/** What a screen is called: "Vraag 2 van 5", "Opdracht, 1 van 5" or the name of its part. */
export function nameOfStep({ deel, nr, van, opdracht }: Step): string {
  if (deel !== 'verdiepen') return t(`stappen.${deel}.naam`);
  return t(opdracht ? 'gesprek.opdrachtVan' : 'gesprek.vraagVan', { nr, van });
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
    stappen: reeks.map(({ id: stap, deel, nr, tekst, plekken }) => ({
      id: stap,
      deel,
      nr,
      tekst,
      plekken: plekken.map(plekNaam),
    })),
    opdrachten: reeks.flatMap((s) => (s.opdracht ? [s.id] : [])),
    licht: Object.fromEntries(reeks.flatMap((s) => (s.plekken.length ? [[s.id, s.plekken]] : []))),
    uitsneden: Object.fromEntries(spotsOf(plaat).map((p) => [p.nr, frameOfCrop(cropOf(p))])),
    vragen: data.vragen.map((v) => ({ nr: v.nr, tekst: v.tekst })),
    plekken: spotsOf(plaat).map(({ nr, naam, x, y, licht }) => ({ nr, naam, x, y, licht })),
    platen: platen.map((p) => ({ id: p.id, naam: t('zaal.plaatNaam', { nr: p.nr, titel: p.titel }) })),
    bronnen,
    tekening: creditOf(keten, plaat),
  };
  return { gegevens, reeks, platen, zaal: LANGUAGE.zaal };
}
