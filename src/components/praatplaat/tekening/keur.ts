import { RIJ, isRij, ontvouw, type Rij } from './rij.ts';
import type { Verklaring } from './onderdeel.ts';
import { AS, DELEN, getal, JANEE, kaart, kan, KLEUR, lijst, nodig, reeks, TEKST, velden, DEEL } from './opties.ts';
import type { Kern, Opties, Soort } from './opties.ts';
import { PALET } from './palet.ts';
import type { Deel, Delen, Scene } from './plaat.ts';
import { VORM } from './vormen.ts';

/** Something in a scene that does not fit, for whoever made it. */
export interface Scenefout {
  /** Where it stands: `lagen.2 (weg).delen.4 (boom).kleur`. */
  veld: string;
  /** What stands there. */
  gegeven: unknown;
  /** What is wrong with it. */
  fout: string;
  /** What to do. */
  doe: string;
}

/** No text of a plate is longer, and no list. */
const LANGST = { tekst: 400, lijst: 1000 };
const NAAM = /^[A-Za-z][A-Za-z0-9-]*$/;

const VERLOOP = velden({
  stappen: nodig(
    'De kleuren met hun plaats, van 0 tot 1, en hun dekking.',
    lijst(
      reeks(
        [
          ['plaats', DEEL],
          ['kleur', KLEUR],
        ],
        [['dekking', DEEL]],
      ),
    ),
  ),
  x2: kan('Waar het ophoudt, naar rechts.', getal(-2, 2, 0.05)),
  y2: kan('Waar het ophoudt, naar beneden.', getal(-2, 2, 0.05)),
  rond: kan('Van het midden naar buiten.', JANEE),
  midden: kan(
    'Het midden en de straal op het doek.',
    reeks([
      ['x', AS],
      ['y', AS],
      ['straal', getal(0, 4000)],
    ]),
  ),
  hoogten: kan(
    'Van welke tot welke hoogte van het doek.',
    reeks([
      ['van', AS],
      ['tot', AS],
    ]),
  ),
});

/** A scene as JSON: what stands where, layer by layer. */
const SCENE = velden({
  id: nodig('Het begin van alle ids in de tekening: een kleine letter, dan letters en cijfers.', {
    ...TEKST,
    patroon: '[a-z][a-z0-9]*',
  } as Kern<string>),
  breedte: nodig('De breedte van het doek, in eenheden.', getal(100, 4000)),
  hoogte: nodig('De hoogte van het doek, in eenheden.', getal(100, 4000)),
  verlopen: kan('Kleurverlopen van de scène, te gebruiken als de kleur „verloop:naam”.', kaart(VERLOOP)),
  knipsels: kan('Vormen waarmee een groep wordt afgeknipt.', kaart(velden(VORM))),
  lagen: nodig(
    'De lagen, van achter naar voor.',
    lijst(
      velden({
        naam: nodig('Wat de laag is.', TEKST),
        opschriften: kan('Bordjes, ballonnen en genummerde plekken: weggelaten waar ze dubbel zouden staan.', JANEE),
        delen: nodig('Wat erin staat, van achter naar voor.', DELEN),
      }),
    ),
  ),
});

/** What a value is judged by besides its kind. */
interface Omgeving {
  delen: Delen;
  verlopen: readonly string[];
  knipsels: readonly string[];
}

const isObject = (w: unknown): w is Record<string, unknown> => typeof w === 'object' && w !== null && !Array.isArray(w);
const namen = (w: unknown): string[] => (isObject(w) ? Object.keys(w) : []);

/** A kind in words, for who has to fill it in. */
export function inWoorden(kern: Soort): string {
  switch (kern.soort) {
    case 'getal':
      return `een getal van ${kern.min} tot en met ${kern.max}`;
    case 'keuze':
      return `een van: ${kern.uit.join(', ')}`;
    case 'kleur':
      return kern.hex ? 'een kleur als #RRGGBB' : 'een kleur: een naam uit het palet, #RRGGBB of verloop:naam';
    case 'tekst':
      return 'een tekst';
    case 'janee':
      return 'true of false';
    case 'punt':
      return 'een punt: [x, y]';
    case 'delen':
      return 'een lijst van onderdelen';
    case 'deel':
      return 'een onderdeel';
    case 'knipsel':
      return 'de naam van een knipsel van de scène';
    case 'lijst':
      return `een lijst, met telkens ${inWoorden(kern.van)}`;
    case 'reeks':
      return `een rij waarden: [${kern.van.map(([naam], i) => (i < kern.nodig ? naam : `${naam}?`)).join(', ')}]`;
    case 'velden':
      return `een groep met ${Object.keys(kern.velden).join(', ')}`;
    case 'kaart':
      return `namen met elk ${inWoorden(kern.van)}`;
    case 'of':
      return kern.van.map(inWoorden).join(', of ');
  }
}

/**
 * Judges a scene: is it what the parts it names can draw?
 * @param delen parts that it can name
 * @returns what does not fit; nothing when it can be drawn
 */
export function keurScene(scene: unknown, delen: Delen): Scenefout[] {
  const bron = isObject(scene) ? scene : {};
  return keur(SCENE, scene, '', { delen, verlopen: namen(bron['verlopen']), knipsels: namen(bron['knipsels']) });
}

/**
 * Judges parts one by one as they stand in a scene. What the scene itself defines is judged once.
 * @param scene whose gradients and clips they can name; what stands in its layers is not looked at
 * @returns judges one part; what does not fit of the scene itself comes first
 */
export function keurder(scene: Scene, delen: Delen): (deel: Deel) => Scenefout[] {
  const om = { delen, verlopen: namen(scene.verlopen), knipsels: namen(scene.knipsels) };
  const eigen = keur(SCENE, { ...scene, lagen: [] }, '', om);
  return (deel) => [...eigen, ...keurDeel(deel, '', om)];
}

/** Judges a value by its kind. */
function keur(kern: Soort, waarde: unknown, veld: string, om: Omgeving): Scenefout[] {
  const anders = (fout = 'dit is iets anders dan hier hoort'): Scenefout[] => [
    { veld, gegeven: waarde, fout, doe: `vul in: ${inWoorden(kern)}` },
  ];
  switch (kern.soort) {
    case 'delen':
      return Array.isArray(waarde) ? waarde.flatMap((deel, i) => keurDeel(deel, `${veld}.${i}`, om)) : anders();
    case 'deel':
      return isObject(waarde) && typeof waarde['deel'] === 'string' ? [] : anders();
    case 'lijst':
      if (!Array.isArray(waarde)) return anders();
      if (waarde.length > LANGST.lijst) return anders(`deze lijst is langer dan ${LANGST.lijst}`);
      return waarde.flatMap((w, i) => keur(kern.van, w, `${veld}.${i}${opNaam(w)}`, om));
    case 'reeks':
      if (!Array.isArray(waarde) || waarde.length < kern.nodig || waarde.length > kern.van.length) return anders();
      return waarde.flatMap((w, i) => keur(kern.van[i]![1], w, `${veld}.${kern.van[i]![0]}`, om));
    case 'velden':
      return isObject(waarde) ? keurOpties(kern.velden, waarde, veld, om) : anders();
    case 'kaart':
      if (!isObject(waarde)) return anders();
      return Object.entries(waarde).flatMap(([naam, w]) =>
        NAAM.test(naam)
          ? keur(kern.van, w, `${veld}.${naam}`, om)
          : [{ veld, gegeven: naam, fout: 'dit is geen naam', doe: 'gebruik letters, cijfers en streepjes' }],
      );
    case 'of':
      return kern.van.some((k) => keur(k, waarde, veld, om).length === 0) ? [] : anders();
    default:
      return klopt(kern, waarde, om) ? [] : anders();
  }
}

const opNaam = (w: unknown): string => (isObject(w) && typeof w['naam'] === 'string' ? ` (${w['naam']})` : '');

/** Does a single value fit its kind? */
function klopt(kern: Soort, waarde: unknown, { verlopen, knipsels }: Omgeving): boolean {
  switch (kern.soort) {
    case 'getal':
      return typeof waarde === 'number' && waarde >= kern.min && waarde <= kern.max;
    case 'keuze':
      return kern.uit.includes(waarde as string);
    case 'kleur': {
      if (typeof waarde !== 'string') return false;
      if (/^#[0-9A-Fa-f]{6}$/.test(waarde)) return true;
      if (kern.hex) return false;
      if (waarde.startsWith('verloop:')) return verlopen.includes(waarde.slice('verloop:'.length));
      return waarde === 'korrel' || Object.hasOwn(PALET, waarde);
    }
    case 'tekst':
      if (typeof waarde !== 'string' || waarde.length > LANGST.tekst) return false;
      return kern.patroon === undefined || new RegExp(`^(?:${kern.patroon})$`).test(waarde);
    case 'janee':
      return typeof waarde === 'boolean';
    case 'punt':
      return (
        Array.isArray(waarde) &&
        waarde.length === 2 &&
        waarde.every((w) => klopt(AS, w, { verlopen, knipsels } as Omgeving))
      );
    case 'knipsel':
      return knipsels.includes(waarde as string);
    default:
      return false;
  }
}

/** Judges options against what is declared. */
function keurOpties(opties: Opties, gegeven: Record<string, unknown>, veld: string, om: Omgeving): Scenefout[] {
  const plek = (naam: string): string => (veld === '' ? naam : `${veld}.${naam}`);
  const onbekend = Object.keys(gegeven).filter((naam) => !Object.hasOwn(opties, naam));
  const mist = Object.keys(opties).filter((naam) => opties[naam]!.hoe === 'nodig' && gegeven[naam] === undefined);
  return [
    ...onbekend.map((naam) => ({
      veld: plek(naam),
      gegeven: gegeven[naam],
      fout: 'deze optie bestaat niet',
      doe: `haal haar weg of kies een van: ${Object.keys(opties).join(', ') || '(dit heeft geen opties)'}`,
    })),
    ...mist.map((naam) => ({
      veld: plek(naam),
      gegeven: undefined,
      fout: 'deze optie is nodig en ontbreekt',
      doe: `vul in: ${inWoorden(opties[naam]!.kern)}`,
    })),
    ...Object.entries(opties).flatMap(([naam, { kern }]) =>
      gegeven[naam] === undefined ? [] : keur(kern, gegeven[naam], plek(naam), om),
    ),
  ];
}

/** Judges one part: does it exist, and has it these options? */
function keurDeel(deel: unknown, veld: string, om: Omgeving): Scenefout[] {
  if (!isObject(deel) || typeof deel['deel'] !== 'string')
    return [
      { veld, gegeven: deel, fout: 'dit is geen onderdeel', doe: 'geef een groep met „deel” en de opties ervan' },
    ];
  const { deel: naam, ...opties } = deel as Deel;
  const hier = `${veld} (${naam})`;
  const verklaring: Verklaring | undefined = naam === 'rij' ? RIJ : om.delen[naam]?.verklaring;
  if (verklaring === undefined)
    return [
      {
        veld,
        gegeven: naam,
        fout: 'dit onderdeel bestaat niet op deze plaat',
        doe: dichtbij(naam, Object.keys(om.delen)),
      },
    ];
  const fouten = keurOpties(verklaring.opties, opties, hier, om);
  if (fouten.length || !isRij(deel as Deel)) return fouten;
  return keurRij(deel as Rij, hier, om);
}

/** What may not differ from one to the next: it would make another part of it, or more of them than were counted. */
const vastIn = ({ wat }: Rij): string[] => (wat.deel === 'rij' ? ['deel', 'wat', 'n', 'op'] : ['deel']);

/** Judges what stands in a row as it will stand there, each mistake once. */
function keurRij(rij: Rij, veld: string, om: Omgeving): Scenefout[] {
  const vreemd = vastIn(rij).filter((naam) => Object.hasOwn(rij.wissel ?? {}, naam));
  if (vreemd.length)
    return vreemd.map((naam) => ({
      veld: `${veld}.wissel.${naam}`,
      gegeven: rij.wissel?.[naam],
      fout: 'dit is in een rij voor elk onderdeel hetzelfde',
      doe: 'zet het bij „wat”',
    }));
  let delen: Deel[];
  try {
    delen = ontvouw(rij);
  } catch (fout) {
    return [{ veld, gegeven: Object.keys(rij), fout: (fout as Error).message, doe: 'geef de rij een plaats' }];
  }
  const fouten = delen.flatMap((deel) => keurDeel(deel, `${veld}.wat`, om));
  return [...new Map(fouten.map((f) => [JSON.stringify(f), f])).values()];
}

/** What somebody may have meant. */
function dichtbij(naam: string, bekend: readonly string[]): string {
  const lijkt = bekend.filter((b) => b.startsWith(naam.slice(0, 3)) || b.includes(naam) || naam.includes(b));
  return lijkt.length
    ? `bedoel je ${lijkt.slice(0, 5).join(', ')}?`
    : 'kies een naam van /redactie/onderdelen/, of teken het in de map van de plaat';
}
