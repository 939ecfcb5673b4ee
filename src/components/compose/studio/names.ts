import type { Deel } from '../../praatplaat/tekening/plaat';
import { isRij } from '../../praatplaat/tekening/rij';
import type { Translate } from '../../gesprek/domain/translate';
import { area } from '../domain/box';
import { held } from '../domain/inside';
import { inner } from '../domain/part';
import { inOrder } from '../domain/scene';
import { besideWhat, placeOf } from '../domain/where';
import type { Studio } from './studio';

/** What stands on a part, when words stand on it. */
function wordsOn(deel: Deel): string {
  for (const name of ['tekst', 'titel', 'kop', 'mens', 'naam', 'woord', 'label']) {
    const value = deel[name];
    if (typeof value === 'string' && value !== '') return value;
    if (Array.isArray(value) && typeof value[0] === 'string') return value.join(' ');
  }
  return '';
}

/** What a part is called in the list and aloud: its name, with its pose, its kind or its words. */
export function nameOf(studio: Studio, whole: Deel, t: Translate): string {
  const deel = inner(whole);
  if (isRij(deel)) return t('maken.rijVan', { naam: nameOf(studio, deel.wat, t) });
  const { inhoud } = deel;
  if (deel.deel === 'groep' && Array.isArray(inhoud))
    return wordsOn(deel) || t('maken.groepVan', { aantal: inhoud.length });
  const naam = studio.declared(deel)?.naam ?? deel.deel;
  if (deel.deel === 'persoon') {
    const pose = deel['rolstoel'] ? 'rolstoel' : typeof deel['houding'] === 'string' ? deel['houding'] : 'staan';
    return t(deel['kind'] === true ? 'maken.kindDat' : 'maken.mensDie', { doet: t(`maken.houding.${pose}`) });
  }
  if (deel.deel === 'voorwerp') return String(deel['soort']);
  if (deel.deel === 'schijf') return t('maken.schijfNr', { nr: String(deel['nr']) });
  const words = wordsOn(deel);
  return words ? `${naam} “${words}”` : naam;
}

/** Large enough to know a place by, and no ground: a school, a bridge, a tree. */
const LANDMARK = { least: 12_000, most: 250_000 };

/** What nobody would call a place by. */
const NO_LANDMARK = new Set(['vormen', 'lucht', 'borden', 'mensen', 'dieren']);

/** What a part is called in the list: with how many stand in it, when somebody can go into it. */
export function listedAs(studio: Studio, deel: Deel, t: Translate): string {
  const naam = nameOf(studio, deel, t);
  const aantal = inner(deel).deel === 'groep' ? 0 : held(deel, studio.opties);
  return aantal ? t('maken.metErin', { naam, aantal }) : naam;
}

/** Where a part stands, in words: beside something large, else by the thirds of the canvas. */
export function whereIs(studio: Studio, deel: Deel, t: Translate): string {
  const { scene } = studio;
  const box = studio.seenOf(deel);
  if (!scene || !box) return '';
  const landmarks = inOrder(scene).flatMap((p) => {
    const known = !NO_LANDMARK.has(studio.declared(p.deel)?.familie ?? 'vormen');
    const other = p.deel === deel || !known ? undefined : studio.seenOf(p.deel);
    const size = other ? area(other) : 0;
    return other && size > LANDMARK.least && size < LANDMARK.most ? [{ thing: p.deel, box: other }] : [];
  });
  const near = besideWhat(box, landmarks);
  if (near) return t(`maken.plaats.${near.side}`, { wat: nameOf(studio, near.thing, t) });
  const { across, down } = placeOf(box, { w: scene.breedte, h: scene.hoogte });
  return t('maken.plaats.vak', { opzij: t(`maken.plaats.opzij.${across}`), hoogte: t(`maken.plaats.hoogte.${down}`) });
}
