import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import { schijf, type Schijf } from '../../tekening/tekens.ts';
import { poly, rh, schuif, seg } from '../../tekening/vorm.ts';

export interface BandOpties {
  /** Middle of the sash. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h?: number | undefined;
  /** Lines of text. */
  regels: readonly string[];
  /** Type size in units. */
  grootte?: number | undefined;
  /** Colour of hem and bow. */
  strik?: Kleur | undefined;
  /** The numbered place on its left edge. */
  schijf?: Schijf | undefined;
}
/** A sash that ties the three trunks together: it hangs through a little in the middle. */
export function band(
  pen: Pen,
  { x, y, w, h = 66, regels, grootte = 20, strik = 'plum', schijf: plek }: BandOpties,
): void {
  const zak = 6;
  const [links, rechts, boven, onder] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2];
  const baan = (van: number, tot: number): string =>
    `M${links} ${van}Q${x} ${van + zak * 2} ${rechts} ${van}V${tot}Q${x} ${tot + zak * 2} ${links} ${tot}Z`;
  for (const z of [-1, 1]) {
    const e = x + (z * w) / 2;
    pen.vlak(
      poly([
        [e - z * 22, boven + 12],
        [e + z * 26, boven + 16],
        [e + z * 13, y + 12],
        [e + z * 26, onder + 10],
        [e - z * 22, onder + 10],
      ]),
      strik,
    );
    pen.vlak(
      poly([
        [e, onder],
        [e - z * 22, onder + 2],
        [e - z * 22, onder + 10],
      ]),
      'plumD',
    );
  }
  pen.schaduw(schuif(baan(boven, onder), 2, 7), 0.24);
  pen.vlak(baan(boven, onder), 'wit');
  for (const van of [boven, onder - 5]) pen.vlak(baan(van, van + 5), strik);
  pen.meter.opschrift(regels.join(' '), { x: links, y: boven + zak, w, h });
  regels.forEach((regel, i) =>
    pen.tekst(x, y + zak + (i - (regels.length - 1) / 2) * grootte * 1.16 + grootte * 0.32, regel, {
      grootte,
      anker: 'middle',
    }),
  );
  if (plek) schijf(pen, { x: links - 15, y: y + zak, nr: plek[0], r: plek[1], kleur: plek[2] });
}

export interface HangbordOpties {
  /** Middle of the board. */
  x: number;
  y: number;
  /** Heading. */
  kop: string;
  /** Line below the heading. */
  onder: string;
  /** Colour of the heading. */
  kleur?: Kleur | undefined;
  /** Length of the ropes in units; none at 0. */
  touw?: number | undefined;
  /** Type size of the heading in units. */
  grootte?: number | undefined;
  /** The numbered place on its left edge. */
  schijf?: Schijf | undefined;
}
/** A board that hangs from a branch by two ropes. */
export function hangbord(
  pen: Pen,
  { x, y, kop, onder, kleur = 'groenD', touw = 40, grootte = 30, schijf: plek }: HangbordOpties,
): void {
  const klein = 20;
  const kophoogte = grootte * 1.1 + 12;
  const w = Math.max(pen.breedte(kop, grootte, 'kop') + 64, pen.breedte(onder, klein) + 44);
  const h = kophoogte + klein * 1.2 + 10;
  const [links, boven] = [x - w / 2, y - h / 2];
  if (touw) for (const q of [links + 26, links + w - 26]) pen.lijn(seg([q, boven - touw], [q, boven + 4]), 'karton', 4);
  pen.schaduw(rh(links + 4, boven + 6, w, h, 14), 0.2);
  pen.vlak(rh(links, boven, w, h, 14), 'wit');
  pen.vlak(rh(links, boven, w, kophoogte, [14, 14, 0, 0]), kleur);
  // The disc takes room on the left: the heading gives way.
  pen.tekst(x + (plek ? 9 : 0), boven + grootte * 1.06 + 1, kop, {
    letter: 'kop',
    grootte,
    anker: 'middle',
    kleur: 'wit',
  });
  pen.tekst(x, boven + kophoogte + klein * 1.06, onder, { grootte: klein, anker: 'middle' });
  pen.meter.opschrift(kop, { x: links, y: boven, w, h });
  if (plek) schijf(pen, { x: links, y: boven + kophoogte / 2, nr: plek[0], r: plek[1], kleur: plek[2] });
}
