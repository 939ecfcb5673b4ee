import { vul, type Woord } from '../teksten/woorden';
import type { Gegevens } from './gegevens';
import { schrijfTekst } from './toestand/geldig';
import { MERKEN, type Gesprek } from './toestand/model';
import { alsMarkdown } from './verslag/md';
import { geefBestand } from './verslag/toon';

/** The report as text. */
export function alsTekst(g: Gesprek, { bronnen, tekening }: Pick<Gegevens, 'bronnen' | 'tekening'>, woorden: ReadonlyMap<string, Woord>): string {
  const t = (sleutel: string) => vul(woorden, sleutel);
  const merk = Object.fromEntries(MERKEN.map((m) => [m, t(`zaal.merk.${m}`)]));
  const datum = new Date(g.begonnen).toLocaleDateString('nl-NL', { dateStyle: 'long' });
  return alsMarkdown(g, { titel: vul(woorden, 'zaal.verslagVan', { titel: g.plaat.titel }), afspraken: t('zaal.afspraken'), geenAfspraken: t('zaal.geenAfspraken'), wat: t('zaal.wat'), wie: t('zaal.wie'), wanneer: t('zaal.wanneer'), bronnen: t('zaal.bronnen'), tekening, merk }, datum, bronnen);
}

/** Hands the conversation to the visitor as a file, named after plate and day. */
export function geefUit(wat: 'md' | 'json', g: Gesprek, gegevens: Gegevens, woorden: ReadonlyMap<string, Woord>): void {
  const naam = `${g.plaat.id}-${g.begonnen.slice(0, 10)}.${wat}`;
  if (wat === 'json') geefBestand(naam, schrijfTekst(g), 'application/json');
  else geefBestand(naam, alsTekst(g, gegevens, woorden), 'text/markdown');
}
