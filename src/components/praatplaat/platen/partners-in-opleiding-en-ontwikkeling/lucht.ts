import { ell, rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, TEKST, LETTERMAAT, STAAT } from '../../tekening/opties.ts';

export const reclamevliegtuig = onderdeel(
  {
    naam: 'reclamevliegtuig',
    familie: 'voertuigen',
    zin: 'Een vliegtuig met een tekst erachter; de plaats is de staart.',
    zoek: ['vliegtuig', 'banner'],
    opties: {
      ...STAAT,
      tekst: nodig('Wat erop staat.', TEKST),
      g: optie('De lettergrootte in eenheden.', LETTERMAAT, 21),
    },
  },
  (pen, { x, y, s, tekst, g }) => {
    pen.groep({ x, y, s }, () => {
      const w = pen.breedte(tekst, g, 'label') + 40,
        x0 = -w - 46;
      pen.lijn(`M0 0Q-24 8 -46 0M-46 -17V17`, 'donker', 1.8);
      pen.vlak(
        `M-46 -19C${-46 - w * 0.25} -27 ${-46 - w * 0.6} -12 ${x0} -19L${x0 + 12} 0L${x0} 19` +
          `C${-46 - w * 0.6} 26 ${-46 - w * 0.25} 11 -46 19Z`,
        'wit',
      );
      pen.tekst(x0 + w / 2 + 6, g * 0.34, tekst, { letter: 'label', grootte: g, anker: 'middle' });
      pen.vlak('M-4 -6C10 -12 44 -20 62 -12C74 -7 74 6 62 9C44 13 14 8 -4 -2Z', 'school');
      pen.vlak('M-2 -5L-12 -24L2 -24L14 -9Z', 'schoolD');
      pen.vlak('M22 2L6 20L22 21L46 4Z', 'schoolL');
      pen.vlak('M40 -16C42 -28 56 -28 58 -14Z', 'glas');
      pen.vlak(ell(48, -19, 5.4), 'huid4');
      pen.vlak('M42.6 -20C43 -27 53 -27 53.6 -20Z', 'haar1');
      pen.lijn('M43 -20H36Q28 -18 24 -24', 'broker', 3);
      pen.lijn('M71 -18V14', 'donker', 3);
      pen.vlak(ell(71, -2, 3.6), 'broker');
      pen.lijn('M-2 -1C14 6 44 9 60 5', 'wit', 2.6);
    });
  },
);

export const mappenballon = onderdeel(
  {
    naam: 'ballonnen met mappen',
    familie: 'dingen',
    zin: 'Ballonnen die een stapel oude mappen meenemen.',
    zoek: ['ballon', 'papier'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      const B = [
        [-30, -92, 'broker'],
        [26, -96, 'school'],
        [-4, -116, 'opleiding'],
        [-14, -82, 'plum'],
        [12, -84, 'groen'],
      ] as const;
      for (const [a, b] of B) pen.lijn(`M0 -22Q${a * 0.3} ${b * 0.5} ${a} ${b + 18}`, 'donker', 1.3);
      for (const [a, b, k] of B) {
        pen.vlak(ell(a, b, 16, 20), k);
        pen.vlak(`M${a - 4} ${b + 24}L${a} ${b + 18}L${a + 4} ${b + 24}Z`, k);
        pen.licht(ell(a - 6, b - 7, 3.4, 6), 0.45);
      }
      pen.lijn('M-20 0L0 -22L20 0', 'donker', 1.4);
      for (const [a, b, k] of [
        [-22, 14, 'grijs'],
        [-19, 4, 'steenD'],
        [-21, -6, 'metaal'],
      ] as const) {
        pen.vlak(rh(a, b, 42, 10, 2), k);
        pen.vlak(rh(a + 28, b + 2, 8, 6, 1), 'wit');
      }
      pen.lijn('M-12 -6V24M12 -6V24', 'hout', 2);
      pen.vlak('M20 26L30 24L33 36L23 38Z', 'papier');
    });
  },
);
