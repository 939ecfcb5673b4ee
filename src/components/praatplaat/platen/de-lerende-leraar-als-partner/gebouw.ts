import { ladder } from '../../tekening/meubels.ts';
import { ell, glad, poly, rh, seg, toeval, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, lijst, reeks, KLEUR, PUNT, AS, ZAAD, PLAATS } from '../../tekening/opties.ts';

export const driehoekhuis = onderdeel(
  {
    naam: 'driehoekig huis',
    familie: 'gebouwen',
    zin: 'Een opengewerkt huis dat op zijn punt staat.',
    zoek: ['driehoek', 'huis', 'kamers'],
    opties: {
      cx: nodig('Het midden, naar rechts.', AS),
      y0: nodig('De bovenkant.', AS),
      y1: nodig('Het begin, naar beneden.', AS),
      half: nodig('De halve breedte, in eenheden.', getal(0, 2000)),
      vloeren: nodig('De hoogte van elke vloer, van boven af.', lijst(getal(0, 5000))),
      kamers: nodig(
        'Per verdieping: wand, plint, en hoe hoog de plint komt.',
        lijst(
          reeks([
            ['wand', KLEUR],
            ['plint', KLEUR],
            ['hoogte', getal(0, 200)],
          ]),
        ),
      ),
      wand: optie('De dikte van de muren, in eenheden.', getal(0, 100), 24),
      links: optie('De kleur van de linkerkant.', KLEUR, 'school'),
      rechts: optie('De kleur van de rechterkant.', KLEUR, 'opleiding'),
      punt: optie('De kleur van de punt.', KLEUR, 'broker'),
      ladders: kan(
        'De breedte van de ladders langs de rechterkant, van vloer tot vloer; weggelaten voor geen.',
        getal(0, 100),
      ),
    },
  },
  (pen, { cx, y0, y1, half, vloeren, kamers, wand, links, rechts, punt, ladders }) => {
    const k = half / (y1 - y0),
      B = (y: number) => (y1 - y) * k,
      I = (y: number) => B(y) - wand; // outer and inner half width at height y
    pen.schaduw(
      poly([
        [cx - half + 16, y0 + 10],
        [cx + half + 26, y0 + 10],
        [cx + 26, y1 + 4],
      ]),
      0.13,
    );
    pen.vlak(
      [
        ['M', cx - half - 8, y0],
        ['L', cx, y0],
        ['L', cx, y1 + 2],
        ['C', cx - 8, y1 + 2, cx - 12, y1 - 3, cx - 16, y1 - 8],
        ['Z'],
      ],
      links,
      { korrel: true },
    );
    pen.vlak(
      [
        ['M', cx + half + 8, y0],
        ['L', cx, y0],
        ['L', cx, y1 + 2],
        ['C', cx + 8, y1 + 2, cx + 12, y1 - 3, cx + 16, y1 - 8],
        ['Z'],
      ],
      rechts,
      { korrel: true },
    );
    pen.licht(
      poly([
        [cx - half - 4, y0 + 4],
        [cx - half + 3, y0 + 4],
        [cx - 10, y1 - 6],
        [cx - 16, y1 - 8],
      ]),
      0.22,
    );
    pen.schaduw(
      poly([
        [cx + half + 8, y0],
        [cx + half, y0],
        [cx + 8, y1 - 2],
        [cx + 16, y1 - 8],
      ]),
      0.22,
    );
    let boven = y0;
    vloeren.forEach((v, i) => {
      const c = kamers[i] ?? (['papier', 'steenL', 30] as const);
      pen.vlak(
        poly([
          [cx - I(boven), boven],
          [cx + I(boven), boven],
          [cx + I(v), v],
          [cx - I(v), v],
        ]),
        c[0],
      );
      pen.vlak(
        poly([
          [cx - I(v - c[2]), v - c[2]],
          [cx + I(v - c[2]), v - c[2]],
          [cx + I(v), v],
          [cx - I(v), v],
        ]),
        c[1],
      );
      pen.schaduw(
        poly([
          [cx - I(boven), boven],
          [cx + I(boven), boven],
          [cx + I(boven + 9), boven + 9],
          [cx - I(boven + 9), boven + 9],
        ]),
        0.12,
      );
      boven = v + 9;
    });
    vloeren.forEach((v) => {
      pen.vlak(rh(cx - I(v) - 7, v - 1, 2 * I(v) + 14, 10, 2), 'hout');
      pen.vlak(rh(cx - I(v) - 7, v - 1, 2 * I(v) + 14, 3.6, 1.5), 'houtL');
    });
    const e = (vloeren.at(-1) ?? y0) + 9;
    pen.vlak(
      poly([
        [cx - I(e), e],
        [cx + I(e), e],
        [cx, y1 - wand / k],
      ]),
      punt,
    );
    pen.schaduw(
      poly([
        [cx, e],
        [cx + I(e), e],
        [cx, y1 - wand / k],
      ]),
      0.16,
    );
    for (const z of [-1, 1])
      for (let y = y0 + 34; y < y1 - 110; y += 50)
        pen.vlak(ell(cx + z * (B(y) - wand / 2), y, 2.6), 'wit', { op: 0.55 }); // rivets
    if (ladders !== undefined)
      vloeren.forEach((v, i) => {
        const van = (vloeren[i - 1] ?? y0 - 9) + 9;
        ladder(pen, { x1: cx + I(van) - 26, y1: van, x2: cx + I(v) - 18, y2: v, b: ladders });
      });
  },
);

export const dek = onderdeel(
  {
    naam: 'dek',
    familie: 'gebouwen',
    zin: 'Het dek boven op het huis; y is de bovenkant van de rand.',
    zoek: ['schip', 'vloer'],
    opties: {
      cx: nodig('Het midden, naar rechts.', AS),
      y: nodig('De plaats, naar beneden.', AS),
      half: nodig('De halve breedte, in eenheden.', getal(0, 2000)),
      d: optie('De diepte in eenheden.', getal(0, 100), 24),
      voor: optie('Hoever het dek naar voren uitsteekt, in eenheden.', getal(0, 100), 27),
      rand: optie('De kleur van de rand.', KLEUR, 'broker'),
    },
  },
  (pen, { cx, y, half, d, voor, rand }) => {
    pen.vlak(
      poly([
        [cx - half + 22, y - d],
        [cx + half - 22, y - d],
        [cx + half, y],
        [cx - half, y],
      ]),
      'houtL',
      { korrel: true },
    );
    for (let i = 1; i < 20; i++) {
      const t = (i / 20) * 2 - 1;
      pen.lijn(seg([cx + t * (half - 22), y - d], [cx + t * half, y]), 'hout', 1.4, { op: 0.6 });
    }
    pen.vlak(rh(cx - half - 4, y, 2 * half + 8, voor, 7), rand);
    pen.licht(rh(cx - half - 2, y + 2, 2 * half + 4, 3.4, 1.5), 0.45);
    pen.schaduw(rh(cx - half - 4, y + voor - 7, 2 * half + 8, 7, [0, 0, 7, 7]), 0.1);
    pen.schaduw(rh(cx - half + 10, y + voor, 2 * half - 20, 6, 2), 0.25);
  },
);

export const reling = onderdeel(
  {
    naam: 'reling',
    familie: 'gebouwen',
    zin: 'Een reling langs het dek.',
    zoek: ['leuning', 'schip'],
    opties: {
      x1: nodig('Het begin, naar rechts.', AS),
      x2: nodig('Het einde, naar rechts.', AS),
      y: nodig('De plaats, naar beneden.', AS),
      h: optie('De hoogte in eenheden.', getal(0, 200), 34),
      n: optie('Hoeveel het er zijn.', getal(0, 50), 10),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
    },
  },
  (pen, { x1, x2, y, h, n, kleur }) => {
    for (let i = 0; i <= n; i++) pen.vlak(rh(x1 + ((x2 - x1) * i) / n - 3, y - h, 6, h, 1.5), kleur);
    pen.vlak(rh(x1 - 6, y - h - 4, x2 - x1 + 12, 6.5, 3), kleur);
    pen.lijn(seg([x1, y - h * 0.45], [x2, y - h * 0.45]), kleur, 2.6);
  },
);

export const patrijspoort = onderdeel(
  {
    naam: 'patrijspoort',
    familie: 'gebouwen',
    zin: 'Een rond raam.',
    zoek: ['raam', 'schip'],
    opties: {
      ...PLAATS,
      r: optie('De straal in eenheden.', getal(0, 50), 13),
    },
  },
  (pen, { x, y, r }) => {
    pen.vlak(ell(x, y, r + 4), 'hout');
    pen.vlak(ell(x, y, r), 'glas');
    pen.licht(
      `M${x - r * 0.6} ${y + r * 0.3}L${x + r * 0.2} ${y - r * 0.8}L${x + r * 0.6} ${y - r * 0.6}L${x - r * 0.3} ${y + r * 0.75}Z`,
      0.6,
    );
  },
);

export const hanglamp = onderdeel(
  {
    naam: 'hanglamp',
    familie: 'meubels',
    zin: 'Een lamp aan het plafond.',
    zoek: ['lamp', 'licht'],
    opties: {
      ...PLAATS,
      l: optie('De lengte in eenheden.', getal(0, 50), 10),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
    },
  },
  (pen, { x, y, l, kleur }) => {
    pen.lijn(seg([x, y], [x, y + l]), 'donker', 1.8);
    pen.vlak(`M${x - 12} ${y + l + 9}C${x - 11} ${y + l - 3} ${x + 11} ${y + l - 3} ${x + 12} ${y + l + 9}Z`, kleur);
    pen.meter.lamp(x, y + l + 10, 16);
    pen.vlak(ell(x, y + l + 9.5, 4.4, 3), 'wit');
  },
);

export const boei = onderdeel(
  {
    naam: 'reddingsboei',
    familie: 'dingen',
    zin: 'Een reddingsboei.',
    zoek: ['schip', 'redden'],
    opties: {
      ...PLAATS,
      r: optie('De straal in eenheden.', getal(0, 50), 12),
    },
  },
  (pen, { x, y, r }) => {
    pen.lijn(ell(x, y, r), 'wit', 8);
    for (let i = 0; i < 4; i++) {
      const a = i * 90 + 22;
      pen.lijn(
        glad(
          [0, 22, 45].map((q) => [
            x + r * Math.cos(((a + q) * Math.PI) / 180),
            y + r * Math.sin(((a + q) * Math.PI) / 180),
          ]),
        ),
        'rood',
        8,
      );
    }
  },
);

export const luik = onderdeel(
  {
    naam: 'luik',
    familie: 'gebouwen',
    zin: 'Een luik in de rechtermuur dat openstaat.',
    zoek: ['raam', 'deur'],
    opties: {
      van: nodig('De bovenkant van de opening, aan de buitenkant van de muur.', PUNT),
      tot: nodig('De onderkant van de opening, aan de buitenkant van de muur.', PUNT),
      diep: optie('Hoever de opening de muur in gaat, in eenheden.', getal(0, 100), 32),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
    },
  },
  (pen, { van, tot, diep, kleur }) => {
    pen.vlak(poly([van, [van[0] - diep, van[1]], [tot[0] - diep, tot[1]], tot]), '#C8E0DC');
    pen.lijn(seg([van[0] - diep + 1, van[1] - 2], [van[0] + 4, van[1] - 2]), 'hout', 5);
    pen.vlak(poly([van, [van[0] + 34, van[1] - 6], [tot[0] + 34, tot[1] - 2], tot]), kleur);
    pen.vlak(ell((van[0] + tot[0]) / 2 + 23, (van[1] + tot[1]) / 2 - 2, 2.6), 'inkt');
  },
);

export const plag = onderdeel(
  {
    naam: 'plag',
    familie: 'land',
    zin: 'Aarde en gras die nog onder een rand hangen; er vallen kruimels af.',
    zoek: ['aarde', 'gras'],
    opties: {
      van: nodig('Het linkeruiteinde.', PUNT),
      tot: nodig('Het rechteruiteinde.', PUNT),
      dik: optie('De dikte in eenheden.', getal(0, 50), 15),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, { van, tot, dik, seed }) => {
    const kans = toeval(seed);
    const n = Math.round((tot[0] - van[0]) / 13);
    const op = (i: number): Punt => [van[0] + ((tot[0] - van[0]) * i) / n, van[1] + ((tot[1] - van[1]) * i) / n];
    const onderkant = Array.from({ length: n - 1 }, (_, i): Punt => {
      const [x, y] = op(i + 1);
      return [
        x + kans.pm(3),
        y + dik * (i % 2 === 0 ? 1 : 0.55) * (0.6 + Math.sin((Math.PI * (i + 1)) / n) * 0.5) + kans.pm(2),
      ];
    });
    const sprieten = onderkant
      .filter((_, i) => i % 2 === 1)
      .flatMap(([x, y]) =>
        [-7, 0, 6].flatMap((dx) =>
          glad([
            [x + dx * 0.5, y - 3],
            [x + dx, y + 6],
            [x + dx * 1.7 + kans.pm(2), y + kans.tussen(9, 14)],
          ]),
        ),
      );
    pen.lijn(sprieten, 'groen', 2.4);
    pen.vlak([...glad([van, ...onderkant, tot]), ['Z']], '#7A5230');
    for (const [x, y] of onderkant.filter((_, i) => i % 3 === 0)) {
      const [kx, ky, r] = [x + kans.pm(8), y + kans.tussen(16, 44), kans.tussen(2.4, 4.4)];
      pen.vlak(
        poly([
          [kx - r, ky],
          [kx - r * 0.2, ky - r],
          [kx + r, ky - r * 0.3],
          [kx + r * 0.5, ky + r],
        ]),
        '#7A5230',
      );
    }
  },
);
