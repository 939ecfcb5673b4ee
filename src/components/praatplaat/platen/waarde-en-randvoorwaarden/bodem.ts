import { ell, glad, poly, rh, seg, strook, toeval, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  KLEUR,
  PUNT,
  DELEN,
  AS,
  GRADEN,
  ZAAD,
  PLAATS,
  STAAT,
} from '../../tekening/opties.ts';

export const graszoom = onderdeel(
  {
    naam: 'graszoom',
    familie: 'land',
    zin: 'De rand van gras op doorgesneden aarde, met sprieten die eroverheen hangen.',
    zoek: ['gras', 'rand'],
    opties: {
      van: nodig('Waar het begint.', getal(-50, 5000)),
      tot: nodig('Waar het ophoudt.', getal(0, 5000)),
      y: nodig('De hoogte van de snede, waar het gras op staat.', AS),
      h: optie('Hoever de sprieten over de snede hangen, in eenheden.', getal(0, 50), 15),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, { van, tot, y, h, seed }) => {
    const kans = toeval(seed);
    const n = Math.max(1, Math.round((tot - van) / 15));
    const breed = (tot - van) / n;
    const sprieten = Array.from({ length: n }, (_, i): Punt[] => [
      [van + (i + 0.5) * breed, y + h + kans.pm(4)],
      [van + (i + 1) * breed, y + h / 3],
    ]);
    pen.vlak(poly([[van, y - 5], [van, y + h / 3], ...sprieten.flat(), [tot, y - 5]]), 'groenD');
    pen.vlak(rh(van, y - 7, tot - van, 7, 3), '#7FB058');
  },
);

export const sleuf = onderdeel(
  {
    naam: 'sleuf',
    familie: 'land',
    zin: 'Een sleuf in doorgesneden aarde, met drie lagen.',
    zoek: ['graven', 'kuil'],
    opties: {
      x: nodig('De linkerrand.', AS),
      y: nodig('De hoogte van de grond waarin gegraven is.', AS),
      w: nodig('De breedte bovenaan, in eenheden.', getal(0, 1000)),
      h: nodig('De diepte, in eenheden.', getal(0, 1000)),
    },
  },
  (pen, { x, y, w, h }) => {
    const wand = (deel: number): readonly [number, number] => [x + 16 * deel, x + w - 16 * deel];
    const laag = (boven: number, onder: number): Pad => {
      const [[a, b], [c, d]] = [wand(boven), wand(onder)];
      const golf = (links: number, rechts: number, yy: number): Punt[] => [
        [links, yy - 2],
        [links + w * 0.3, yy + 3],
        [links + w * 0.66, yy - 4],
        [rechts, yy + 2],
      ];
      return strook(golf(a, b, y + h * boven), golf(c, d, y + h * onder));
    };
    const [links, rechts] = wand(1);
    pen.vlak(
      `M${x} ${y}H${x + w}L${rechts} ${y + h}C${rechts - 1} ${y + h + 10} ${links + 1} ${y + h + 10} ${links} ${y + h}Z`,
      '#C8945F',
    );
    pen.vlak(laag(0.31, 0.54), '#B87E4C');
    pen.vlak(laag(0.77, 1), '#A9713F');
    pen.schaduw(rh(x + 1, y, w - 2, 14), 0.2);
  },
);

export const kolk = onderdeel(
  {
    naam: 'kolk',
    familie: 'land',
    zin: 'Een poel in doorgesneden aarde: zand, diep water en het licht dat erin valt.',
    zoek: ['water', 'poel'],
    opties: {
      x: nodig('Het midden, op de hoogte van het water (naar rechts).', AS),
      y: nodig('Het midden, op de hoogte van het water (naar beneden).', AS),
      w: nodig('De breedte bovenaan, in eenheden.', getal(0, 500)),
      h: nodig('De diepte, in eenheden.', getal(0, 200)),
    },
  },
  (pen, { x, y, w, h }) => {
    const kom = (half: number, diep: number): string =>
      `M${x - half} ${y}C${x - half * 0.92} ${y + diep * 0.64} ${x - half * 0.58} ${y + diep} ${x} ${y + diep}` +
      `C${x + half * 0.58} ${y + diep} ${x + half * 0.92} ${y + diep * 0.64} ${x + half} ${y}Z`;
    pen.vlak(kom(w / 2 + 10, h + 13), '#F0D9A4');
    pen.vlak(kom(w / 2, h), 'waterD');
    pen.vlak(
      `M${x - w / 2} ${y}Q${x - w * 0.48} ${y + h * 0.3} ${x - w * 0.44} ${y + h * 0.45}` +
        `C${x - w * 0.2} ${y + h * 0.29} ${x + w * 0.2} ${y + h * 0.29} ${x + w * 0.44} ${y + h * 0.45}` +
        `Q${x + w * 0.48} ${y + h * 0.3} ${x + w / 2} ${y}Z`,
      'water',
    );
  },
);

export const hol = onderdeel(
  {
    naam: 'hol',
    familie: 'land',
    zin: 'Een hol onder de grond, waar een wortel eindigt.',
    zoek: ['ondergronds'],
    opties: {
      x: nodig('Het midden van het hol (naar rechts).', AS),
      y: nodig('Het midden van het hol (naar beneden).', AS),
      rx: optie('De halve breedte, in eenheden.', getal(0, 500), 70),
      ry: optie('De halve hoogte, in eenheden.', getal(0, 200), 36),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
      inhoud: kan('Wat erin leeft of ligt, vanuit het midden van het hol.', DELEN),
    },
  },
  (pen, { x, y, rx, ry, seed, inhoud }) => {
    const kans = toeval(seed * 31 + 5);
    const rand = Array.from({ length: 11 }, (_, i): Punt => {
      const hoek = (i / 11) * 2 * Math.PI;
      return [Math.cos(hoek) * rx * kans.tussen(0.94, 1.05), Math.sin(hoek) * ry * kans.tussen(0.92, 1.06)];
    });
    const vloer =
      `M${-rx * 0.8} ${ry * 0.5}` +
      `C${-rx * 0.4} ${ry * 1.12} ${rx * 0.4} ${ry * 1.12} ${rx * 0.8} ${ry * 0.5}` +
      `Q0 ${ry * 0.72} ${-rx * 0.8} ${ry * 0.5}Z`;
    pen.groep({ x, y }, () => {
      pen.vlak(
        glad(
          rand.map(([a, b]): Punt => [a * 1.09, b * 1.14]),
          true,
        ),
        '#54301F',
        { op: 0.55 },
      );
      pen.vlak(glad(rand, true), '#F3D7A4');
      pen.vlak(vloer, '#DDB277');
      inhoud?.();
    });
  },
);

export const steen = onderdeel(
  {
    naam: 'steen in de grond',
    familie: 'land',
    zin: 'Een steen in de grond.',
    zoek: ['bodem'],
    opties: {
      x: nodig('Het midden van de steen (naar rechts).', AS),
      y: nodig('Het midden van de steen (naar beneden).', AS),
      r: nodig('De halve breedte, in eenheden.', getal(0, 50, 0.5)),
      kleur: nodig('De hoofdkleur.', KLEUR),
    },
  },
  (pen, { x, y, r, kleur }) => {
    const h = r * 0.7;
    pen.vlak(
      `M${x - r} ${y + h * 0.5}` +
        `C${x - r * 1.1} ${y - h * 0.6} ${x - r * 0.3} ${y - h * 1.1} ${x + r * 0.2} ${y - h}` +
        `C${x + r * 0.9} ${y - h * 0.8} ${x + r * 1.1} ${y + h * 0.2} ${x + r * 0.8} ${y + h * 0.7}` +
        `C${x + r * 0.3} ${y + h} ${x - r * 0.7} ${y + h} ${x - r} ${y + h * 0.5}Z`,
      kleur,
    );
    pen.licht(
      `M${x - r * 0.7} ${y - h * 0.1}` +
        `C${x - r * 0.6} ${y - h * 0.7} ${x} ${y - h * 0.9} ${x + r * 0.2} ${y - h * 0.8}` +
        `C${x - r * 0.2} ${y - h * 0.6} ${x - r * 0.5} ${y - h * 0.3} ${x - r * 0.7} ${y - h * 0.1}Z`,
      0.25,
    );
  },
);

export const slakhuis = onderdeel(
  {
    naam: 'leeg slakkenhuis',
    familie: 'dieren',
    zin: 'Een leeg slakkenhuis.',
    zoek: ['slak'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'karton'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(ell(0, 0, 17), kleur);
      pen.lijn('M13 4C10 14 -12 14 -12 -1C-12 -12 8 -12 8 0C8 8 -5 7 -5 0C-5 -5 3 -5 3 0', 'hout', 3);
    });
  },
);

export const bot = onderdeel(
  {
    naam: 'bot',
    familie: 'dingen',
    zin: 'Een bot.',
    zoek: ['hond'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, draai }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.lijn('M-18 0H18', 'steenL', 7);
      for (const q of [-20, 20]) {
        pen.vlak(ell(q, -4, 5), 'steenL');
        pen.vlak(ell(q, 4, 5), 'steenL');
      }
    });
  },
);

export const touwhek = onderdeel(
  {
    naam: 'afzetlint',
    familie: 'dingen',
    zin: 'Een roodwit touw tussen paaltjes.',
    zoek: ['afzetting', 'hek'],
    opties: {
      punten: nodig('De punten waar het doorheen loopt.', lijst(PUNT)),
      h: optie('De hoogte in eenheden.', getal(0, 100), 24),
    },
  },
  (pen, { punten, h }) => {
    punten.slice(1).forEach(([x, y], i) => {
      const [vx, vy] = punten[i] ?? [x, y];
      const touw = `M${vx} ${vy - h + 4}Q${(vx + x) / 2} ${(vy + y) / 2 - h + 13} ${x} ${y - h + 4}`;
      pen.lijn(touw, 'wit', 3.4);
      pen.lijn(touw, 'rood', 3.4, { streep: '7 9' });
    });
    for (const [x, y] of punten) {
      pen.vlak(rh(x - 3, y - h, 6, h, 2), 'hout');
      pen.vlak(rh(x - 3, y - h, 6, 6, 2), 'rood');
    }
  },
);

export const boorkern = onderdeel(
  {
    naam: 'boorkern',
    familie: 'dingen',
    zin: 'Een bodemmonster in een glazen buis.',
    zoek: ['bodem', 'onderzoek'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
    },
  },
  (pen, { x, y, s, draai: g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      pen.vlak(rh(-9, -86, 18, 86, 5), 'wit', { op: 0.75 });
      (['#9B6440', '#C8945F', '#84502F', '#DDAF72', '#6C3F28'] as const).forEach((k, i) =>
        pen.vlak(rh(-6, -80 + i * 16, 12, 15.4, i ? 0 : 2), k),
      );
      pen.vlak(rh(-11, -90, 22, 8, 3), 'opleiding');
      pen.licht(rh(-6, -82, 3, 78), 0.5);
    });
  },
);

export const lantaarn = onderdeel(
  {
    naam: 'lamp aan een snoer',
    familie: 'dingen',
    zin: 'Een lamp aan een snoer, met haar schijnsel.',
    zoek: ['licht', 'lantaarn'],
    opties: {
      ...PLAATS,
      l: optie('De lengte in eenheden.', getal(0, 200), 30),
    },
  },
  (pen, { x, y, l }) => {
    pen.lijn(seg([x, y - l], [x, y]), 'donker', 2.4);
    pen.meter.lamp(x, y + 18, 24);
    pen.vlak(ell(x, y + 12, 34), 'zon', { op: 0.28 });
    pen.vlak(`M${x - 12} ${y + 16}L${x - 7} ${y}H${x + 7}L${x + 12} ${y + 16}Z`, 'donker');
    pen.vlak(`M${x - 8} ${y + 16}H${x + 8}C${x + 8} ${y + 27} ${x - 8} ${y + 27} ${x - 8} ${y + 16}Z`, 'zon');
  },
);

export const molshoop = onderdeel(
  {
    naam: 'molshoop',
    familie: 'land',
    zin: 'Een molshoop.',
    zoek: ['mol', 'aarde'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, '#84502F'),
      licht: optie('De kleur van de lichte kant.', KLEUR, '#9B6440'),
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, kleur, licht, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      inhoud?.();
      pen.vlak('M-34 2C-28 -14 -16 -18 -6 -16C4 -22 22 -16 34 2Z', kleur);
      pen.vlak('M-22 -4C-16 -12 -10 -13 -4 -11C2 -15 10 -12 14 -7C4 -9 -10 -8 -22 -4Z', licht);
    });
  },
);
