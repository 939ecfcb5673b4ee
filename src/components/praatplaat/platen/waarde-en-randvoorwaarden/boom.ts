import type { Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import {
  glad,
  plat,
  schuif,
  strook,
  toeval,
  verdeel,
  type Maatpunt,
  type Pad,
  type Punt,
  type Segment,
} from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  lijst,
  velden,
  reeks,
  KLEUR,
  PUNT,
  AS,
  DEEL,
  KIJK,
  ZAAD,
  MAATPUNT,
} from '../../tekening/opties.ts';

/** The strip around a line of points with a width. */
function lint(punten: readonly Maatpunt[]): Pad {
  const [links, rechts]: [Punt[], Punt[]] = [[], []];
  punten.forEach(([x, y, breedte], i) => {
    const [[ax, ay], [bx, by]] = [
      punten[Math.max(0, i - 1)] ?? [x, y],
      punten[Math.min(punten.length - 1, i + 1)] ?? [x, y],
    ];
    const half = breedte / 2 / (Math.hypot(bx - ax, by - ay) || 1);
    links.push([x - (by - ay) * half, y + (bx - ax) * half]);
    rechts.push([x + (by - ay) * half, y - (bx - ax) * half]);
  });
  return strook(links, rechts);
}

export const tak = onderdeel(
  {
    naam: 'tak',
    familie: 'planten',
    zin: 'Een tak of wortel die dunner wordt.',
    zoek: ['boom', 'wortel'],
    opties: {
      punten: nodig('Het midden van de tak, met zijn breedte.', lijst(MAATPUNT)),
      kleur: nodig('De hoofdkleur.', KLEUR),
    },
  },
  (pen, { punten, kleur }) => pen.vlak(lint(punten), kleur),
);

export const wortelgestel = onderdeel(
  {
    naam: 'wortels',
    familie: 'planten',
    zin: 'De wortels van één boom; samen geven ze schaduw op de aarde.',
    zoek: ['wortel', 'boom'],
    opties: {
      wortels: nodig('De wortels, van achter naar voor.', lijst(velden(tak.verklaring.opties))),
      slag: optie('De kleur van de aarde er vlak onder.', KLEUR, '#5E3723'),
    },
  },
  (pen, { wortels, slag }) => {
    const schaduwen = wortels.flatMap(({ punten }) =>
      lint(punten.map(([x, y, breedte]) => [x + 1, y + 4, breedte + 3] as const)),
    );
    pen.vlak(schaduwen, slag, { op: 0.5 });
    for (const wortel of wortels) tak(pen, wortel);
  },
);

export const haarwortel = onderdeel(
  {
    naam: 'haarwortels',
    familie: 'planten',
    zin: 'Twee dunne haren van een wortel.',
    zoek: ['wortel'],
    opties: {
      x: nodig('Waar het de wortel verlaat (naar rechts).', AS),
      y: nodig('Waar het de wortel verlaat (naar beneden).', AS),
      kijk: optie('Welke kant het op groeit: 1 naar rechts, −1 naar links.', KIJK, 1),
      kleur: nodig('De hoofdkleur.', KLEUR),
    },
  },
  (pen, { x, y, kijk: z, kleur }) =>
    pen.lijn(`M${x} ${y}q${14 * z} 10 ${18 * z} 26M${x} ${y}q${24 * z} 4 ${34 * z} 12`, kleur, 3),
);

export const kroon = onderdeel(
  {
    naam: 'boomkroon',
    familie: 'planten',
    zin: 'De bladeren van een boom als één massa lobben, met een schaduwkant en een zonkant.',
    zoek: ['boom', 'bladeren'],
    opties: {
      punten: nodig('Punten van de vloeiende ring waarlangs de lobben bladeren staan, met de klok mee.', lijst(PUNT)),
      kleur: nodig('De hoofdkleur.', KLEUR),
      lob: optie('Ongeveer hoe breed een lob is, in eenheden.', getal(0, 500), 90),
      bol: optie('Hoever een lob opbolt, als deel van zijn breedte.', DEEL, 0.42),
      onderkant: kan(
        'De onderkant in de schaduw: de kleur en hoever die te zien is.',
        reeks([
          ['kleur', KLEUR],
          ['diepte', getal(0, 50)],
        ]),
      ),
      zonkant: kan(
        'De kant in het licht: de kleur en hoever die naar beneden komt, van 0 tot 1.',
        reeks([
          ['kleur', KLEUR],
          ['deel', getal(0, 5, 0.05)],
        ]),
      ),
      seed: optie('Een getal dat vastlegt wat op toeval lijkt.', ZAAD, 1),
    },
  },
  (pen, { punten, kleur, lob, bol, onderkant, zonkant, seed }) => {
    const omtrek = lobben(punten, { lob, bol, seed });
    if (onderkant) pen.vlak(schuif(omtrek, 0, onderkant[1]), onderkant[0]);
    pen.vlak(omtrek, kleur, { korrel: true });
    if (zonkant)
      pen.vlak(lobben(naarBoven(punten, zonkant[1], lob * 0.45), { lob, bol: bol * 0.7, seed: seed + 1 }), zonkant[0], {
        korrel: true,
      });
  },
);

/** A closed outline of lobes along a ring. */
function lobben(ring: readonly Punt[], { lob, bol, seed }: { lob: number; bol: number; seed: number }): Pad {
  const kans = toeval(seed);
  const lijn = plat(glad(ring, true))[0]?.pts ?? [];
  const rond: Punt[] = [...lijn, ...lijn.slice(0, 1)];
  const lengte = rond
    .slice(1)
    .reduce((som, [x, y], i) => som + Math.hypot(x - (rond[i]?.[0] ?? x), y - (rond[i]?.[1] ?? y)), 0);
  const n = Math.max(3, Math.round(lengte / lob));
  const dalen = verdeel(
    rond,
    Array.from({ length: n }, (_, i) => Math.max(0, (i + kans.pm(0.2)) / n)),
  );
  const [x0, y0] = dalen[0] ?? [0, 0];
  const bulten = dalen.map(([ax, ay], i): Segment => {
    const [bx, by] = dalen[(i + 1) % n] ?? [x0, y0];
    const [dx, dy] = [bx - ax, by - ay];
    return [
      'C',
      ax + dy * bol - dx * 0.08,
      ay - dx * bol - dy * 0.08,
      bx + dy * bol + dx * 0.08,
      by - dx * bol + dy * 0.08,
      bx,
      by,
    ];
  });
  return [['M', x0, y0], ...bulten, ['Z']];
}

/** The ring drawn in towards its top: `deel` of its height is left, `rand` units free at its sides. */
function naarBoven(ring: readonly Punt[], deel: number, rand: number): Punt[] {
  const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const [links, rechts, boven] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)];
  const smal = 1 - (2 * rand) / (rechts - links);
  return ring.map(([x, y]) => [
    (links + rechts) / 2 + (x - (links + rechts) / 2) * smal,
    boven + rand * 0.6 + (y - boven) * deel,
  ]);
}

export const boogje = onderdeel(
  {
    naam: 'bladerboogjes',
    familie: 'planten',
    zin: 'Twee boogjes die bladeren in een kroon aangeven.',
    zoek: ['blad'],
    opties: {
      x: nodig('Het midden van de voet (naar rechts).', AS),
      y: nodig('Het midden van de voet (naar beneden).', AS),
      kleur: nodig('De hoofdkleur.', KLEUR),
      b: optie('De halve breedte, in eenheden.', getal(0, 50), 13),
    },
  },
  (pen, { x, y, kleur, b }) =>
    pen.lijn(`M${x - b} ${y}q${b * 0.5} ${-b * 0.75} ${b} 0q${b * 0.5} ${-b * 0.75} ${b} 0`, kleur, 3),
);

/** A point of a strand of the trunk: where, how wide, how near (−1 behind, 1 in front), how high (0 to 1) and its normal. */
interface Strengpunt {
  x: number;
  y: number;
  breedte: number;
  nabij: number;
  t: number;
  nx: number;
  ny: number;
}
/** The part of a strand that lies in front, or behind. */
interface Strengstuk {
  kleur: Kleur;
  voor: boolean;
  punten: Strengpunt[];
}

export type VlechtstamOpties = Parameters<typeof vlechtstam>[1];
export const vlechtstam = onderdeel(
  {
    naam: 'gevlochten stam',
    familie: 'planten',
    zin: 'Drie stammen die om elkaar heen tot één groeien.',
    zoek: ['boom', 'stam'],
    opties: {
      x: nodig('Het midden van de stam.', AS),
      yOnder: nodig('Het ondereinde.', getal(0, 5000)),
      yBoven: nodig('Het boveneinde.', getal(0, 2000)),
      strengen: nodig(
        'Per stam de kleur en waar in de draai hij begint, in radialen.',
        lijst(
          reeks([
            ['kleur', KLEUR],
            ['fase', getal(-7, 7, 0.05)],
          ]),
        ),
      ),
      zwaai: nodig('Hoever de stammen onderaan uitzwaaien, in eenheden.', getal(0, 200)),
      dikte: nodig('Hoe breed een stam onderaan is, in eenheden.', getal(0, 200)),
      draaiing: nodig('Hoever ze op weg naar boven om elkaar heen draaien, in radialen.', getal(-7, 7, 0.05)),
      teen: kan('Hoeveel de voet zich spreidt.', getal(0, 5, 0.05)),
    },
  },
  (pen, opties) => {
    const stukken = opties.strengen.flatMap((streng) => strengstukken(opties, streng));
    for (const voor of [false, true])
      for (const stuk of stukken) if (stuk.voor === voor && stuk.punten.length >= 3) tekenStreng(pen, stuk);
  },
);

function strengpunt(
  { x, yOnder, yBoven, zwaai, dikte, draaiing, teen = 1 }: VlechtstamOpties,
  fase: number,
  t: number,
): Strengpunt {
  const plaats = (hoogte: number): { x: number; y: number; breedte: number; nabij: number } => {
    const hoek = fase + draaiing * Math.max(0, hoogte) ** 1.7;
    const voet = Math.max(0, 1 - hoogte / 0.42) ** 2;
    return {
      x: x + zwaai * (1 - 0.14 * hoogte) * (1 + voet * teen) * Math.sin(hoek),
      y: yOnder + (yBoven - yOnder) * hoogte,
      breedte: dikte * (1 - 0.16 * hoogte) * (1 + voet * 0.3),
      nabij: Math.cos(hoek),
    };
  };
  const [hier, verder] = [plaats(t), plaats(t + 0.004)];
  const [dx, dy] = [verder.x - hier.x, verder.y - hier.y];
  const lengte = Math.hypot(dx, dy);
  return { ...hier, t, nx: -dy / lengte, ny: dx / lengte };
}

/** Cuts a strand where it passes from behind to in front; neighbours overlap by one step, so that no gap shows. */
function strengstukken(opties: VlechtstamOpties, [kleur, fase]: readonly [Kleur, number]): Strengstuk[] {
  const n = 66;
  const uit: Strengstuk[] = [];
  for (let i = 0; i <= n; i++) {
    const q = strengpunt(opties, fase, i / n);
    const voor = q.nabij >= 0;
    let stuk = uit.at(-1);
    if (stuk?.voor !== voor) {
      stuk?.punten.push(q);
      const begin = stuk ? [strengpunt(opties, fase, (i - 1) / n)] : [];
      stuk = { kleur, voor, punten: begin };
      uit.push(stuk);
    }
    stuk.punten.push(q);
  }
  return uit;
}

function tekenStreng(pen: Pen, { kleur, voor, punten }: Strengstuk): void {
  const dun = punten.filter((_, i) => i % 2 === 0 || i === punten.length - 1);
  const naast = (q: Strengpunt, f: number): Punt => [
    q.x + (q.nx * q.breedte * f) / 2,
    q.y + (q.ny * q.breedte * f) / 2,
  ];
  const tussen = (links: (q: Strengpunt) => number, rechts: (q: Strengpunt) => number): Pad =>
    strook(
      dun.map((q) => naast(q, links(q))),
      dun.map((q) => naast(q, rechts(q))),
    );
  pen.vlak(
    tussen(
      () => 1,
      () => -1,
    ),
    kleur,
    { korrel: true },
  );
  if (!voor) {
    const donker = (q: Strengpunt): number =>
      Math.min(1, Math.abs(q.nabij) * 1.3) * Math.min(1, Math.max(0, (q.t - 0.16) / 0.2));
    pen.schaduw(
      tussen(donker, (q) => -donker(q)),
      0.24,
    );
    return;
  }
  pen.schaduw(
    tussen(
      () => 1,
      (q) => 1 - 0.5 * Math.max(0.02, q.nabij),
    ),
    0.2,
  );
  const midden = dun.slice(1, -1);
  if (midden.length <= 3) return;
  const nerf = (f: number): Pad => glad(midden.map((q) => naast(q, f * 2)));
  pen.lijn(nerf(-0.26), 'wit', 5, { op: 0.26 });
  pen.lijn(nerf(0.08), 'schaduw', 2.2, { op: 0.2, streep: '26 20' });
  pen.lijn(nerf(-0.08), 'schaduw', 2.2, { op: 0.16, streep: '14 30' });
}
