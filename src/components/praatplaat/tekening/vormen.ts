import { ell, glad, onder, poly, rh, type PadBron } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import {
  nodig,
  kan,
  getal,
  keuze,
  lijst,
  of,
  reeks,
  KLEUR,
  TEKST,
  JANEE,
  PUNT,
  DELEN,
  KNIPSEL,
  AS,
  SCHAAL,
  GRADEN,
  DEEL,
  LETTERMAAT,
  PLAATS,
  LETTER,
  STREEP,
  PAD,
  type Opgave,
} from './opties.ts';

/** A shape by its path data, or one of these forms by its measures. */
export const VORM = {
  vorm: kan(
    'De vorm; zonder vorm geldt het pad.',
    keuze('ellips', 'rechthoek', 'veelhoek', 'lijnstuk', 'kromme', 'bol', 'heuvel'),
  ),
  pad: kan('Het pad, zoals SVG het schrijft.', PAD),
  x: kan('Het midden van een ellips, of de linkerbovenhoek van een rechthoek (naar rechts).', AS),
  y: kan('Het midden van een ellips, of de linkerbovenhoek van een rechthoek (naar beneden).', AS),
  rx: kan('De halve breedte van een ellips, in eenheden.', getal(0, 4000)),
  ry: kan('De halve hoogte van een ellips, in eenheden; zonder deze is het een cirkel.', getal(0, 4000)),
  w: kan('De breedte van een rechthoek, in eenheden.', getal(0, 4000)),
  h: kan('De hoogte van een rechthoek, in eenheden.', getal(0, 4000)),
  r: kan(
    'De straal van de hoeken van een rechthoek, samen of elk apart met de klok mee vanaf linksboven.',
    of(getal(0, 1000), lijst(getal(0, 1000))),
  ),
  punten: kan('De hoeken van een veelhoek, of de punten waar een lijn, bol of heuvel doorheen loopt.', lijst(PUNT)),
  tot: kan('Hoever een heuvel naar beneden gaat.', AS),
};
/** A shape as a value. */
export type Vorm = Opgave<typeof VORM>;

/** The measures that a form cannot do without. */
function maten<N extends 'pad' | 'x' | 'y' | 'rx' | 'w' | 'h' | 'punten'>(vorm: Vorm, ...namen: N[]) {
  const mist = namen.filter((naam) => vorm[naam] === undefined);
  if (mist.length)
    throw new Error(`Een vorm „${vorm.vorm ?? 'pad'}” in de scène mist ${mist.join(' en ')}. Vul dat in.`);
  return vorm as { [M in N]-?: NonNullable<Vorm[M]> };
}

/**
 * The path of a shape.
 * @throws Error when a measure is missing
 */
export function padVan(vorm: Vorm): PadBron {
  switch (vorm.vorm) {
    case 'ellips': {
      const { x, y, rx } = maten(vorm, 'x', 'y', 'rx');
      return ell(x, y, rx, vorm.ry);
    }
    case 'rechthoek': {
      const { x, y, w, h } = maten(vorm, 'x', 'y', 'w', 'h');
      return rh(x, y, w, h, vorm.r);
    }
    case 'veelhoek':
      return poly(maten(vorm, 'punten').punten);
    case 'lijnstuk':
      return poly(maten(vorm, 'punten').punten, false);
    case 'kromme':
      return glad(maten(vorm, 'punten').punten);
    case 'bol':
      return glad(maten(vorm, 'punten').punten, true);
    case 'heuvel':
      return onder(maten(vorm, 'punten').punten, vorm.tot);
    default:
      return maten(vorm, 'pad').pad;
  }
}

export const vlak = onderdeel(
  {
    naam: 'vlak',
    familie: 'vormen',
    zin: 'Een eigen gekleurde vorm.',
    zoek: ['vorm', 'ellips', 'rechthoek', 'veelhoek', 'heuvel'],
    opties: {
      ...VORM,
      kleur: nodig('De hoofdkleur.', KLEUR),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
      korrel: kan('Korrel op het vlak: donker, of wit op water en daken.', of(JANEE, keuze('wit'))),
      rand: kan(
        'Een rand: kleur, dikte en dekking.',
        reeks(
          [
            ['kleur', KLEUR],
            ['dikte', getal(0, 100, 0.1)],
          ],
          [['dekking', DEEL]],
        ),
      ),
    },
  },
  (pen, o) => pen.vlak(padVan(o), o.kleur, { op: o.op, korrel: o.korrel, rand: o.rand }),
);

export const lijn = onderdeel(
  {
    naam: 'lijn',
    familie: 'vormen',
    zin: 'Een eigen lijn, doorgetrokken of gestreept.',
    zoek: ['streep'],
    opties: {
      ...VORM,
      kleur: nodig('De hoofdkleur.', KLEUR),
      dikte: nodig('De dikte in eenheden.', getal(0, 200, 0.1)),
      streep: kan('De lengte van streep en tussenruimte.', STREEP),
      verschuiving: kan('Waar in het streeppatroon de lijn begint.', getal(-1000, 1000)),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
    },
  },
  (pen, o) => pen.lijn(padVan(o), o.kleur, o.dikte, { streep: o.streep, verschuiving: o.verschuiving, op: o.op }),
);

export const lid = onderdeel(
  {
    naam: 'dikke lijn',
    familie: 'vormen',
    zin: 'Een vloeiende dikke lijn door punten, zoals een arm of een slang.',
    zoek: ['arm', 'been', 'buis'],
    opties: {
      punten: nodig('De gewrichten van het lid.', lijst(PUNT)),
      dikte: nodig('De dikte in eenheden.', getal(0, 50, 0.5)),
      kleur: nodig('De hoofdkleur.', KLEUR),
    },
  },
  (pen, o) => pen.lid(o.punten, o.dikte, o.kleur),
);

export const schaduw = onderdeel(
  {
    naam: 'schaduw',
    familie: 'vormen',
    zin: 'Een vorm als schaduw.',
    zoek: ['donker'],
    opties: { ...VORM, op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL) },
  },
  (pen, o) => pen.schaduw(padVan(o), o.op),
);

export const grond = onderdeel(
  {
    naam: 'grondschaduw',
    familie: 'vormen',
    zin: 'De zachte schaduw onder iets dat staat.',
    zoek: ['schaduw'],
    opties: {
      ...PLAATS,
      rx: nodig('De breedte naar elke kant, in eenheden.', getal(0, 200)),
    },
  },
  (pen, o) => pen.grond(o.x, o.y, o.rx),
);

export const tekst = onderdeel(
  {
    naam: 'losse tekst',
    familie: 'borden',
    zin: 'Losse letters; een bordje leest bijna overal beter.',
    zoek: ['letters', 'woord'],
    opties: {
      ...PLAATS,
      tekst: nodig('Wat erop staat.', TEKST),
      letter: kan('Het lettertype.', LETTER),
      grootte: kan('De lettergrootte in eenheden.', LETTERMAAT),
      anker: kan('De kant vanwaar de tekst gezet wordt.', keuze('start', 'middle', 'end')),
      kleur: kan('De hoofdkleur.', KLEUR),
      draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
    },
  },
  (pen, { x, y, tekst, ...opties }) => pen.tekst(x, y, tekst, opties),
);

const MATRIXGETAL = getal(-10, 10, 0.01);

export const groep = onderdeel(
  {
    naam: 'groep',
    familie: 'vormen',
    zin: 'Onderdelen die samen verschuiven, draaien, spiegelen of afgeknipt worden.',
    zoek: ['samen', 'spiegelen'],
    opties: {
      x: kan('De plaats: naar rechts en naar beneden (naar rechts).', AS),
      y: kan('De plaats: naar rechts en naar beneden (naar beneden).', AS),
      s: kan('De schaal; 1 is de maat waarin het getekend is.', SCHAAL),
      draai: kan('Draaiing in graden, met de klok mee.', GRADEN),
      om: kan('Het punt op het doek waar het om draait, in plaats van om zijn eigen oorsprong.', PUNT),
      matrix: kan(
        'Een spiegeling, als matrix van zes getallen.',
        reeks([
          ['a', MATRIXGETAL],
          ['b', MATRIXGETAL],
          ['c', MATRIXGETAL],
          ['d', MATRIXGETAL],
          ['e', AS],
          ['f', AS],
        ]),
      ),
      op: kan('De dekking, van 0 (onzichtbaar) tot 1.', DEEL),
      knip: kan('De naam van een knipsel van de scène.', KNIPSEL),
      naam: kan('Wat de groep is, voor wie de scène leest.', TEKST),
      inhoud: nodig('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { inhoud, naam: _, om, ...plaatsing }) => {
    if (!om) return pen.groep(plaatsing, inhoud);
    const [x, y] = om;
    pen.groep({ ...plaatsing, x: x + (plaatsing.x ?? 0), y: y + (plaatsing.y ?? 0) }, () =>
      pen.groep({ x: -x, y: -y }, inhoud),
    );
  },
);
