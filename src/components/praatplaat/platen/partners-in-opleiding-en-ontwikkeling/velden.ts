import { meng, type Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import type { Plek } from '../../tekening/soorten.ts';
import { glad, poly, seg, type Pad, type Punt } from '../../tekening/vorm.ts';

/** Canvas of a plate: fields wholly outside it are not drawn. */
const [BREED, HOOG] = [1600, 1000];

export interface VeldenOpties {
  /** Where all fields meet, on the canvas. */
  midden: Punt;
  /** Height of the horizon on the canvas. */
  horizon: number;
  /** How far the middle is from the eye, in the units of `kringen`: nearer bends the land more. */
  afstand: number;
  /** Rings of fields round the middle: from where, to where, and how many fields. */
  kringen: readonly (readonly [van: number, tot: number, vakken: number])[];
  /** Colours of the fields, again and again. */
  kleuren: readonly `#${string}`[];
  /** Colour that the haze gives to what is far away. */
  ver: `#${string}`;
  /** Colour that the shade gives to what is near. */
  nabij: `#${string}`;
  /** How far the land swells, in units of height at the middle. */
  deining?: number | undefined;
}
/** Land as seen from a hill: fields that lie in rings round one place, every third one with furrows. */
export function velden(pen: Pen, o: VeldenOpties): void {
  const { kringen, kleuren } = o;
  const plek = landplek(o);
  // The farthest ring first: the land comes towards the eye.
  [...kringen].reverse().forEach(([van, tot, vakken], r) => {
    const ring = kringen.length - 1 - r;
    for (let k = 0; k < vakken; k++) {
      const hoek = (i: number, straal: number): number =>
        ((i + ring * 0.37 + 0.2 * Math.sin(i * 7 + ring)) / vakken) * 2 * Math.PI +
        0.05 * Math.sin((straal === van ? 0 : 3) + i);
      const op = (i: number, straal: number): Punt | null =>
        plek(
          straal,
          hoek(Math.floor(i), straal) + (hoek(Math.floor(i) + 1, straal) - hoek(Math.floor(i), straal)) * (i % 1),
        );
      const boog = (straal: number): (Punt | null)[] =>
        [0, 0.5, 1].map((i) => (i < 1 ? op(k + i, straal) : plek(straal, hoek(k + 1, straal))));
      const [buiten, binnen] = [boog(tot), boog(van)];
      const punten = [...buiten, ...binnen];
      if (!inBeeld(punten)) continue;
      const y = punten.reduce((som, [, py]) => som + py, 0) / punten.length;
      const kleur = meng(
        meng(kleuren[(k * 3 + ring * 5) % kleuren.length] ?? '#B4C56A', o.ver, deel(400 - y, 160) * 0.55),
        o.nabij,
        deel(y - 500, 420) * 0.6,
      );
      pen.vlak(veld(buiten as Punt[], binnen as Punt[]), kleur);
      if (k % 3 === 1 && ring < kringen.length - 2)
        voren(pen, buiten as Punt[], binnen as Punt[], meng(kleur, '#35703F', 0.22));
    }
  });
}

const deel = (v: number, heel: number): number => Math.max(0, Math.min(1, v / heel));
const inBeeld = (punten: readonly (Punt | null)[]): punten is Punt[] => {
  const alle = punten.filter((p) => p !== null);
  return (
    alle.length === punten.length &&
    [
      alle.some(([x]) => x > -20),
      alle.some(([x]) => x < BREED + 20),
      alle.some(([, y]) => y < HOOG + 10),
      alle.every(([x]) => Math.abs(x) < 5000),
    ].every(Boolean)
  );
};

/** A place of the land on the canvas, by its distance to the middle and its direction; null behind the eye. */
function landplek({
  midden: [mx, my],
  horizon,
  afstand,
  deining = 0,
}: VeldenOpties): (straal: number, hoek: number) => Punt | null {
  return (straal, hoek) => {
    const r = straal * (1 + 0.06 * Math.sin(hoek * 5 + straal));
    const [opzij, ver] = [Math.sin(hoek) * r, afstand + Math.cos(hoek) * r];
    if (ver < afstand * 0.18) return null;
    const maat = ((my - horizon) * afstand) / ver;
    const golf =
      deining *
      deel(straal - 1, 2) *
      deel(ver - 1.6, 2) *
      (Math.sin(opzij * 0.62 + ver * 0.3) * Math.cos(ver * 0.5 - opzij * 0.21) + 0.35 * Math.sin(opzij * 1.4 + 2));
    return [Math.round(mx + opzij * maat), Math.round(horizon + maat * (1 - golf))];
  };
}

/** A field between its far and its near side. */
function veld(buiten: readonly Punt[], binnen: readonly Punt[]): Pad {
  const terug = glad([...binnen].reverse());
  return [
    ...glad(buiten),
    ...terug.map((s) => (s[0] === 'M' ? (['L', s[1] as number, s[2] as number] as const) : s)),
    ['Z'],
  ];
}

/** Three furrows from the far to the near side. */
function voren(pen: Pen, buiten: readonly Punt[], binnen: readonly Punt[], kleur: Kleur): void {
  const op = ([a, b, c]: readonly Punt[], t: number): Punt => {
    const [p, q, u] = t < 0.5 ? [a, b, t * 2] : [b, c, t * 2 - 1];
    return [(p?.[0] ?? 0) + ((q?.[0] ?? 0) - (p?.[0] ?? 0)) * u, (p?.[1] ?? 0) + ((q?.[1] ?? 0) - (p?.[1] ?? 0)) * u];
  };
  for (const t of [0.25, 0.5, 0.75]) pen.lijn(seg(op(buiten, t), op(binnen, t)), kleur, 1.8);
}

export interface BloembeddenOpties {
  /** The line of the first bed. */
  punten: readonly Punt[];
  /** From one bed to the next, across and down. */
  stap: Punt;
  /** Colours of the beds, one bed each. */
  kleuren: readonly Kleur[];
}
/** Beds of flowers that lie side by side, a row of dots each. */
export function bloembedden(pen: Pen, { punten, stap: [dx, dy], kleuren }: BloembeddenOpties): void {
  kleuren.forEach((kleur, i) =>
    pen.lijn(glad(punten.map(([x, y]): Punt => [x + dx * i, y + dy * i])), kleur, 6, { streep: '1 9' }),
  );
}

export interface VeldrolOpties extends Plek {}
/** A new field, rolled out like a carpet. */
export function veldrol(pen: Pen, { x, y, s = 1 }: VeldrolOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(
      poly([
        [-120, -26],
        [36, -26],
        [24, 14],
        [-150, 14],
      ]),
      '#86BE6A',
      { korrel: true },
    );
    pen.vlak(
      poly([
        [-120, -26],
        [36, -26],
        [35, -22],
        [-123, -22],
      ]),
      '#A9D582',
    );
    pen.lijn('M-120 -12H26M-136 2H20', '#6FA85A', 2);
    pen.vlak('M24 14C14 14 8 2 12 -14C14 -26 24 -38 36 -38L54 -38C66 -38 64 4 46 14Z', '#5F9E4E');
    pen.vlak('M24 14C14 14 8 2 12 -14C14 -26 24 -38 36 -38C48 -36 44 12 24 14Z', '#A9774A');
    pen.lijn('M28 6C19 6 17 -4 20 -14C22 -24 28 -30 33 -30C40 -28 37 -4 29 -4C25 -4 25 -12 28 -18', '#7A5232', 2.6);
  });
}

export interface SteunpaalOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
}
/** A stake that holds a young tree up; the tree stands to its left. */
export function steunpaal(pen: Pen, { x, y, s = 1, h = 48 }: SteunpaalOpties): void {
  pen.groep({ x, y, s }, () => pen.lijn(`M0 0V${-h}M-16 ${-h + 12}L0 ${-h + 10}`, 'haar2', 3.4));
}
