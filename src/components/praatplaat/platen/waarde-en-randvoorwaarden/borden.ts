import { SCHIJF } from '../../tekening/tekens.ts';
import { schijf } from '../../tekening/tekens.ts';
import { poly, rh, schuif, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, lijst, KLEUR, TEKST, AS, LETTERMAAT } from '../../tekening/opties.ts';

export const band = onderdeel(
  {
    naam: 'sjerp',
    familie: 'borden',
    zin: 'Een sjerp; hij hangt in het midden iets door, los of met koorden aan een tak.',
    zoek: ['lint', 'band'],
    opties: {
      x: nodig('Het midden van de sjerp (naar rechts).', AS),
      y: nodig('Het midden van de sjerp (naar beneden).', AS),
      w: nodig('De breedte in eenheden.', getal(0, 1000)),
      h: optie('De hoogte in eenheden.', getal(0, 500), 66),
      regels: nodig('De regels tekst.', lijst(TEKST)),
      grootte: optie('De lettergrootte in eenheden.', LETTERMAAT, 20),
      strik: optie('De kleur van zoom en strik.', KLEUR, 'plum'),
      koord: optie('De lengte van de koorden, in eenheden; geen bij 0.', getal(0, 200), 0),
      schijf: kan('De genummerde plek op de linkerrand.', SCHIJF),
    },
  },
  (pen, { x, y, w, h, regels, grootte, strik, koord, schijf: plek }) => {
    const zak = 6;
    const [links, rechts, boven, onder] = [x - w / 2, x + w / 2, y - h / 2, y + h / 2];
    const baan = (van: number, tot: number): string =>
      `M${links} ${van}Q${x} ${van + zak * 2} ${rechts} ${van}V${tot}Q${x} ${tot + zak * 2} ${links} ${tot}Z`;
    if (koord)
      for (const q of [links + 22, rechts - 22]) pen.lijn(seg([q, boven - koord], [q, boven + 6]), 'karton', 4);
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
  },
);

export const hangbord = onderdeel(
  {
    naam: 'hangbord',
    familie: 'borden',
    zin: 'Een bord dat met twee touwen aan een tak hangt.',
    zoek: ['bord'],
    opties: {
      x: nodig('Het midden van het bord (naar rechts).', AS),
      y: nodig('Het midden van het bord (naar beneden).', AS),
      kop: nodig('De kop.', TEKST),
      onder: nodig('De regel onder de kop.', TEKST),
      kleur: optie('De kleur van de kop.', KLEUR, 'groenD'),
      touw: optie('De lengte van de touwen, in eenheden; geen bij 0.', getal(0, 200), 40),
      grootte: optie('De lettergrootte van de kop, in eenheden.', LETTERMAAT, 30),
      schijf: kan('De genummerde plek op de linkerrand.', SCHIJF),
    },
  },
  (pen, { x, y, kop, onder, kleur, touw, grootte, schijf: plek }) => {
    const klein = 20;
    const kophoogte = grootte * 1.1 + 12;
    const w = Math.max(pen.breedte(kop, grootte, 'kop') + 64, pen.breedte(onder, klein) + 44);
    const h = kophoogte + klein * 1.2 + 10;
    const [links, boven] = [x - w / 2, y - h / 2];
    if (touw)
      for (const q of [links + 26, links + w - 26]) pen.lijn(seg([q, boven - touw], [q, boven + 4]), 'karton', 4);
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
  },
);
