import { haarAchter } from './haar.ts';
import { hoofd } from './hoofd.ts';
import type { Ledemaat } from './houdingen.ts';
import { lijf, type Gewricht3, type Lijf } from './lijf.ts';
import type { Pen } from './pen.ts';
import { draai, ell, glad, rh, schuif, seg, spiegel, type Punt } from './vorm.ts';
import { voorwerp } from './dingen.ts';
import { onderdeel } from './onderdeel.ts';
import type { Gevuld } from './opties.ts';
import { OPTIES } from './persoon-opties.ts';

type PersoonOpties = Gevuld<typeof OPTIES>;

/** A front arm past this angle lifts what it holds above the head. */
const BOVEN_HET_HOOFD = 120;

export const persoon = onderdeel(
  {
    naam: 'mens',
    familie: 'mensen',
    zin: 'Een mens van ongeveer 104 eenheden groot, met de voeten op de plaats.',
    zoek: ['persoon', 'figuur', 'leraar', 'student', 'leerling', 'docent', 'kind', 'vrouw', 'man'],
    overal: true,
    opties: OPTIES,
  },
  (pen, o) => {
    const { x, y, s, haar, haarkleur, huid, kind } = o;
    const l = lijf(o);
    const { kant } = l;
    const haaropties = { haar, kleur: haarkleur, doek: o.doek, kant };
    const kop = { x: l.hoofd[0], y: l.hoofd[1], s: kind ? 1.2 : 1 };
    pen.groep({ x, y, s }, () => {
      if (o.grond && !l.zit) pen.grond(0, 1, 15 * o.breed);
      if (o.rolstoel) pen.lijn(ell(l.heup[0] + kant, -16, 14), 'donker', 2);
      if (o.tas === 'rugzak')
        pen.vlak(
          schuif(
            rh(-8.5, 0, 17, 25, 6),
            l.schouder[0] - (l.half + 3) * kant * (0.3 + 0.7 * l.stand.d),
            l.schouder[1] + 2,
          ),
          o.taskleur,
        );
      pen.groep(kop, () => haarAchter(pen, haaropties));
      arm(pen, l.armAchter, o);
      if (o.rolstoel)
        pen.vlak(
          kant > 0
            ? rh(l.heup[0] - 16, l.heup[1] - 28, 5.5, 34, 2.5)
            : rh(l.heup[0] + 10.5, l.heup[1] - 28, 5.5, 34, 2.5),
          'donker',
        );
      been(pen, l.beenAchter, l.stand.ba, l, o);
      been(pen, l.beenVoor, l.stand.bv, l, o);
      kleren(pen, l, o);
      tassen(pen, l, o);
      const bovenHoofd = Math.abs(l.stand.av[1]) > BOVEN_HET_HOOFD;
      if (!bovenHoofd) draagt(pen, l, o, [l.stand.twee ? 3 : 2, -1]);
      pen.groep({ ...kop, draai: o.knik * kant }, () =>
        hoofd(pen, {
          ...haaropties,
          huid,
          zij: l.stand.d,
          mond: o.mond,
          ogen: o.ogen,
          gezicht: o.gezicht,
          oud: o.oud,
          breed: o.breed,
          bril: o.bril,
          baard: o.baard,
          baardkleur: o.baardkleur ?? haarkleur,
        }),
      );
      sjaal(pen, l, o);
      arm(pen, l.armVoor, o);
      if (bovenHoofd) draagt(pen, l, o, [1, -4]);
      if (o.houding === 'turen')
        pen.vlak(schuif(spiegel(rh(0, -4, 15, 8, 2), kant), l.hoofd[0] + 5 * kant, l.hoofd[1] - 1), 'donker');
      if (o.rolstoel) wielen(pen, l);
    });
  },
);

const tussen = (a: Punt, b: Punt, t: number): Punt => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

function been(pen: Pen, [heup, knie, voet]: Gewricht3, [, onderbeen]: Ledemaat, l: Lijf, o: PersoonOpties): void {
  const { huid, onder, broek } = o;
  const dikte = 9.2 * Math.sqrt(o.breed);
  const inRok = onder === 'rok' || onder === 'jurk';
  pen.lid(
    [heup, knie, voet],
    dikte * (onder === 'kort' ? 0.86 : 1),
    onder === 'kort' ? huid : inRok ? (o.kous ?? huid) : broek,
  );
  if (onder === 'kort') pen.lid([heup, tussen(heup, knie, 0.9)], dikte * 1.15, broek);
  const hoek = onderbeen < -20 ? onderbeen : 0;
  const schoen = schuif(
    spiegel('M-4.4 -3.6C-4.8 -1 -5 3.2 -4 3.4L8.2 3.4C9.6 3.4 9.4 .4 7.4 -.8C5 -2 3.4 -3 3 -4.2Z', l.kant),
    voet[0],
    voet[1],
  );
  pen.vlak(draai(schoen, -hoek * l.kant * 0.6, voet[0], voet[1]), o.schoen);
}

function arm(pen: Pen, [schouder, elleboog, hand]: Gewricht3, o: PersoonOpties): void {
  const { huid, boven, kleding, mouw } = o;
  const dikte = 7.4 * Math.sqrt(o.breed);
  if (mouw === 'kort') {
    pen.lid([tussen(schouder, elleboog, 0.5), elleboog, hand], dikte * 0.82, huid);
    pen.lid([schouder, tussen(schouder, elleboog, 0.8)], dikte * 1.1, boven);
  } else
    pen.lid(
      [schouder, elleboog, hand],
      dikte,
      o.mouwkleur ?? (kleding === 'jas' || kleding === 'vest' ? (o.jas ?? boven) : boven),
    );
  pen.vlak(ell(hand[0], hand[1], 4.1), huid);
}

function kleren(pen: Pen, l: Lijf, o: PersoonOpties): void {
  const { boven, onder, kleding, huid, buik } = o;
  const { half: b, kant, romp } = l;
  const lang = kleding === 'jas' ? 9 : kleding === 'jurk' || onder === 'jurk' ? 0 : 1.5;
  const zoom = b + (kleding === 'jas' ? 1.6 : 0) + buik * 1.5;
  const zij = zijkant(l, o, zoom, lang);
  pen.vlak(romp('M-4.4 -36L4.4 -36L4.4 -27L-4.4 -27Z'), huid);
  pen.vlak(
    romp(
      `M${-b + 3} -31C${-b - 0.5} -30.5 ${-b - 1} -25 ${-b - 0.2} -18${zij(-1)}` +
        `C${-zoom * 0.4} ${lang + 2.6} ${zoom * 0.4} ${lang + 2.6} ${zoom} ${lang}` +
        `${zij(1, 0, true)}C${b + 1} -25 ${b + 0.5} -30.5 ${b - 3} -31` +
        `C${b * 0.4} -33 ${-b * 0.4} -33 ${-b + 3} -31Z`,
    ),
    boven,
  );
  patroon(pen, l, o);
  if (kleding === 'overhemd') pen.vlak(romp('M-6 -33L0 -25L6 -33L3 -34L-3 -34Z'), 'wit');
  if (kleding === 'vest' || kleding === 'jas') {
    for (const z of [-1, 1])
      pen.vlak(
        romp(
          `M${z * (b - 3)} -31.4C${z * (b + 1)} -30.5 ${z * (b + 1.4)} -25 ${z * (b + 0.6)} -18` +
            `${zij(z, 0.6)}L${z * (zoom * 0.18 + 2)} ${lang + 2}L${z * 2.6} -14L${z * 4} -33Z`,
        ),
        o.jas ?? 'donker',
      );
  }
  if (onder === 'rok' || onder === 'jurk') rok(pen, l, o);
  const z = -kant;
  pen.schaduw(
    romp(
      `M${z * (b - 3)} -31C${z * (b + 0.5)} -30.5 ${z * (b + 1)} -25 ${z * (b + 0.2)} -18` +
        `L${z * zoom} ${lang}L${z * b * 0.45} ${lang + 1.6}` +
        `C${z * b * 0.6} -10 ${z * b * 0.3} -22 ${z * (b - 5)} -32Z`,
    ),
  );
}

/** The side of the trunk from the chest to the hem, or back up: straight, or round where there is a belly. */
function zijkant({ half: b, kant, stand }: Lijf, { buik }: PersoonOpties, zoom: number, lang: number) {
  return (z: number, ruim = 0, terug = false): string => {
    const borst = `${z * (b + 0.2 + ruim)} -18`;
    const onder = `${z * (zoom + ruim)} ${lang}`;
    if (buik === 0) return `L${terug ? borst : onder}`;
    // It bulges the way the figure looks, and to both sides of who faces us.
    const bol = buik * (z === kant ? 7 : 7 * (1 - stand.d)) + ruim;
    const [op, neer] = [`${z * (b + 0.2 + bol * 0.9)} -13`, `${z * (zoom + bol)} -3`];
    return terug ? `C${neer} ${op} ${borst}` : `C${op} ${neer} ${onder}`;
  };
}

function patroon(pen: Pen, { half: b, romp, heup }: Lijf, o: PersoonOpties): void {
  const kleur = o.patroonkleur;
  if (o.patroon === 'streep')
    for (const y of [-24, -17, -10, -3]) pen.lijn(romp(`M${-b + 0.6} ${y}L${b - 0.6} ${y}`), kleur, 2.6);
  if (o.patroon !== 'stip') return;
  for (const [x, y] of [
    [-6, -22],
    [2, -25],
    [6, -17],
    [-2, -14],
    [-7, -8],
    [4, -7],
  ] as const) {
    const [, px = heup[0], py = heup[1]] = romp(`M${x * o.breed} ${y}`)[0] ?? ['M'];
    pen.vlak(ell(px, py, 1.3), kleur);
  }
}

function rok(pen: Pen, l: Lijf, o: PersoonOpties): void {
  const { half: b, kant, heup, beenVoor } = l;
  const kleur = o.onder === 'jurk' ? o.boven : o.broek;
  if (l.zit) {
    const [hx, hy] = heup;
    const [, knie] = beenVoor;
    pen.vlak(
      glad(
        [
          [hx - b * kant, hy - 5],
          [hx + 4 * kant, hy - 6],
          [knie[0] + 3 * kant, knie[1] - 5],
          [knie[0] + 5 * kant, knie[1] + 8],
          [hx + 6 * kant, hy + 9],
          [hx - b * kant, hy + 7],
        ],
        true,
      ),
      kleur,
    );
    return;
  }
  const lengte = o.roklengte;
  pen.vlak(
    l.romp(
      `M${-b} -3C${-b - 3} 8 ${-b - 5} 15 ${-b - 5} ${lengte}` +
        `C${-b * 0.3} ${lengte + 4} ${b * 0.3} ${lengte + 4} ${b + 5} ${lengte}` +
        `C${b + 5} 15 ${b + 3} 8 ${b} -3C${b * 0.4} -1.5 ${-b * 0.4} -1.5 ${-b} -3Z`,
    ),
    kleur,
  );
}

function tassen(pen: Pen, { half: b, kant, romp }: Lijf, o: PersoonOpties): void {
  const kleur = o.taskleur;
  if (o.tas === 'schouder') {
    const z = -kant;
    pen.lijn(romp(`M${6 * kant} -31L${z * b} -1`), kleur, 3.2);
    pen.vlak(
      romp(
        `M${z * (b + 6)} -3L${z * (b - 8)} -3L${z * (b - 8)} 9C${z * (b - 8)} 12 ${z * (b + 6)} 12 ${z * (b + 6)} 9Z`,
      ),
      kleur,
    );
  }
  if (o.tas === 'rugzak')
    pen.lijn(romp(`M${-5 * kant} -31C${-9 * kant} -24 ${-8 * kant} -18 ${-b * 0.8 * kant} -12`), kleur, 3);
  if (o.keycord === undefined) return;
  pen.lijn(romp('M-4 -31L0 -16L4 -31'), o.keycord, 1.4);
  pen.vlak(romp('M-3 -16L3 -16L3 -9L-3 -9Z'), 'wit');
}

function draagt(pen: Pen, l: Lijf, o: PersoonOpties, [dx, dy]: Punt): void {
  if (o.draagt === undefined) return;
  const hand = l.stand.twee ? tussen(l.armVoor[2], l.armAchter[2], 0.5) : l.armVoor[2];
  voorwerp(pen, { soort: o.draagt, x: hand[0] + dx * l.kant, y: hand[1] + dy, s: o.draagschaal, ...o.draagt2 });
}

function sjaal(pen: Pen, { kant, romp }: Lijf, o: PersoonOpties): void {
  if (o.sjaal === undefined) return;
  const [knoop, eind] = typeof o.sjaal === 'string' ? [o.sjaal, o.sjaal] : o.sjaal;
  pen.vlak(romp('M-8 -33C-8 -37 8 -37 8 -33C8 -29 -8 -29 -8 -33Z'), knoop);
  pen.vlak(romp(kant > 0 ? 'M-6 -31L-12 -14L-5 -13L-1 -30Z' : 'M6 -31L12 -14L5 -13L1 -30Z'), eind);
}

/** The near wheels of a wheelchair, in front of the figure. */
function wielen(pen: Pen, { heup: [hx, hy], kant }: Lijf): void {
  const as = hx - 2 * kant;
  pen.lijn(seg([hx - 8 * kant, hy + 5], [hx + 14 * kant, hy + 5], [hx + 22 * kant, -6]), 'donker', 3);
  pen.lijn(ell(as, -18, 18), 'donker', 3.6);
  pen.lijn(ell(as, -18, 13.5), 'metaal', 1.4);
  pen.lijn(`M${as - 12} -26L${as + 12} -10M${as - 12} -10L${as + 12} -26M${as} -33V-3`, 'metaal', 1);
  pen.vlak(ell(as, -18, 2.6), 'metaal');
  pen.lijn(ell(hx + 22 * kant, -5, 4.2), 'donker', 2.6);
  pen.lijn(seg([hx - 15 * kant, hy - 24], [hx - 22 * kant, hy - 25]), 'donker', 3);
}
