import { meng, type Kleur } from '../../tekening/palet.ts';
import type { Pen } from '../../tekening/pen.ts';
import { glad, poly, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, lijst, reeks, KLEUR, HEX, PUNT, AS, STAAT } from '../../tekening/opties.ts';

/** Canvas of a plate: fields wholly outside it are not drawn. */
const [BREED, HOOG] = [1600, 1000];

export type VeldenOpties = Parameters<typeof velden>[1];
export const velden = onderdeel(
  {
    naam: 'velden',
    familie: 'land',
    zin: 'Land vanaf een heuvel gezien: velden in kringen rond één plaats.',
    zoek: ['akkers', 'landschap'],
    opties: {
      midden: nodig('Waar alle velden samenkomen, op het doek.', PUNT),
      horizon: nodig('De hoogte van de horizon op het doek.', AS),
      afstand: nodig(
        'Hoever het midden van het oog af ligt, in de maat van „kringen”: dichterbij buigt het land meer.',
        getal(0, 20, 0.5),
      ),
      kringen: nodig(
        'De kringen van velden om het midden: van waar, tot waar, en hoeveel velden.',
        lijst(
          reeks([
            ['van', getal(0, 50, 0.5)],
            ['tot', getal(0, 100)],
            ['vakken', getal(0, 100)],
          ]),
        ),
      ),
      kleuren: nodig('De kleuren van de velden, telkens opnieuw.', lijst(HEX)),
      ver: nodig('De kleur die de nevel geeft aan wat ver weg ligt.', HEX),
      nabij: nodig('De kleur die de schaduw geeft aan wat dichtbij ligt.', HEX),
      deining: kan('Hoever het land opbolt, in hoogte bij het midden.', getal(0, 1, 0.05)),
    },
  },
  (pen, o) => {
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
  },
);

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

export const bloembedden = onderdeel(
  {
    naam: 'bloembedden',
    familie: 'planten',
    zin: 'Bedden met bloemen naast elkaar, elk een rij stippen.',
    zoek: ['bloemen', 'tuin'],
    opties: {
      punten: nodig('De lijn van het eerste bed.', lijst(PUNT)),
      stap: nodig('Van het ene bed naar het volgende, opzij en omlaag.', PUNT),
      kleuren: nodig('De kleuren van de bedden, elk bed één.', lijst(KLEUR)),
    },
  },
  (pen, { punten, stap: [dx, dy], kleuren }) => {
    kleuren.forEach((kleur, i) =>
      pen.lijn(glad(punten.map(([x, y]): Punt => [x + dx * i, y + dy * i])), kleur, 6, { streep: '1 9' }),
    );
  },
);

export const veldrol = onderdeel(
  {
    naam: 'uitgerold veld',
    familie: 'land',
    zin: 'Een nieuw veld, uitgerold als een tapijt.',
    zoek: ['akker', 'tapijt'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
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
  },
);

export const steunpaal = onderdeel(
  {
    naam: 'steunpaal',
    familie: 'planten',
    zin: 'Een paal die een jonge boom steunt; de boom staat links ervan.',
    zoek: ['boom', 'paal'],
    opties: {
      ...STAAT,
      h: optie('De hoogte in eenheden.', getal(0, 200), 48),
    },
  },
  (pen, { x, y, s, h }) => {
    pen.groep({ x, y, s }, () => pen.lijn(`M0 0V${-h}M-16 ${-h + 12}L0 ${-h + 10}`, 'haar2', 3.4));
  },
);
