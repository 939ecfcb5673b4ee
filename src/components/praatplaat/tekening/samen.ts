import { onderdeel } from './onderdeel.ts';
import { keuze, optie, STAAT } from './opties.ts';
import { OPTIES } from './persoon-opties.ts';
import { armNaar, REIKT, schouders } from './lijf.ts';
import { persoon } from './persoon.ts';
import type { Punt } from './vorm.ts';

const { huid, haar, haarkleur, boven, onder, broek } = OPTIES;

/** How far they are turned aside: two who walk side by side are seen beside each other. */
const GEDRAAID = 0.35;
/** The size of a child beside somebody grown up. */
const KLEIN = 0.7;

export const handInHand = onderdeel(
  {
    naam: 'hand in hand',
    familie: 'mensen',
    zin: 'Twee mensen die elkaars hand vasthouden: twee groten of kinderen, of een grote met een kind.',
    zoek: ['handen', 'samen', 'vasthouden', 'ouder', 'duo'],
    overal: true,
    opties: {
      ...STAAT,
      wie: optie('Wie het zijn.', keuze('groot en kind', 'twee groten', 'twee kinderen'), 'groot en kind'),
      houding: optie('Wat ze doen.', keuze('staan', 'lopen'), 'lopen'),
      huid: optie('De huidskleur van de linker.', huid.kern, 'huid3'),
      haar: optie('Het haar van de linker.', haar.kern, 'bob'),
      haarkleur: optie('De haarkleur van de linker.', haarkleur.kern, 'haar1'),
      boven: optie('De kleur van de linker boven het middel.', boven.kern, 'plum'),
      onder: optie('Wat de linker onder het middel draagt.', onder.kern, 'broek'),
      broek: optie('De kleur van broek of rok van de linker.', broek.kern, 'broek1'),
      huid2: optie('De huidskleur van de rechter.', huid.kern, 'huid3'),
      haar2: optie('Het haar van de rechter.', haar.kern, 'krullen'),
      haarkleur2: optie('De haarkleur van de rechter.', haarkleur.kern, 'haar1'),
      boven2: optie('De kleur van de rechter boven het middel.', boven.kern, 'broker'),
      onder2: optie('Wat de rechter onder het middel draagt.', onder.kern, 'broek'),
      broek2: optie('De kleur van broek of rok van de rechter.', broek.kern, 'opleidingD'),
    },
  },
  (pen, o) => {
    const { x, y, s, wie, houding } = o;
    const kinderen = [wie === 'twee kinderen', wie !== 'twee groten'] as const;
    const [links, rechts] = kinderen.map((kind) => (kind ? KLEIN : 1)) as [number, number];
    const [schouderL, schouderR] = schouders(houding, GEDRAAID);
    // Two of one size hold hands low; a child reaches up.
    const laag = links === rechts ? 23.5 : 12;
    const hoogte = Math.max(schouderL[1] * links, schouderR[1] * rechts) + laag * Math.min(links, rechts);
    const opzij = (van: Punt, schaal: number): number =>
      Math.sqrt(Math.max(0, (REIKT * schaal) ** 2 - (hoogte - van[1] * schaal) ** 2)) * 0.92;
    const [xl, xr] = [
      -schouderL[0] * links - opzij(schouderL, links),
      -schouderR[0] * rechts + opzij(schouderR, rechts),
    ];
    const hand = (plek: number, schaal: number): Punt => [-plek / schaal, hoogte / schaal];
    pen.groep({ x, y, s }, () => {
      persoon(pen, {
        x: xr,
        y: 0,
        s: rechts,
        houding,
        kind: kinderen[1],
        gewricht: { d: GEDRAAID, aa: armNaar(schouderR, hand(xr, rechts)) },
        huid: o.huid2,
        haar: o.haar2,
        haarkleur: o.haarkleur2,
        boven: o.boven2,
        onder: o.onder2,
        broek: o.broek2,
      });
      persoon(pen, {
        x: xl,
        y: 0,
        s: links,
        houding,
        kind: kinderen[0],
        gewricht: { d: GEDRAAID, av: armNaar(schouderL, hand(xl, links)) },
        huid: o.huid,
        haar: o.haar,
        haarkleur: o.haarkleur,
        boven: o.boven,
        onder: o.onder,
        broek: o.broek,
      });
    });
  },
);
