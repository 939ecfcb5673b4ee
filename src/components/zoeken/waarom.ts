import type { Treffer } from './zoek';
import type { Zoekterm } from './woordenboek';
import { vouw } from './vouw';

/** Why a record was found, when not by the very word. */
export type Reden = { soort: 'letterlijk' } | { soort: 'vorm' | 'deel' | 'synoniem'; woord: string };

/** A piece of text, lit or not. */
export interface Stuk {
  tekst: string;
  licht: boolean;
}

const WOORD = /[\p{L}\p{N}&]+(?:-[\p{L}\p{N}]+)*/gu;
/** Enough of a word to recognise its inflections by: without the last letters, never under four. */
const stam = (w: string): string => (w.length <= 4 ? w : w.slice(0, Math.max(4, w.length - 3)));

type Graad = 'letterlijk' | 'vorm' | 'deel';
/** How a word of the text answers to a word that was looked up. */
function graad(inTekst: string, gezocht: string): Graad | undefined {
  const w = vouw(inTekst);
  if (w === gezocht || w.split('-').includes(gezocht)) return 'letterlijk';
  if (w.startsWith(stam(gezocht)) && Math.abs(w.length - gezocht.length) <= 3) return 'vorm';
  return gezocht.length >= 4 && w.includes(gezocht) ? 'deel' : undefined;
}

/**
 * Says for the first word of the query that was not found literally how it was found.
 * @param tekst title and text of the record
 */
export function waarom(termen: readonly Zoekterm[], treffer: Treffer, tekst: string): Reden {
  const inTekst = tekst.match(WOORD) ?? [];
  for (const [i, term] of termen.entries()) {
    const via = treffer.via[i];
    if (!via) continue;
    const beste = (['letterlijk', 'vorm', 'deel'] as const)
      .map((g) => ({ g, woord: inTekst.find((w) => graad(w, term.getypt) === g) }))
      .find((b) => b.woord);
    if (beste?.g === 'letterlijk') continue;
    if (beste?.woord) return { soort: beste.g as 'vorm' | 'deel', woord: beste.woord.toLowerCase() };
    const ander = inTekst.find((w) => graad(w, via.woord)) ?? via.woord;
    return { soort: via.band === 'vorm' ? 'vorm' : 'synoniem', woord: ander.toLowerCase() };
  }
  return { soort: 'letterlijk' };
}

/** Cuts a text into lit and unlit pieces; of a compound only the part that was looked for is lit. */
export function verlicht(tekst: string, gezocht: readonly string[]): Stuk[] {
  const stukken: Stuk[] = [];
  let tot = 0;
  for (const raak of tekst.matchAll(WOORD)) {
    const om = gezocht.map((g) => ({ g, graad: graad(raak[0], g) })).find((x) => x.graad);
    if (!om) continue;
    const binnen = om.graad === 'deel' ? vouw(raak[0]).indexOf(om.g) : 0;
    const begin = raak.index + binnen;
    const eind = om.graad === 'deel' ? begin + om.g.length : raak.index + raak[0].length;
    stukken.push({ tekst: tekst.slice(tot, begin), licht: false }, { tekst: tekst.slice(begin, eind), licht: true });
    tot = eind;
  }
  return [...stukken, { tekst: tekst.slice(tot), licht: false }].filter((s) => s.tekst);
}

/** The part of a text around the first word that was looked for, cut at words. */
export function fragment(tekst: string, gezocht: readonly string[], lengte = 210): string {
  if (tekst.length <= lengte) return tekst;
  const raak = [...tekst.matchAll(WOORD)].find((m) => gezocht.some((g) => graad(m[0], g)));
  const midden = raak?.index ?? 0;
  const van = midden < lengte * 0.7 ? 0 : tekst.indexOf(' ', Math.min(midden - lengte / 2, tekst.length - lengte)) + 1;
  const tot = tekst.lastIndexOf(' ', van + lengte);
  return `${van ? '… ' : ''}${tekst.slice(van, tot > van ? tot : van + lengte).replace(/[,;:]$/, '')}${tot < tekst.length - 1 ? ' …' : ''}`;
}
