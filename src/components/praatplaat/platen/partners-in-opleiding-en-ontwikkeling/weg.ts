import { lint } from '../../tekening/lint.ts';
import type { Kleur } from '../../tekening/palet.ts';
import { stippellijn, weg } from '../../tekening/wegen.ts';
import { ell, poly, spiegel, type Maatpunt, type Pad, type PadBron, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, lijst, reeks, KLEUR, KIJK, MAATPUNT, STAAT } from '../../tekening/opties.ts';

export const zandpad = onderdeel(
  {
    naam: 'zandpad',
    familie: 'land',
    zin: 'Een zandpad met stippen in het midden, voor wie loopt.',
    zoek: ['pad', 'wandelen'],
    opties: {
      punten: nodig('Het midden van het pad, met de breedte bij elk punt.', lijst(MAATPUNT)),
      kleur: optie('De hoofdkleur.', KLEUR, '#FCE9C2'),
    },
  },
  (pen, { punten, kleur }) => {
    weg(pen, { punten, kleur });
    stippellijn(pen, { punten: punten.map(([x, y]): Punt => [x, y]), kleur: '#DDAE62', w: 4, streep: '1 13' });
  },
);

export const tegelweg = onderdeel(
  {
    naam: 'tegelweg',
    familie: 'land',
    zin: 'Een tegelweg die twee kanten naar elkaar toe leggen, elk in eigen kleuren.',
    zoek: ['weg', 'bouwen'],
    opties: {
      punten: nodig(
        'Het midden van de weg van het verre naar het nabije einde, met de breedte bij elk punt.',
        lijst(MAATPUNT),
      ),
      bed: nodig('De kleur van het bed waar de tegels op liggen, iets breder dan zij.', KLEUR),
      gloed: kan('De kleur van het zonlicht dat op de weg valt, ook net ernaast.', KLEUR),
      rijen: nodig('Het aantal rijen tegels langs de weg.', getal(0, 100)),
      kolommen: nodig('Het aantal tegels naast elkaar in een rij.', getal(0, 20)),
      ver: nodig('De kleuren van de tegels die vanaf het verre einde gelegd zijn, telkens opnieuw.', lijst(KLEUR)),
      nabij: nodig('De kleuren van de tegels die vanaf het nabije einde gelegd zijn.', lijst(KLEUR)),
      naad: nodig('Waar de twee elkaar ontmoeten en mengen: 0 is het verre einde, 1 het nabije.', getal(0, 2, 0.05)),
      open: optie(
        'Het stuk dat nog niet gelegd is, als delen van de weg.',
        reeks([
          ['van', getal(0, 2, 0.05)],
          ['tot', getal(0, 2, 0.05)],
        ]),
        [1, 1],
      ),
    },
  },
  (pen, { punten, bed, gloed, rijen, kolommen, ver, nabij, naad, open }) => {
    const breder = (maal: number): Maatpunt[] => punten.map(([x, y, breed]) => [x, y, breed * maal]);
    if (gloed)
      for (const maal of [1.9, 1.5]) pen.groep({ op: 0.4 }, () => weg(pen, { punten: breder(maal), kleur: gloed }));
    weg(pen, { punten: breder(1.16), kleur: bed });
    const plek = langs(punten, rijen);
    const perKleur = new Map<Kleur, Pad>();
    for (let i = 0; i < rijen; i++)
      for (let j = 0; j < kolommen; j++) {
        const t = i / rijen;
        // A ragged edge: here and there the first row of the open stretch is laid after all.
        const rafel = t < open[0] + 1 / rijen && (i + j) % 2 === 0;
        const verband = j % 2 === 1 ? 0.5 : 0;
        if ((t > open[0] && t < open[1] && !rafel) || i + verband + 0.9 > rijen) continue;
        const isVer = t + (((j * 7 + i * 5) % 5) - 2) * 0.07 < naad;
        const kleur = isVer ? ver[(i + j) % ver.length] : nabij[(i * 3 + j) % nabij.length];
        if (kleur === undefined) continue;
        const [links, rechts] = [-1 + (2 * j) / kolommen + 0.05, -1 + (2 * (j + 1)) / kolommen - 0.05];
        const [begin, eind] = [i + verband + 0.06, i + verband + 0.92];
        perKleur.set(kleur, [
          ...(perKleur.get(kleur) ?? []),
          ...poly([plek(begin, links), plek(begin, rechts), plek(eind, rechts), plek(eind, links)]),
        ]);
      }
    for (const [kleur, tegels] of perKleur) pen.vlak(tegels, kleur);
  },
);

/**
 * A place on a road: along it in rows that are as long as the road is wide there, and across it from −1 (left) to
 * 1 (right), as on flat ground.
 */
function langs(punten: readonly Maatpunt[], rijen: number): (rij: number, opzij: number) => Punt {
  const baan = lint(punten);
  // How many widths of itself the road is long, up to every step of it.
  const stappen = Math.ceil(baan.lengte / 4);
  let som = 0;
  const breedten = Array.from(
    { length: stappen + 1 },
    (_, i) => (som += i === 0 ? 0 : 1 / baan.op((baan.lengte * i) / stappen).w),
  );
  const verder = (rij: number): number => {
    const doel = (Math.min(rij, rijen) / rijen) * som;
    const i = Math.max(
      1,
      breedten.findIndex((b) => b >= doel),
    );
    const [van = 0, tot = 1] = [breedten[i - 1], breedten[i]];
    return (baan.lengte * (i - 1 + (doel - van) / (tot - van || 1))) / stappen;
  };
  return (rij, opzij) => {
    const { x, y, links, w } = baan.op(verder(rij));
    return [Math.round(x - (links[0] * w * opzij) / 2), Math.round(y - (links[1] * w * opzij * 0.62) / 2)];
  };
}

export const kruiwagen = onderdeel(
  {
    naam: 'kruiwagen',
    familie: 'voertuigen',
    zin: 'Een kruiwagen.',
    zoek: ['bouwen', 'tuin'],
    opties: {
      ...STAAT,
      kijk: optie('Welke kant het op kijkt: 1 naar rechts, −1 naar links.', KIJK, 1),
    },
  },
  (pen, { x, y, s, kijk }) => {
    pen.groep({ x, y, s }, () => {
      const m = (q: PadBron) => spiegel(q, kijk);
      pen.vlak(
        m(
          poly([
            [-14, -36],
            [6, -36],
            [6, -27],
            [-14, -27],
          ]),
        ),
        'school',
      );
      pen.vlak(
        m(
          poly([
            [2, -42],
            [20, -38],
            [18, -28],
            [0, -28],
          ]),
        ),
        'opleiding',
      );
      pen.lijn(m('M-44 -36L-18 -14L24 -12'), 'hout', 4);
      pen.vlak(
        m(
          poly([
            [-26, -30],
            [26, -30],
            [16, -12],
            [-14, -12],
          ]),
        ),
        'broker',
      );
      pen.lijn(m('M-14 -12L-18 0'), 'donker', 3.4);
      pen.lijn(ell(26 * kijk, -8, 8), 'donker', 4);
    });
  },
);
