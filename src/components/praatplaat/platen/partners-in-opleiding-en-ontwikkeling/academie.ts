import { opleiding } from '../../tekening/gebouwen.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { rh } from '../../tekening/vorm.ts';

export interface AcademieOpties extends Plek {
  /** Its name on the tower, line by line. */
  naam: readonly string[];
}
/** The institute with a name of more than one line on its tower. */
export function academie(pen: Pen, { x, y, s = 1, naam }: AcademieOpties): void {
  opleiding(pen, { x, y, s, naam: '' });
  pen.groep({ x, y, s }, () => {
    const hoog = 10 + naam.length * 29;
    pen.vlak(rh(-200, -172 - hoog, 166, hoog, 5), 'inkt');
    naam.forEach((regel, i) =>
      pen.tekst(-117, -144 - hoog + i * 29, regel, { letter: 'kop', grootte: 26, anker: 'middle', kleur: 'wit' }),
    );
  });
}
