import { opleiding } from '../../tekening/gebouwen.ts';
import { kleurwaarde, meng, type Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { toeval, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, reeks, KLEUR, PUNT, AS, DEEL, ZAAD, STAAT } from '../../tekening/opties.ts';

const DOEK: readonly Kleur[] = [
  'school',
  'opleiding',
  'broker',
  'plum',
  'groenD',
  'wit',
  'opleidingD',
  'schoolL',
  'rood',
];

/** Flags of school boards: nine plain ones, then two-coloured pairs that differ enough. */
const VLAGGEN: readonly (readonly [Kleur, Kleur])[] = [
  ...DOEK.map((k) => [k, k] as const),
  ...DOEK.flatMap((k, a) => DOEK.filter((_, b) => a !== b && (a + b) % 2 === 1).map((l) => [k, l] as const)),
];
/** Walls, roof and doors of the three kinds of little schools. */
const HUISJES: readonly (readonly [Kleur, Kleur, Kleur])[] = [
  ['schoolL', 'schoolD', 'opleidingD'],
  ['papier', 'school', 'schoolD'],
  ['steenL', 'steen', 'opleidingD'],
];

/** The flag of a board, the foot of its pole at (x, y). */
function vlag(pen: Pen, [boven, onder]: readonly [Kleur, Kleur], x: number, y: number): void {
  pen.vlak(`M${x - 1} ${y - 21}h2v21h-2z`, 'haar2');
  if (boven === onder) pen.vlak(`M${x + 1} ${y - 21}h18l-5 7 5 7h-18z`, boven);
  else {
    pen.vlak(`M${x + 1} ${y - 21}h18l-5 7h-13z`, boven);
    pen.vlak(`M${x + 1} ${y - 14}h13l5 7h-18z`, onder);
  }
}

/** What far away pales to. */
const NEVEL = '#F6E2B6';
const inNevel = (kleur: Kleur, nevel: number): Kleur =>
  nevel === 0 ? kleur : meng(kleurwaarde(kleur) as `#${string}`, NEVEL, nevel);
/** How much pales at this height of the canvas: what lies lower is nearer. */
const nevelOp = (y: number): number => Math.round(Math.max(0, Math.min(0.5, (360 - y) / 200)) * 10) / 10;

export const schooltje = onderdeel(
  {
    naam: 'schooltje',
    familie: 'gebouwen',
    zin: 'Een klein schooltje met de vlag van zijn bestuur.',
    zoek: ['school', 'bestuur'],
    opties: {
      ...STAAT,
      bestuur: nodig('Het nummer van het bestuur, vanaf 0: het bepaalt de vlag en het soort huis.', getal(0, 50)),
      nevel: optie('Hoeveel het in de verte verbleekt, van 0 tot 1.', DEEL, 0),
    },
  },
  (pen, { x, y, s, bestuur, nevel }) => {
    const naam = `school-${bestuur + 100 * Math.round(nevel * 10)}`;
    const bleek = (kleur: Kleur): Kleur => inNevel(kleur, nevel);
    const [muur, dak, deur] = (HUISJES[bestuur % HUISJES.length] ?? ['schoolL', 'schoolD', 'opleidingD']).map(
      bleek,
    ) as [Kleur, Kleur, Kleur];
    const [boven, onder] = VLAGGEN[bestuur % VLAGGEN.length] ?? ['school', 'school'];
    const doek = [bleek(boven), bleek(onder)] as const;
    pen.symbool(naam, () => {
      pen.schaduw('M-14 0H14L21 4H-9z', 0.2);
      pen.vlak('M-13-13h26v13h-26z', muur);
      pen.vlak('M-17-12l6-12h22l6 12z', dak);
      pen.vlak('M-10-10h5v6h-5zM5-10h5v6h-5zM-3-8h6v8h-6z', deur);
      vlag(pen, doek, 0, -23);
    });
    pen.gebruik(naam, { x, y, s });
  },
);

/** A small tree: round, or a cypress. */
function boompjeKlein(pen: Pen, soort: 'rond' | 'spits', plek: Plek, nevel: number): void {
  const naam = `boom-${soort}-${Math.round(nevel * 10)}`;
  const [stam, licht, donker] = (['haar2', 'groen', 'groenD'] as const).map((kleur) => inNevel(kleur, nevel)) as [
    Kleur,
    Kleur,
    Kleur,
  ];
  pen.symbool(naam, () => {
    if (soort === 'rond') {
      pen.schaduw('M-9 2H12V5H-9z', 0.15);
      pen.vlak('M-2-12h4v15h-4z', stam);
      pen.vlak('M-13-18c-3-12 6-22 13-22s17 9 13 22c-5 9-22 9-26 0z', licht);
      pen.vlak('M3-40c8 0 14 9 10 22c-5 9-18 9-22 4c12 0 18-12 12-26z', donker, { op: 0.5 });
    } else {
      pen.schaduw('M-6 2H9V5H-6z', 0.15);
      pen.vlak('M-2-8h4v11h-4z', stam);
      pen.vlak('M0-54c8 14 10 34 6 44c-3 4-9 4-12 0c-4-10-2-30 6-44z', donker);
      pen.schaduw('M0-54c8 14 10 34 6 44c-1 2-3 3-5 3c4-16 3-34-1-47z', 0.18);
    }
  });
  pen.gebruik(naam, plek);
}

/** The schools of one board, as they lie together in the land. */
const BESTUUR = reeks([
  ['x', AS],
  ['y', AS],
  ['scholen', getal(0, 100)],
]);
export type LeerlandschapOpties = Parameters<typeof leerlandschap>[1];
/** A little school in the land: its place, its scale and the number of its board. */
export interface School extends Plek {
  /** Scale: what stands lower is nearer and larger. */
  s: number;
  /** Number of the board, from 0. */
  bestuur: number;
}
/** The schools of a landscape by themselves, so that they can be counted; those of a legend or a new field do not belong to them. */
export function scholenVan({ besturen, seed = 1 }: Pick<LeerlandschapOpties, 'besturen' | 'seed'>): School[] {
  const kans = toeval(seed);
  return besturen.flatMap(([x, y, n], bestuur) => {
    const draai = kans() * 6.283;
    return kern(n, draai).map(([dx, dy]): School => ({
      x: x + dx * 20 * maat(y),
      y: y + dy * 13 * maat(y),
      s: maat(y),
      bestuur,
    }));
  });
}

const maat = (y: number): number => Math.max(0.28, Math.min(0.8, (y - 170) / 520));

/** `n` places close together round a middle, as seeds in a sunflower: none on another. */
const kern = (n: number, draai: number): Punt[] =>
  Array.from({ length: n }, (_, i) => {
    const [straal, hoek] = [Math.sqrt(i + 0.5), draai + i * 2.39996];
    return [Math.cos(hoek) * straal, Math.sin(hoek) * straal];
  });

export const leerlandschap = onderdeel(
  {
    naam: 'landschap met scholen',
    familie: 'land',
    zin: 'Een land vanaf een heuvel gezien: de scholen van elk bestuur liggen bij elkaar, met een pad naar de opleiding.',
    zoek: ['scholen', 'besturen'],
    opties: {
      midden: nodig('Waar elk pad uitkomt: de deur van de opleiding.', PUNT),
      poorten: optie(
        'Waar een pad van opzij het plein op komt, links en rechts: zo eindigt geen pad tegen een muur.',
        lijst(PUNT),
        [],
      ),
      besturen: nodig('De besturen: het midden van hun scholen en hoeveel het er zijn.', lijst(BESTUUR)),
      bomen: optie('Het aantal bomen bij elke groep scholen.', getal(0, 10), 2),
      pad: nodig('De kleur van de paden.', KLEUR),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, o) => {
    const {
      midden: [mx, my],
      poorten,
      besturen,
      bomen,
      pad,
      seed,
    } = o;
    const kans = toeval(seed + 1);
    const verNaarDichtbij = [...besturen].sort((a, b) => a[1] - b[1]);
    for (const [x, y] of verNaarDichtbij) {
      const poort = poorten.find(([px]) => (x - px) * (px - mx) > 0 && y < my);
      const [bx, by] = poort ?? [mx + (x - mx) * 0.12, my + (y - my) * 0.1];
      pen.lijn(
        `M${Math.round(bx)} ${Math.round(by)}` +
          `Q${Math.round((x + bx) / 2 + (y - by) * (poort ? 0 : 0.1))} ${Math.round((y + by) / 2 + (poort ? 14 : 6))}` +
          ` ${x} ${Math.round(y + 4 * maat(y))}`,
        pad,
        Math.round((1.4 + 4 * maat(y)) * 2) / 2,
      );
    }
    const dorpen = scholenVan(o).map((school) => ({
      ...school,
      teken: () => schooltje(pen, { ...school, nevel: nevelOp(besturen[school.bestuur]?.[1] ?? school.y) }),
    }));
    const groen = besturen.flatMap(([x, y, n]) =>
      Array.from({ length: bomen }, () => {
        // Beside and behind the houses, never before them.
        const [hoek, straal, s] = [Math.PI * kans.tussen(0.95, 2.05), Math.sqrt(n) + kans.tussen(0.6, 1.3), maat(y)];
        const plek = { x: x + Math.cos(hoek) * straal * 20 * s, y: y + Math.sin(hoek) * straal * 13 * s, s: s * 0.8 };
        const soort = kans() < 0.6 ? 'rond' : 'spits';
        return { ...plek, teken: () => boompjeKlein(pen, soort, plek, nevelOp(y)) };
      }),
    );
    [...dorpen, ...groen].sort((a, b) => a.y - b.y).forEach(({ teken }) => teken());
  },
);

export const legenda = onderdeel(
  {
    naam: 'legenda',
    familie: 'borden',
    zin: 'Wat op de plaat waarvoor staat: scholen, vlaggen van besturen, de opleiding.',
    zoek: ['uitleg', 'tekens'],
    opties: {
      x: nodig('De linkerbovenhoek (naar rechts).', AS),
      y: nodig('De linkerbovenhoek (naar beneden).', AS),
      besturen: nodig('De besturen waarvan school en vlag als voorbeeld dienen.', lijst(getal(0, 100))),
    },
  },
  (pen, { x, y, besturen }) => {
    besturen.forEach((bestuur, i) => schooltje(pen, { x: x + 14 + i * 25, y: y + 19, s: 0.5, bestuur }));
    besturen.forEach((bestuur, i) =>
      vlag(pen, VLAGGEN[bestuur % VLAGGEN.length] ?? ['school', 'school'], x + 5 + i * 25, y + 45),
    );
    opleiding(pen, { x: x + 38, y: y + 71, s: 0.1, naam: '' });
  },
);
