import { onderdeel } from './onderdeel.ts';
import { JANEE, KIJK, KLEUR, optie, STAAT, TEKST } from './opties.ts';
import type { Pen } from './pen.ts';
import { ell, type PadBron, rh, spiegel } from './vorm.ts';

/** A wheel with its middle on (x, y). */
function wiel(pen: Pen, x: number, y: number, r: number): void {
  pen.vlak(ell(x, y, r), 'donker');
  pen.vlak(ell(x, y, r * 0.52), 'metaal');
  pen.vlak(ell(x, y, r * 0.18), 'donker');
}

/** As large as people need them who get in: a figure is 104 units. */
const [AUTO, BUS] = [1.4, 1.5];

const RIJDT = {
  ...STAAT,
  kijk: optie('Welke kant het op rijdt: 1 naar rechts, −1 naar links.', KIJK, 1),
};

export const auto = onderdeel(
  {
    naam: 'auto',
    familie: 'voertuigen',
    zin: 'Een kleine auto.',
    zoek: ['wagen', 'rijden', 'verkeer'],
    overal: true,
    opties: { ...RIJDT, kleur: optie('De hoofdkleur.', KLEUR, 'opleiding') },
  },
  (pen, { x, y, s, kijk, kleur }) => {
    const m = (vorm: PadBron) => spiegel(vorm, kijk);
    const teken = (): void => {
      pen.schaduw(ell(2, 0, 62, 5), 0.18);
      pen.vlak(m('M-44 -36C-40 -56 -34 -60 -26 -61C-12 -63 6 -63 16 -60C26 -57 33 -46 39 -37Z'), kleur);
      pen.vlak(m('M-37 -38C-34 -50 -31 -54 -25 -55L-6 -56L-6 -38Z'), 'glas');
      pen.vlak(m('M0 -56C8 -56.4 13 -55.6 17 -53C23 -49 27 -44 31 -38L0 -38Z'), 'glas');
      pen.licht(m('M3 -38L14 -54L20 -50L11 -38ZM-30 -38L-20 -55L-14 -55.6L-24 -38Z'), 0.4);
      pen.vlak(
        m('M-58 -12C-62 -14 -62 -30 -58 -35C-52 -39 -46 -38 -40 -38L38 -38C50 -36 62 -32 64 -24C65 -18 64 -13 60 -12Z'),
        kleur,
      );
      pen.schaduw(
        m('M-60.6 -20C-30 -17 34 -17 64.4 -20C64.6 -16 63 -12.6 60 -12L-58 -12C-60 -13 -60.6 -16 -60.6 -20Z'),
        0.2,
      );
      pen.lijn(m('M-3 -37V-15'), 'schaduw', 1.4, { op: 0.35 });
      pen.lijn(m('M-14 -30H-8'), 'wit', 2.2, { op: 0.85 });
      pen.vlak(m('M56 -31C61 -30 64 -27 64 -24L58 -24C56 -26 55 -29 56 -31Z'), 'zon');
      pen.vlak(m('M-61 -31L-57 -31L-57 -24L-61.4 -24Z'), 'rood');
      for (const wx of [-34, 38]) wiel(pen, wx * kijk, -12, 12.5);
    };
    pen.groep({ x, y, s }, () => pen.groep({ s: AUTO }, teken));
  },
);

export const bus = onderdeel(
  {
    naam: 'bus',
    familie: 'voertuigen',
    zin: 'Een bus met een woord op de film boven de voorruit.',
    zoek: ['stadsbus', 'schoolbus', 'openbaar vervoer'],
    overal: true,
    opties: {
      ...RIJDT,
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
      naar: optie('Waar de bus heen gaat; leeg voor niets.', TEKST, 'school'),
      mensen: optie('Zitten er mensen in?', JANEE, true),
    },
  },
  (pen, { x, y, s, kijk, kleur, naar, mensen }) => {
    const m = (vorm: PadBron) => spiegel(vorm, kijk);
    const teken = (): void => {
      pen.schaduw(ell(0, 0, 108, 6), 0.18);
      pen.vlak(
        m(
          'M-106 -14V-100C-106 -108 -102 -112 -94 -112H88C98 -112 103 -106 104 -96L107 -52V-20C107 -16 105 -14 101 -14Z',
        ),
        kleur,
      );
      pen.vlak(m('M-106 -40H107V-30H-106Z'), 'wit', { op: 0.9 });
      pen.schaduw(m('M-106 -24H107V-20C107 -16 105 -14 101 -14H-106Z'), 0.18);
      for (const [i, rx] of [-98, -62, -26, 10].entries()) {
        pen.vlak(m(rh(rx, -86, 32, 36, 4)), 'glas');
        if (mensen && i !== 1) reiziger(pen, (rx + 16) * kijk, i);
        pen.licht(m(`M${rx + 4} -50L${rx + 18} -86L${rx + 26} -86L${rx + 12} -50Z`), 0.35);
      }
      // The door, and the window at the front.
      pen.vlak(m(rh(48, -90, 30, 74, 4)), 'glas');
      pen.lijn(m('M63 -90V-16'), 'donker', 2);
      pen.lijn(m(rh(48, -90, 30, 74, 4)), 'donker', 2);
      pen.vlak(m('M84 -88H98C101 -86 103 -70 104 -52H84Z'), 'glas');
      pen.licht(m('M88 -52L98 -86L101 -80L94 -52Z'), 0.4);
      pen.vlak(m('M100 -38C105 -38 107 -35 107 -31L107 -28H100Z'), 'zon');
      if (naar) {
        const breed = Math.min(150, pen.breedte(naar, 17, 'label') + 18);
        pen.vlak(rh((18 - breed / 2) * kijk - (kijk < 0 ? breed : 0), -109, breed, 20, 4), 'donker');
        pen.tekst((18 - breed / 2) * kijk + (breed / 2) * kijk, -93.4, naar, {
          grootte: 17,
          anker: 'middle',
          kleur: 'zon',
        });
      }
      for (const wx of [-66, 34]) wiel(pen, wx * kijk, -15, 15.5);
    };
    pen.groep({ x, y, s }, () => pen.groep({ s: BUS }, teken));
  },
);

/** Somebody behind a window. */
function reiziger(pen: Pen, x: number, i: number): void {
  const huid = (['huid2', 'huid4', 'huid1', 'huid3'] as const)[i % 4]!;
  pen.vlak(
    `M${x - 11} -50C${x - 11} -62 ${x + 11} -62 ${x + 11} -50Z`,
    (['plum', 'school', 'groenD', 'opleiding'] as const)[i % 4]!,
  );
  pen.vlak(ell(x, -68, 7.4, 8), huid);
  pen.vlak(
    `M${x - 7.8} -68C${x - 9} -80 ${x + 9} -80 ${x + 7.8} -68C${x + 5} -73 ${x - 5} -73 ${x - 7.8} -68Z`,
    (['haar2', 'haar1', 'haar4', 'haar3'] as const)[i % 4]!,
  );
}
