import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { ell, poly, rh } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { STAAT } from '../../tekening/opties.ts';

export interface MiniMensOpties extends Plek {
  /** Colour of the upper clothes. */
  boven: Kleur;
  /** Colour of the skin. */
  huid: Kleur;
  /** Colour of the hair. */
  haar: Kleur;
  /** Raised arms, as path data. */
  arm?: string | undefined;
}
function miniMens(pen: Pen, { x, y, s, boven, huid, haar, arm }: MiniMensOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-3 -8L-3.6 0M3 -8L3.6 0', 'broek1', 3.6);
    if (arm) pen.lijn(arm, boven, 2.8);
    pen.vlak('M-6 -7V-15C-6 -20 6 -20 6 -15V-7Z', boven);
    pen.vlak(ell(0, -23.5, 5.2), huid);
    pen.vlak('M-5.4 -23C-6 -31 6 -31 5.4 -23C3 -26.4 -3 -26.4 -5.4 -23Z', haar);
  });
}

export const community = onderdeel(
  {
    naam: 'leergemeenschap',
    familie: 'mensen',
    zin: 'Een leergemeenschap die bij elkaar zit.',
    zoek: ['community', 'groep'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      const huis = (hx: number, w: number, h: number, k: Kleur, dk: Kleur, dh = 22) => {
        pen.vlak(rh(hx, -h, w, h), k);
        pen.vlak(
          poly([
            [hx - 5, -h + 1],
            [hx + w / 2, -h - dh],
            [hx + w + 5, -h + 1],
          ]),
          dk,
        );
        for (const wx of [hx + w * 0.2 + 4, hx + w * 0.8 - 4]) pen.meter.lamp(wx, -h + 14, 9);
        pen.vlak(rh(hx + w * 0.2, -h + 9, 8, 10), 'zon');
        pen.vlak(rh(hx + w * 0.8 - 8, -h + 9, 8, 10), 'zon');
      };
      for (const [a, k] of [
        [-128, 0.44],
        [132, 0.5],
        [-12, 0.5],
      ] as const) {
        pen.vlak(ell(a, -28 * k * 1.6, 24 * k, 34 * k), '#8CA95C');
        pen.lijn(`M${a} 0V-20`, 'hout', 3);
      }
      huis(-112, 42, 34, 'papier', 'school');
      huis(76, 44, 36, 'papier', 'plum');
      huis(-70, 34, 46, 'schoolL', 'schoolD', 26);
      huis(42, 36, 50, 'opleidingL', 'opleidingD', 28);
      pen.vlak(rh(-32, -58, 70, 58), 'zon');
      pen.vlak('M-40 -56C-36 -96 42 -96 46 -56Z', 'broker');
      pen.vlak(rh(-42, -60, 90, 7, 2), 'wit');
      for (const a of [-24, -8, 8, 24]) pen.vlak(rh(a - 2, -54, 7, 54), 'wit');
      pen.vlak('M-4 -2V-24C-4 -32 11 -32 11 -24V-2Z', 'plum');
      const bezoekers = [
        [-112, 'plum', 'huid2', 1.1],
        [-92, 'broker', 'huid4', 0.75],
        [-72, 'opleiding', 'huid1', 1.1],
        [-50, 'school', 'huid5', 1.05],
        [62, 'groenD', 'huid3', 1.1],
        [82, 'school', 'huid2', 0.75],
        [100, 'opleidingD', 'huid5', 1.1],
        [122, 'broker', 'huid1', 1],
      ] as const;
      const haren: readonly [Kleur, ...Kleur[]] = ['haar1', 'haar2', 'haar5', 'haar4'];
      bezoekers.forEach(([a, boven, huid, g], i) =>
        miniMens(pen, {
          x: a,
          y: 10,
          s: g,
          boven,
          huid,
          haar: haren[i % 4] ?? haren[0],
          arm: i % 2 === 1 ? 'M-5 -15L-11 -20M5 -15L11 -20' : undefined,
        }),
      );
      pen.lijn('M3 -86V-112', 'hout', 3);
      pen.vlak('M4 -112H28L21 -105L28 -98H4Z', 'school');
      pen.vlak('M4 -105H21L28 -98H4Z', 'opleiding');
    });
  },
);
