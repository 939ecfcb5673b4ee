import { voorwerp } from '../../tekening/dingen.ts';
import type { Kleur } from '../../tekening/palet.ts';
import { ell, poly, rh, schuif, spiegel, type PadBron } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, KLEUR, TEKST, PUNT, KIJK, LETTERMAAT, STAAT } from '../../tekening/opties.ts';

export const langeTafel = onderdeel(
  {
    naam: 'lange tafel',
    familie: 'meubels',
    zin: 'Een lange tafel.',
    zoek: ['tafel', 'vergaderen'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 1000), 300),
    },
  },
  (pen, { x, y, s, b }) => {
    pen.groep({ x, y, s }, () => {
      const h = b / 2;
      for (const a of [-h + 26, h - 26]) pen.vlak(rh(a - 5, -34, 10, 36, 2), 'hout');
      pen.vlak(
        poly([
          [-h + 18, -62],
          [h - 18, -62],
          [h, -38],
          [-h, -38],
        ]),
        'wit',
      );
      pen.vlak(
        poly([
          [-h + 15, -54],
          [h - 15, -54],
          [h - 7, -46],
          [-h + 7, -46],
        ]),
        'broker',
      );
      let z = `M${-h} -38H${h}V-26`;
      for (let i = 0; i < 12; i++) z += `q${-b / 24} 13 ${-b / 12} 0`;
      pen.vlak(z + 'Z', 'steenL');
      for (const [n, dx, k] of [
        ['kan', -0.36, 1],
        ['taart', 0.02, 1.1],
        ['boek', -0.2, 0.85],
        ['brood', 0.24, 1],
        ['plantje', 0.4, 0.8],
      ] as const)
        voorwerp(pen, { soort: n, x: dx * b, y: -58, s: k });
      for (const dx of [-0.28, -0.09, 0.14, 0.33]) voorwerp(pen, { soort: 'koffie', x: dx * b, y: -48, s: 0.9 });
    });
  },
);

export const puzzelBallonnen = onderdeel(
  {
    naam: 'passende tekstballonnen',
    familie: 'borden',
    zin: 'Twee tekstballonnen die in elkaar passen.',
    zoek: ['gesprek', 'taal'],
    opties: {
      ...STAAT,
      a: optie('Het woord in de eerste ballon.', TEKST, 'sa'),
      b: optie('Het woord in de tweede ballon.', TEKST, 'men'),
      naarA: nodig('Waar de punt van de eerste ballon naar wijst.', PUNT),
      naarB: nodig('Waar de punt van de tweede ballon naar wijst.', PUNT),
      gat: optie('De afstand tussen de twee, in eenheden.', getal(0, 50), 9),
      vlA: optie('De kleur van de eerste ballon.', KLEUR, 'schoolL'),
      vlB: optie('De kleur van de tweede ballon.', KLEUR, 'opleidingL'),
      g: optie('De lettergrootte in eenheden.', LETTERMAAT, 27),
    },
  },
  (pen, { x, y, s, a, b, naarA, naarB, gat, vlA, vlB, g }) => {
    const w = 92,
      h = 54,
      R = 16;
    const knop = (X: number) =>
      `L${X} -9C${X + 3} -13 ${X + 20} -16 ${X + 20} 0C${X + 20} 16 ${X + 3} 13 ${X} 9L${X} ${h / 2}`;
    pen.groep({ x, y, s }, () => {
      const xa = -w - gat / 2,
        xb = gat / 2;
      pen.schaduw(
        schuif(
          `M${xa + R} ${-h / 2}L${xa + w} ${-h / 2}L${xa + w} ${h / 2}L${xa + R} ${h / 2}` +
            `C${xa} ${h / 2} ${xa} ${-h / 2} ${xa + R} ${-h / 2}Z`,
          3,
          5,
        ),
        0.14,
      );
      pen.schaduw(schuif(rh(xb, -h / 2, w, h, [0, R, R, 0]), 3, 5), 0.14);
      if (naarA)
        pen.vlak(
          poly([
            [xa + 22, h / 2 - 4],
            [naarA[0], naarA[1]],
            [xa + 48, h / 2 - 4],
          ]),
          vlA,
        );
      if (naarB)
        pen.vlak(
          poly([
            [xb + w - 48, h / 2 - 4],
            [naarB[0], naarB[1]],
            [xb + w - 22, h / 2 - 4],
          ]),
          vlB,
        );
      pen.vlak(
        `M${xa + R} ${-h / 2}L${xa + w} ${-h / 2}${knop(xa + w)}L${xa + R} ${h / 2}` +
          `C${xa + R * 0.4} ${h / 2} ${xa} ${h / 2 - R * 0.6} ${xa} ${h / 2 - R}L${xa} ${-h / 2 + R}` +
          `C${xa} ${-h / 2 + R * 0.4} ${xa + R * 0.4} ${-h / 2} ${xa + R} ${-h / 2}Z`,
        vlA,
      );
      pen.vlak(
        `M${xb} ${-h / 2}${knop(xb)}L${xb + w - R} ${h / 2}` +
          `C${xb + w - R * 0.4} ${h / 2} ${xb + w} ${h / 2 - R * 0.6} ${xb + w} ${h / 2 - R}` +
          `L${xb + w} ${-h / 2 + R}` +
          `C${xb + w} ${-h / 2 + R * 0.4} ${xb + w - R * 0.4} ${-h / 2} ${xb + w - R} ${-h / 2}Z`,
        vlB,
      );
      pen.tekst(xa + w / 2 + 4, g * 0.33, a, { letter: 'kop', grootte: g, anker: 'middle' });
      pen.tekst(xb + w / 2 + 10, g * 0.33, b, { letter: 'kop', grootte: g, anker: 'middle' });
    });
  },
);

export const draaibord = onderdeel(
  {
    naam: 'draaibord',
    familie: 'borden',
    zin: 'Dezelfde twee borden met woorden, verwisseld.',
    zoek: ['taal', 'woord'],
    opties: {
      ...STAAT,
      links: optie('Het woord links.', TEKST, 'opleiden'),
      rechts: optie('Het woord rechts.', TEKST, 'in de school'),
    },
  },
  (pen, { x, y, s, links, rechts }) => {
    pen.groep({ x, y, s }, () => {
      const bord = (x0: number, y0: number, t: string, g: number, vl: Kleur, tk: Kleur, punt = false) => {
        const w = pen.breedte(t, g, 'label') + g * 1.1,
          h = g * 1.62;
        pen.schaduw(rh(x0 + 2, y0 + 4, w, h, 5), 0.18);
        pen.vlak(
          punt
            ? poly([
                [x0, y0],
                [x0 + w, y0],
                [x0 + w + 17, y0 + h / 2],
                [x0 + w, y0 + h],
                [x0, y0 + h],
              ])
            : rh(x0, y0, w, h, 5),
          vl,
        );
        pen.tekst(x0 + w / 2 + (punt ? 3 : 0), y0 + h / 2 + g * 0.34, t, {
          letter: 'label',
          grootte: g,
          anker: 'middle',
          kleur: tk,
        });
        return w;
      };
      pen.vlak(rh(-6, -214, 12, 214, 3), 'hout');
      pen.schaduw('M-22 0C-22 -7 22 -7 22 0C22 7 -22 7 -22 0Z', 0.2);
      const g1 = 18,
        g2 = 22,
        wA = pen.breedte(links, g1, 'label') + g1 * 1.1,
        wB = pen.breedte(rechts, g1, 'label') + g1 * 1.1,
        t1 = wA + wB + 6,
        x1 = -t1 / 2;
      const WA = pen.breedte(links, g2, 'label') + g2 * 1.1,
        WB = pen.breedte(rechts, g2, 'label') + g2 * 1.1,
        x2 = -(WA + WB + 6) / 2;
      // Crossed arrows
      const a0 = x1 + wA / 2,
        a1 = x2 + WB + 6 + WA / 2,
        b0 = x1 + wA + 6 + wB / 2,
        b1 = x2 + WB / 2;
      for (const [u, v, k] of [
        [b0, b1, 'schoolD'],
        [a0, a1, 'opleidingD'],
      ] as const) {
        pen.lijn(`M${u} -172C${u} -138 ${v} -154 ${v} -123`, 'papier', 10);
        pen.lijn(`M${u} -172C${u} -138 ${v} -154 ${v} -123`, k, 5);
        pen.vlak(
          poly([
            [v - 10, -127],
            [v + 10, -127],
            [v, -112],
          ]),
          k,
        );
      }
      bord(x1, -202, links, g1, 'opleidingL', 'inkt');
      bord(x1 + wA + 6, -202, rechts, g1, 'schoolL', 'inkt');
      bord(x2, -112, rechts, g2, 'schoolD', 'wit');
      bord(x2 + WB + 6, -112, links, g2, 'opleidingD', 'wit', true);
    });
  },
);

export const hond = onderdeel(
  {
    naam: 'hond',
    familie: 'dieren',
    zin: 'Een hond.',
    zoek: ['huisdier'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: optie('De hoofdkleur.', KLEUR, 'houtL'),
    },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.lijn(m('M-18 -14Q-28 -20 -26 -28'), kleur, 4);
      for (const a of [-15, -9, 8, 13]) pen.lijn(m(`M${a} -10V-2`), kleur, 5);
      pen.vlak(m(rh(-20, -21, 38, 13, 6)), kleur);
      pen.vlak(m(ell(20, -25, 9, 8)), kleur);
      pen.vlak(m('M22 -26L34 -24C35 -19 26 -17 21 -19Z'), kleur);
      pen.vlak(m('M12 -31C8 -28 8 -18 13 -17C17 -19 18 -28 16 -32Z'), 'hout');
      pen.vlak(m(ell(33, -24, 2.4, 2)), 'inkt');
      pen.vlak(m(ell(23, -27, 1.5)), 'inkt');
      pen.lijn(m('M14 -17L18 -14'), 'rood', 3);
    });
  },
);
