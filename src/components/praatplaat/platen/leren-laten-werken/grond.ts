import { blad } from '../../tekening/natuur.ts';
import { ell, glad, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, reeks, KLEUR, PUNT, GRADEN, MAATPUNT, STAAT } from '../../tekening/opties.ts';

export const grondsnede = onderdeel(
  {
    naam: 'doorgesneden grond',
    familie: 'land',
    zin: 'De grond doorgesneden: gras, aarde, diepere aarde en stenen.',
    zoek: ['bodem', 'aarde'],
    opties: {
      punten: nodig('Het oppervlak, van links naar rechts; het eindigt onderaan.', lijst(PUNT)),
      diep: nodig('De bovenkant van de diepere laag, van links naar rechts.', lijst(PUNT)),
      stenen: nodig('Stenen in de grond, met hun grootte.', lijst(MAATPUNT)),
    },
  },
  (pen, { punten, diep, stenen }) => {
    const tot = (lijn: readonly Punt[]): Pad => [...glad(lijn), ['L', lijn[0]?.[0] ?? 0, lijn.at(-1)?.[1] ?? 0], ['Z']];
    pen.vlak(tot(punten.map(([x, y], i): Punt => [i === 0 ? x : x + 8, y - 10])), 'groen');
    pen.vlak(tot(punten), '#7A4C2E');
    pen.vlak(tot(diep), '#5C3822');
    pen.vlak(
      stenen.flatMap(([x, y, r]) => ell(x, y, r * 1.4, r)),
      '#94643F',
    );
  },
);

export const wortelplant = onderdeel(
  {
    naam: 'plant met wortels',
    familie: 'planten',
    zin: 'Een plant met haar wortels bloot: wat we ervan zien en wat niet.',
    zoek: ['wortels', 'groei'],
    opties: {
      ...STAAT,
      kleur: optie('De kleur van de wortels.', KLEUR, '#E8B985'),
      bladeren: nodig(
        'De bladeren: draaiing in graden, met de klok mee, en grootte.',
        lijst(
          reeks([
            ['draai', GRADEN],
            ['maat', getal(0, 5, 0.05)],
          ]),
        ),
      ),
    },
  },
  (pen, { x, y, s, kleur, bladeren }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 -4C-2 20 4 40 0 66C-2 84 6 96 2 118', kleur, 8);
      pen.lijn(
        'M0 10C-22 26 -34 30 -46 52C-54 66 -70 66 -82 84M2 22C24 30 40 40 50 58C60 74 76 72 92 92M0 50' +
          'C-14 66 -18 80 -34 92M2 62C16 76 22 86 36 96',
        kleur,
        5,
      );
      pen.lijn(
        'M-30 34C-50 34 -62 40 -78 40M-58 66C-58 82 -52 92 -56 108M28 36C46 32 60 40 78 36M60 74' +
          'C58 88 66 98 62 112M0 90C-10 102 -14 108 -12 122M-34 92C-44 98 -44 110 -40 118M36 96' +
          'C40 106 36 114 40 124',
        kleur,
        3,
      );
      bladeren.forEach(([draai, maat], i) =>
        blad(pen, { x: 0, y: 0, draai, s: maat, kleur: i % 2 === 0 ? 'groenD' : 'groen', nerf: 'groenL' }),
      );
    });
  },
);
