import { draai, ell, glad, poly, type Punt, rad, rh, seg } from '../../tekening/vorm.ts';
import { stukPad } from './stuk.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, KLEUR, PUNT, GRADEN, PLAATS, STAAT } from '../../tekening/opties.ts';

export const pijlrond = onderdeel(
  {
    naam: 'ronde pijl',
    familie: 'vormen',
    zin: 'Een gebogen pijl op een ellips; hoeken in graden, met de klok mee vanaf rechts.',
    zoek: ['pijl', 'draaien'],
    opties: {
      ...PLAATS,
      rx: nodig('De halve breedte, in eenheden.', getal(0, 500)),
      ry: nodig('De halve hoogte, in eenheden.', getal(0, 500)),
      van: nodig('Waar het begint, in graden.', GRADEN),
      tot: nodig('Waar het ophoudt, in graden.', GRADEN),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      w: optie('De breedte in eenheden.', getal(0, 50, 0.5), 7),
    },
  },
  (pen, { x, y, rx, ry, van, tot, kleur, w }) => {
    const P = (a: number): Punt => [x + Math.cos(rad(a)) * rx, y + Math.sin(rad(a)) * ry],
      n = 8,
      pts = Array.from({ length: n + 1 }, (_, i) => P(van + ((tot - van) * i) / n));
    pen.lijn(glad(pts), kleur, w);
    const e = P(tot),
      z = tot > van ? 1 : -1,
      tx = -Math.sin(rad(tot)) * rx * z,
      ty = Math.cos(rad(tot)) * ry * z,
      l = Math.hypot(tx, ty),
      ux = tx / l,
      uy = ty / l,
      q = w * 1.7;
    pen.vlak(
      poly([
        [e[0] - uy * q, e[1] + ux * q],
        [e[0] + ux * q * 1.5, e[1] + uy * q * 1.5],
        [e[0] + uy * q, e[1] - ux * q],
      ]),
      kleur,
    );
  },
);

export const stuurwiel = onderdeel(
  {
    naam: 'stuurwiel',
    familie: 'dingen',
    zin: 'Een stuurwiel op een standaard.',
    zoek: ['sturen'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 12),
    },
  },
  (pen, { x, y, s, draai: g }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 0, 46);
      pen.vlak('M-30 0L-12 -62L12 -62L30 0L16 0L8 -28L-8 -28L-16 0Z', 'hout');
      pen.schaduw('M30 0L12 -62L2 -62L2 -28L8 -28L16 0Z', 0.16);
      pen.vlak(rh(-38, -5, 76, 8, 3), 'hout');
      for (let i = 0; i < 8; i++) {
        const a = rad(g + i * 45),
          c = Math.cos(a),
          n = Math.sin(a);
        pen.lijn(seg([c * 8, -78 + n * 8], [c * 74, -78 + n * 74]), 'hout', 6);
        pen.vlak(ell(c * 76, -78 + n * 76, 5.2), 'hout');
      }
      pen.lijn(ell(0, -78, 52), 'hout', 15);
      pen.lijn(ell(0, -78, 53), 'houtL', 7);
      pen.vlak(ell(0, -78, 17), 'houtL');
      pen.vlak(ell(0, -78, 9), 'broker');
    });
  },
);

export const vlieger = onderdeel(
  {
    naam: 'vlieger',
    familie: 'dingen',
    zin: 'Een vlieger met een tekst.',
    zoek: ['vliegeren', 'lucht'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 18),
    },
  },
  (pen, { x, y, s, draai: g }) => {
    pen.groep({ x, y, s, draai: g }, () => {
      const k = [1, 1, -1, -1],
        q = stukPad(k, 84, 84);
      pen.knip('vlieger', q);
      pen.vlak(q, 'school');
      pen.groep({ knip: 'vlieger' }, () => {
        pen.vlak(
          poly([
            [0, 0],
            [-90, -90],
            [90, -90],
          ]),
          'broker',
        );
        pen.vlak(
          poly([
            [0, 0],
            [-90, 90],
            [90, 90],
          ]),
          'schoolL',
        );
        pen.vlak(
          poly([
            [0, 0],
            [-90, -90],
            [-90, 90],
          ]),
          'wit',
        );
      });
      pen.lijn('M-42 -42L42 42M42 -42L-42 42', 'hout', 2.6);
    });
  },
);

export const staart = onderdeel(
  {
    naam: 'vliegerstaart',
    familie: 'dingen',
    zin: 'De staart van een vlieger.',
    zoek: ['strik', 'lint'],
    opties: {
      punten: nodig('De punten waar het doorheen loopt.', lijst(PUNT)),
      kleuren: optie('De kleuren, om de beurt.', lijst(KLEUR), ['school', 'broker', 'opleiding']),
    },
  },
  (pen, { punten: pts, kleuren: kl }) => {
    pen.lijn(glad(pts), 'hout', 2.2);
    pts.slice(1).forEach(([a, b], i) => {
      const h = i % 2 ? 25 : -20;
      pen.vlak(
        draai(
          `M${a} ${b}L${a - 11} ${b - 6}L${a - 11} ${b + 6}ZM${a} ${b}L${a + 11} ${b - 6}L${a + 11} ${b + 6}Z`,
          h,
          a,
          b,
        ),
        kl[i % kl.length]!,
      );
    });
  },
);
