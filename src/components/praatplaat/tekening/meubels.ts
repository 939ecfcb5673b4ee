import { ell, glad, type PadBron, poly, type Punt, rh, schuif, spiegel, seg } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import { nodig, kan, optie, getal, lijst, KLEUR, DELEN, AS, KIJK, STAAT } from './opties.ts';

export const fiets = onderdeel(
  {
    naam: 'fiets',
    familie: 'voertuigen',
    zin: 'Een fiets.',
    zoek: ['rijwiel'],
    overal: true,
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'rood'),
      krat: kan('De kleur van de krat; zonder kleur geen krat.', KLEUR),
    },
  },
  (pen, { x, y, s, kijk, kleur, krat }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      for (const wx of [-25, 25]) {
        pen.lijn(ell(wx * kijk, -17, 16), 'donker', 3);
        pen.vlak(ell(wx * kijk, -17, 2.4), 'donker');
      }
      pen.lijn(m('M-25 -17L-12 -42L-4 -17ZM-4 -17L16 -40L-11 -39M25 -17L15 -48'), kleur, 3.6);
      pen.lijn(m('M-17 -45H-6M10 -50L15 -49L19 -46'), 'donker', 4);
      if (krat) pen.vlak(m(rh(18, -49, 20, 14, 1.5)), krat);
    });
  },
);

export const bank = onderdeel(
  {
    naam: 'bank',
    familie: 'meubels',
    zin: 'Een houten bank om op te zitten.',
    zoek: ['zitbank', 'tuinbank'],
    overal: true,
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'hout'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => {
      for (const a of [-42, 42]) pen.vlak(rh(a - 3, -24, 6, 24), 'donker');
      pen.vlak(rh(-52, -48, 104, 9, 2), kleur);
      pen.vlak(rh(-52, -36, 104, 9, 2), kleur);
      pen.vlak(rh(-54, -25, 108, 9, 2), kleur);
    });
  },
);

export const tafel = onderdeel(
  {
    naam: 'tafel',
    familie: 'meubels',
    zin: 'Een houten tafel.',
    zoek: ['bureau'],
    overal: true,
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 500), 100),
      h: optie('De hoogte in eenheden.', getal(0, 200), 38),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
    },
  },
  (pen, { x, y, s, b, h, kleur }) => {
    pen.groep({ x, y, s }, () => {
      for (const a of [-b / 2 + 10, b / 2 - 10]) pen.vlak(rh(a - 3.5, -h, 7, h, 1), 'hout');
      pen.vlak(rh(-b / 2, -h - 7, b, 9, 2.5), kleur);
    });
  },
);

export const flipover = onderdeel(
  {
    naam: 'flip-over',
    familie: 'meubels',
    zin: 'Een flip-over op poten, met wat erop getekend is.',
    zoek: ['flipover', 'bord', 'presentatie'],
    overal: true,
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-24 -62L-34 0M24 -62L34 0M0 -62V-4', 'hout', 4.4);
      pen.vlak(rh(-40, -124, 80, 74, 2), 'wit');
      pen.vlak(rh(-44, -130, 88, 9, 2), 'donker');
      inhoud?.();
    });
  },
);

export const poef = onderdeel(
  {
    naam: 'poef',
    familie: 'meubels',
    zin: 'Een lage poef om op te zitten.',
    zoek: ['kruk', 'zitkussen'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'hout'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.vlak(
      schuif(
        `M${-17 * s} ${-20 * s}L${-15 * s} 0C${-8 * s} ${5 * s} ${8 * s} ${5 * s} ${15 * s} 0L${17 * s} ${-20 * s}Z`,
        x,
        y,
      ),
      kleur,
    );
    pen.vlak(ell(x, y - 20 * s, 17 * s, 5.5 * s), 'houtL');
  },
);

export const slinger = onderdeel(
  {
    naam: 'slinger',
    familie: 'dingen',
    zin: 'Een slinger van vlaggetjes tussen twee punten.',
    zoek: ['vlaggetjes', 'feest'],
    opties: {
      x1: nodig('Waar het begint (naar rechts).', AS),
      y1: nodig('Waar het begint (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      zak: optie('Hoever de lijn doorhangt, in eenheden.', getal(0, 200), 26),
      n: optie('Hoeveel het er zijn.', getal(0, 50), 9),
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), ['school', 'broker', 'opleiding', 'wit']),
    },
  },
  (pen, { x1, y1, x2, y2, zak, n, kleuren: kl }) => {
    const P = (t: number): Punt => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + Math.sin(t * Math.PI) * zak];
    pen.lijn(glad(Array.from({ length: 9 }, (_, i) => P(i / 8))), 'donker', 1.8);
    for (let i = 0; i < n; i++) {
      const [a, b] = P((i + 0.5) / n),
        [c, e] = P((i + 0.9) / n),
        L = [c - a, e - b],
        m = 1.5;
      pen.vlak(
        poly([
          [a - (L[0]! * m) / 1.6, b - (L[1]! * m) / 1.6],
          [a + (L[0]! * m) / 1.6, b + (L[1]! * m) / 1.6],
          [a, b + 17],
        ]),
        kl[i % kl.length]!,
      );
    }
  },
);

export const driehoek = onderdeel(
  {
    naam: 'driehoek',
    familie: 'dingen',
    zin: 'Een houten driehoek met een woord op elke zijde.',
    zoek: ['teken', 'samenwerking'],
    overal: true,
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-5, -24, 10, 30, 2), 'hout');
      pen.vlak('M-22 6C-22 0 22 0 22 6C22 12 -22 12 -22 6Z', 'hout');
      pen.schaduw(
        poly([
          [-62, -30],
          [62, -30],
          [0, -4],
        ]),
        0.2,
      );
      pen.vlak(
        poly([
          [-64, -40],
          [64, -40],
          [4, -12],
          [-4, -12],
        ]),
        'houtL',
      );
      pen.vlak(
        poly([
          [-64, -40],
          [-4, -12],
          [4, -12],
          [64, -40],
          [64, -34],
          [4, -6],
          [-4, -6],
          [-64, -34],
        ]),
        'hout',
      );
      pen.vlak('M-20 -37L0 -38L-4 -30L-18 -31Z', 'wit');
      pen.vlak('M12 -36L26 -37L16 -31Z', 'wit');
    });
  },
);

export const luchtballon = onderdeel(
  {
    naam: 'luchtballon',
    familie: 'voertuigen',
    zin: 'Een luchtballon met een mand.',
    zoek: ['ballon', 'lucht'],
    overal: true,
    opties: {
      ...STAAT,
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), [
        'school',
        'wit',
        'opleiding',
        'broker',
        'school',
        'wit',
        'opleiding',
      ]),
    },
  },
  (pen, { x, y, s, kleuren: kl }) => {
    pen.groep({ x, y, s }, () => {
      const R = 46;
      pen.lijn('M-16 44L-9 66M16 44L9 66', 'hout', 1.8);
      pen.vlak(rh(-10, 64, 20, 15, 3), 'hout');
      const f = (t: number) => `C${t * R * 1.32} -26 ${t * R * 1.3} 18 ${t * 14} 48`;
      pen.vlak(`M0 -52${f(-1)}L14 48${'C' + R * 1.3 + ' 18 ' + R * 1.32 + ' -26 0 -52'}Z`, kl[0]!);
      [-0.62, -0.3].forEach((t, i) =>
        pen.vlak(`M0 -52${f(t)}L${-t * 14} 48C${-t * R * 1.3} 18 ${-t * R * 1.32} -26 0 -52Z`, kl[i + 1]!),
      );
      pen.schaduw(`M0 -52C${R * 1.32} -26 ${R * 1.3} 18 14 48L4 48C${R * 0.8} 18 ${R * 0.9} -26 0 -52Z`, 0.14);
    });
  },
);

export const ladder = onderdeel(
  {
    naam: 'ladder',
    familie: 'dingen',
    zin: 'Een ladder die ergens tegenaan staat.',
    zoek: ['trap', 'klimmen'],
    opties: {
      x1: nodig('De voet en de top (naar rechts).', AS),
      y1: nodig('De voet en de top (naar beneden).', AS),
      x2: nodig('Waar het ophoudt (naar rechts).', AS),
      y2: nodig('Waar het ophoudt (naar beneden).', AS),
      b: optie('De breedte.', getal(0, 100), 26),
      stap: optie('De afstand tussen de sporten.', getal(0, 50), 15),
    },
  },
  (pen, { x1, y1, x2, y2, b, stap }) => {
    const n = Math.floor(Math.hypot(x2 - x1, y2 - y1) / stap);
    for (let i = 1; i <= n; i++) {
      const t = (i - 0.4) / n;
      const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
      pen.lijn(seg([x - b / 2, y], [x + b / 2, y]), 'houtL', 4.2);
    }
    for (const z of [-1, 1]) pen.lijn(seg([x1 + (z * b) / 2, y1], [x2 + (z * b) / 2, y2]), 'hout', 4.6);
  },
);
