import type { Kleur } from '../../palet.ts';
import type { Pen } from '../../pen.ts';
import { poly, rh, schuif, seg } from '../../vorm.ts';

export interface BandOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h?: number | undefined;
  /** Lines of text. */
  regels: readonly string[];
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Colour of the bow. */
  strik?: Kleur | undefined;
}
/** A sash that ties the three trunks together. */
export function band(pen: Pen, { x, y, w, h = 66, regels, kleur = 'wit', g = 20, strik = 'plum' }: BandOpties): void {
  const k = 6,
    vorm = (hh: number) =>
      `M${x - w / 2} ${y - hh / 2}Q${x} ${y - hh / 2 + k * 2} ${x + w / 2} ${y - hh / 2}L${x + w / 2} ${y + hh / 2}Q${x} ${y + hh / 2 + k * 2} ${x - w / 2} ${y + hh / 2}Z`;
  for (const z of [-1, 1]) {
    const e = x + (z * w) / 2;
    pen.vlak(
      `M${e - z * 22} ${y - h / 2 + 12}L${e + z * 26} ${y - h / 2 + 16}L${e + z * 13} ${y + 12}L${e + z * 26} ${y + h / 2 + 10}L${e - z * 22} ${y + h / 2 + 10}Z`,
      strik,
    );
    pen.vlak(poly([[e, y + h / 2], [e - z * 22, y + h / 2 + 2], [e - z * 22, y + h / 2 + 10]]), 'plumD');
  }
  pen.schaduw(schuif(vorm(h), 2, 7), 0.24);
  pen.vlak(vorm(h), kleur);
  pen.vlak(
    `M${x - w / 2} ${y - h / 2}Q${x} ${y - h / 2 + k * 2} ${x + w / 2} ${y - h / 2}V${y - h / 2 + 5}Q${x} ${y - h / 2 + k * 2 + 5} ${x - w / 2} ${y - h / 2 + 5}Z`,
    strik,
  );
  pen.vlak(
    `M${x - w / 2} ${y + h / 2 - 5}Q${x} ${y + h / 2 + k * 2 - 5} ${x + w / 2} ${y + h / 2 - 5}V${y + h / 2}Q${x} ${y + h / 2 + k * 2} ${x - w / 2} ${y + h / 2}Z`,
    strik,
  );
  pen.meter.opschrift(regels.join(' '), { x: x - w / 2, y: y - h / 2 + k, w, h });
  regels.forEach((t, i) => pen.tekst(x, y + k + (i - (regels.length - 1) / 2) * g * 1.16 + g * 0.32, t, { letter: 'label', grootte: g, anker: 'middle', kleur: 'inkt' }));
}

export interface HangbordOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Heading. */
  kop: string;
  /** Line below the heading. */
  onder: string;
  /** Colour of the heading. */
  rol?: Kleur | undefined;
  /** Length of the ropes in units. */
  touw?: number | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Type size of the second line in units. */
  g2?: number | undefined;
  /** Least width in units. */
  w0?: number | undefined;
  /** How far the ropes stand aside in units. */
  dx?: number | undefined;
}
/** A board that hangs from a branch by two ropes. */
export function hangbord(pen: Pen, { x, y, kop, onder, rol = 'groenD', touw = 40, g = 30, g2 = 20, w0 = 0, dx = 0 }: HangbordOpties): void {
  const w = Math.max(w0, pen.breedte(kop, g, 'kop') + 64, onder ? pen.breedte(onder, g2, 'label') + 44 : 0),
    h1 = g * 1.1 + 12,
    h = h1 + (onder ? g2 * 1.2 + 10 : 0),
    x0 = x - w / 2,
    y0 = y - h / 2;
  if (touw) for (const q of [x0 + 26, x0 + w - 26]) pen.lijn(seg([q, y0 - touw], [q, y0 + 4]), 'karton', 4);
  pen.schaduw(rh(x0 + 4, y0 + 6, w, h, 14), 0.2);
  pen.vlak(rh(x0, y0, w, h, 14), 'wit');
  pen.vlak(rh(x0, y0, w, h1, onder ? [14, 14, 0, 0] : 14), rol);
  pen.tekst(x + dx, y0 + g * 1.06 + 1, kop, { letter: 'kop', grootte: g, anker: 'middle', kleur: 'wit' });
  if (onder) pen.tekst(x, y0 + h1 + g2 * 1.06, onder, { letter: 'label', grootte: g2, anker: 'middle', kleur: 'inkt' });
  pen.meter.opschrift(kop, { x: x0, y: y0, w, h });
}
