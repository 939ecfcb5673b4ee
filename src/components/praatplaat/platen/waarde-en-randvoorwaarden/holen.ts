import { ell, rh, seg } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, KLEUR, DELEN, AS, STAAT } from '../../tekening/opties.ts';

export const contract = onderdeel(
  {
    naam: 'contract',
    familie: 'dingen',
    zin: 'Een rol met twee handtekeningen, van de school en van de opleiding, en de pen ervan.',
    zoek: ['afspraak', 'overeenkomst'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-34, -22, 60, 44, 2), 'wit');
      for (const rol of [-26, 17]) pen.vlak(rh(-40, rol, 72, 9, 4.5), 'karton');
      pen.lijn('M-26 -10H18M-26 -3H12', 'grijs', 2.4);
      pen.lijn('M-26 9c4 -8 6 -8 6 -2s6 -6 9 -1', 'schoolD', 2.4);
      pen.lijn('M2 9c5 -9 7 -4 6 0s7 -5 9 -1', 'opleidingD', 2.4);
      pen.lijn('M40 -24L22 6', 'broker', 6);
      pen.vlak('M22 2L18 12L27 7Z', 'inkt');
    });
  },
);

export const klok = onderdeel(
  {
    naam: 'klok',
    familie: 'dingen',
    zin: 'Een ronde klok.',
    zoek: ['tijd'],
    opties: {
      ...STAAT,
      kleur: optie('De kleur van de rand.', KLEUR, 'plum'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(ell(0, 0, 21), 'wit');
      pen.lijn(ell(0, 0, 20), kleur, 4);
      pen.lijn('M0 0V-13M0 0L9 4', 'inkt', 3);
    });
  },
);

export const hangmat = onderdeel(
  {
    naam: 'hangmat',
    familie: 'meubels',
    zin: 'Een hangmat met iemand erin die slaapt.',
    zoek: ['rust', 'slapen'],
    opties: {
      x: nodig('Het midden, op de hoogte van de uiteinden (naar rechts).', AS),
      y: nodig('Het midden, op de hoogte van de uiteinden (naar beneden).', AS),
      w: nodig('Van eind tot eind, in eenheden.', getal(0, 500)),
      kleur: optie('De hoofdkleur.', KLEUR, 'rood'),
      inhoud: kan('Wie erin ligt, vanaf het laagste punt.', DELEN),
    },
  },
  (pen, { x, y, w, kleur, inhoud }) => {
    const zak = w * 0.27;
    pen.lijn(`M${x - w / 2} ${y}Q${x} ${y + zak * 2} ${x + w / 2} ${y}`, kleur, 6);
    pen.groep({ x, y: y + zak }, () => {
      inhoud?.();
      pen.tekst(10, -18, 'z', { letter: 'kop', grootte: 17.5 });
    });
  },
);

export const gesprek = onderdeel(
  {
    naam: 'gedeelde tekstballon',
    familie: 'borden',
    zin: 'Twee tekstballonnen die in elkaar overlopen, met wat ze delen.',
    zoek: ['gesprek', 'overleg'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-50, -24, 54, 30, 12), 'school');
      pen.vlak('M-38 2L-42 16L-26 4Z', 'school');
      pen.vlak(rh(-6, -10, 56, 30, 12), 'opleiding');
      pen.vlak('M34 16L44 28L26 18Z', 'opleiding');
      pen.vlak('M-6 2C-6 -6 -2 -10 4 -10V-6C4 2 0 6 -6 6Z', 'broker');
      for (const [begin, hoogte] of [
        [-38, -9],
        [12, 5],
      ] as const)
        for (let i = 0; i < 3; i++) pen.vlak(ell(begin + 12 * i, hoogte, 3.2), 'wit');
    });
  },
);

export const munt = onderdeel(
  {
    naam: 'euromunt',
    familie: 'dingen',
    zin: 'Een euro.',
    zoek: ['geld'],
    opties: {
      x: nodig('Het midden van de munt (naar rechts).', AS),
      y: nodig('Het midden van de munt (naar beneden).', AS),
      r: optie('De straal in eenheden.', getal(0, 50), 8),
    },
  },
  (pen, { x, y, r }) => {
    pen.vlak(ell(x, y, r), 'brokerD');
    pen.vlak(ell(x, y - 1, r * 0.86), 'broker');
    pen.lijn(
      `M${x + r * 0.3} ${y - 1 - r * 0.4}` +
        `C${x - r * 0.5} ${y - r * 0.9} ${x - r * 0.5} ${y + r * 0.7} ${x + r * 0.3} ${y - 1 + r * 0.4}` +
        `M${x - r * 0.5} ${y - 1}h${r * 0.6}`,
      'brokerD',
      r * 0.2,
    );
  },
);

export const blikfoon = onderdeel(
  {
    naam: 'blikjestelefoon',
    familie: 'dingen',
    zin: 'Twee blikjes en een touwtje: een telefoon.',
    zoek: ['bellen', 'praten'],
    opties: {
      x1: nodig('Waar het begint (naar rechts).', AS),
      y1: nodig('Waar het begint (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      zak: optie('Hoever de lijn doorhangt, in eenheden.', getal(0, 50), 5),
    },
  },
  (pen, { x1, y1, x2, y2, zak }) => {
    pen.lijn(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + zak} ${x2} ${y2}`, 'roodD', 2.4);
    for (const [x, y, k, z] of [
      [x1, y1, 'school', -1],
      [x2, y2, 'opleiding', 1],
    ] as const) {
      pen.vlak(rh(z < 0 ? x - 13 : x, y - 7, 13, 14, 2), k);
      pen.lijn(seg([x + z * 4, y - 6], [x + z * 4, y + 6]), 'wit', 1.8);
    }
  },
);
