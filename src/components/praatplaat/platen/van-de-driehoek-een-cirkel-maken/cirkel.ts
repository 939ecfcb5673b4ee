import { TEGELS } from '../../tekening/tegels.ts';
import { slinger } from '../../tekening/meubels.ts';
import { tegelring } from '../../tekening/tegels.ts';
import type { Pen } from '../../tekening/pen.ts';
import { ell, schuif } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, KLEUR, TEKST, DELEN, AS, STAAT } from '../../tekening/opties.ts';

export const leercirkel = onderdeel(
  {
    naam: 'leercirkel',
    familie: 'land',
    zin: 'De ene plek om te leren: een cirkel van licht met een rand van tegels en een ronde vloer.',
    zoek: ['cirkel', 'leerplek'],
    opties: {
      x: nodig('Het midden van de cirkel (naar rechts).', AS),
      y: nodig('Het midden van de cirkel (naar beneden).', AS),
      r: nodig('De straal in eenheden, tot de buitenkant van de tegels.', getal(0, 1000)),
      tegels: nodig('De tegels van de rand.', TEGELS),
      zin: nodig('Wat er onder de slinger staat.', lijst(TEKST)),
      inhoud: nodig('Wie erin is: (0, 0) is het midden van de cirkel.', DELEN),
    },
  },
  (pen, { x, y, r, tegels, zin, inhoud }) => {
    const breed = 21;
    const licht = pen.verloop('licht', {
      stappen: [
        [0, '#FFFDF4'],
        [0.6, '#FFF0B8'],
        [1, '#FFD96B'],
      ],
      rond: true,
    });
    pen.knip('rond', ell(0, 0, r - breed - 1));
    pen.groep({ x, y }, () => {
      pen.vlak(ell(0, 0, r + 5), 'wit');
      pen.vlak(ell(0, 0, r - breed + 2), licht);
      pen.groep({ knip: 'rond' }, () => {
        pen.vlak(ell(0, r * 0.87, r * 1.4, r * 0.66), '#FBE3A6');
        pen.vlak(ell(0, r * 0.57, r * 0.79, r * 0.255), '#F3D080');
        pen.vlak(ell(0, r * 0.57 - 1, r * 0.735, r * 0.225), '#FFF2D0');
      });
      const [top, kant] = [-r * 0.735, -r * 0.45];
      slinger(pen, { x1: -r * 0.78, y1: kant, x2: 0, y2: top, zak: 12, n: 7 });
      slinger(pen, { x1: 0, y1: top, x2: r * 0.78, y2: kant, zak: 12, n: 7 });
      const midden = r - breed / 2;
      tegelring(pen, { x: 0, y: 0, rx: midden, ry: midden, dik: breed / 2 / midden, vul: 0.88, kleuren: [tegels] });
      inhoud();
      doek(pen, -r * 0.41, zin);
    });
  },
);

/** What is said, on a cloth that hangs from the garland. */
function doek(pen: Pen, y: number, zin: readonly string[]): void {
  const [grootte, regel] = [25, 28];
  const half = Math.max(...zin.map((tekst) => pen.breedte(tekst, grootte, 'kop'))) / 2 + 20;
  const [boven, onder] = [y - grootte * 0.72 - 14, y + regel * (zin.length - 1) + 16];
  const baan = `M${-half} ${boven}Q0 ${boven + 10} ${half} ${boven}V${onder}Q0 ${onder + 10} ${-half} ${onder}Z`;
  pen.schaduw(schuif(baan, 2, 5), 0.16);
  pen.vlak(baan, 'wit', { rand: ['plum', 3] });
  zin.forEach((tekst, i) =>
    pen.tekst(0, y + 4 + i * regel, tekst, { letter: 'kop', grootte, anker: 'middle', kleur: 'plumD' }),
  );
}

export const rondeTafel = onderdeel(
  {
    naam: 'ronde tafel',
    familie: 'meubels',
    zin: 'Het blad van een ronde tafel, van boven de hoofden gezien; de plaats is het midden.',
    zoek: ['tafel', 'overleg'],
    opties: {
      ...STAAT,
      rx: nodig('De halve breedte, in eenheden.', getal(0, 200)),
      ry: nodig('De halve hoogte, in eenheden.', getal(0, 100)),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
    },
  },
  (pen, { x, y, s, rx, ry, kleur }) => {
    pen.vlak(ell(x, y + 8 * s, rx * s, ry * s), 'hout');
    pen.vlak(ell(x, y, rx * s, ry * s), kleur);
  },
);
