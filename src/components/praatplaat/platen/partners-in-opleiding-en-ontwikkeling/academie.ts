import { opleiding } from '../../tekening/gebouwen.ts';
import { rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, lijst, TEKST, STAAT } from '../../tekening/opties.ts';

export const academie = onderdeel(
  {
    naam: 'academie',
    familie: 'gebouwen',
    zin: 'De opleiding met een naam van meer regels op de toren.',
    zoek: ['opleiding', 'instituut'],
    opties: {
      ...STAAT,
      naam: nodig('De naam op de toren, regel voor regel.', lijst(TEKST)),
    },
  },
  (pen, { x, y, s, naam }) => {
    opleiding(pen, { x, y, s, naam: '' });
    pen.groep({ x, y, s }, () => {
      const hoog = 10 + naam.length * 29;
      pen.vlak(rh(-200, -172 - hoog, 166, hoog, 5), 'inkt');
      naam.forEach((regel, i) =>
        pen.tekst(-117, -144 - hoog + i * 29, regel, { letter: 'kop', grootte: 26, anker: 'middle', kleur: 'wit' }),
      );
    });
  },
);
