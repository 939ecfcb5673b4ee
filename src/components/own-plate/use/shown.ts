import { flatten, type Word } from '../../words/fill';
import { translator, type Translate } from '../../gesprek/domain/translate';
import { lampsFrom, signsFrom } from '../../praatplaat/signs-from';
import type { Lamp, Sign } from '../../praatplaat/spotlight';
import { toAddress, toSvg } from '../drawing-file';
import type { OwnPlate, OwnQuestion } from '../domain/model';
import { titleOf } from '../domain/title';
import { placedSpots, type PlacedSpot } from '../domain/placed';
import { drawPlate } from '../draw';
import type { Marks } from './marks';

/** A plate as a page shows it. */
export interface Shown {
  plate: OwnPlate;
  titel: string;
  /** Whose it is, in a sentence. */
  tekening: string;
  plekken: PlacedSpot[];
  borden: Sign[];
  /** Lamps and lit windows: those in the light glow. */
  lampen: Lamp[];
  vragen: OwnQuestion[];
  /** Does the picture itself say what the plate is called? A ribbon does; a photo does not. */
  genoemd: boolean;
  /** Address of the picture. */
  beeld: string;
}

/** What a page gives its script. */
export interface PageWords {
  marks: Marks;
  t: Translate;
}

/** What the page put on its element for the script. */
export const wordsOf = (element: HTMLElement): PageWords => ({
  marks: JSON.parse(element.dataset.tekens ?? '{}') as Marks,
  t: translator(flatten(JSON.parse(element.dataset.teksten ?? '{}') as Record<string, Word>)),
});

/** Whose a plate is, and of which plate it is a copy. */
export function creditOf({ maker, herkomst }: OwnPlate, t: Translate): string {
  const whose = maker ? t('eigen.van', { naam: maker }) : t('eigen.vanNiemand');
  return herkomst.soort === 'kopie' ? `${whose} ${t('eigen.kopie', { titel: herkomst.titel })}` : whose;
}

/** Draws a plate and gathers what pages show of it. */
export async function shown(plate: OwnPlate, t: Translate): Promise<Shown> {
  const [{ metingen }, svg] = await Promise.all([drawPlate(plate), toSvg(plate)]);
  const titel = titleOf(plate, t);
  const lettering = metingen.teksten.map(({ tekst }) => tekst).join(' ');
  return {
    plate,
    titel,
    tekening: creditOf(plate, t),
    plekken: placedSpots(plate, metingen),
    borden: signsFrom(metingen),
    lampen: lampsFrom(metingen),
    vragen: [...plate.vragen].sort((a, b) => a.nr - b.nr),
    genoemd: lettering.includes(titel),
    beeld: toAddress(svg),
  };
}

/** What a question is called: "Vraag 2 van 5", or an instruction. */
export const nameOfQuestion = ({ nr, opdracht }: OwnQuestion, van: number, t: Translate): string =>
  t(opdracht ? 'gesprek.opdrachtVan' : 'gesprek.vraagVan', { nr, van });
