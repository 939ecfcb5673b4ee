import { HOUDING, type Gewrichten, type Ledemaat } from './houdingen.ts';
import type { Gevuld } from './opties.ts';
import type { OPTIES } from './persoon-opties.ts';
import { pad, punt, rad, type Pad, type Punt } from './vorm.ts';

type PersoonOpties = Gevuld<typeof OPTIES>;

const ROMP = 30;
const BEEN = 19;
const BOVENARM = 15;
const ONDERARM = 14;

export type Gewricht3 = readonly [Punt, Punt, Punt];
/** Everything that follows from the pose: where joints are, in the coordinates of the figure. */
export interface Lijf {
  kant: 1 | -1;
  stand: Gewrichten;
  zit: boolean;
  /** Half the width of the trunk. */
  half: number;
  heup: Punt;
  hoofd: Punt;
  schouder: Punt;
  beenVoor: Gewricht3;
  beenAchter: Gewricht3;
  armVoor: Gewricht3;
  armAchter: Gewricht3;
  /** Places a shape drawn for an upright trunk with its hips on (0, 0). */
  romp: (vorm: string) => Pad;
}

/** What of the options of a figure says where its joints are. */
type Gestalte = Pick<
  PersoonOpties,
  'kijk' | 'breed' | 'rolstoel' | 'houding' | 'zithouding' | 'gewricht' | 'zithoogte' | 'oud'
>;

/** The joints of a body as it stands or sits. */
export function lijf(o: Gestalte): Lijf {
  const { kijk, breed, rolstoel } = o;
  const stand: Gewrichten = {
    ...HOUDING[rolstoel ? o.zithouding : o.houding],
    ...o.gewricht,
  };
  // A rounded back carries the head lower and further forward.
  const [naarVoren, omlaag] = o.oud ? [3.4, 2.6] : [0, 0];
  const zit = stand.zit === true || rolstoel;
  const kant = kijk >= 0 ? 1 : -1;
  const diepte = ([boven, onder]: Ledemaat): number => BEEN * (Math.cos(rad(boven)) + Math.cos(rad(onder)));
  const hy = zit
    ? -(o.zithoogte ?? (rolstoel ? 30 : 22))
    : -Math.max(diepte(stand.bv), diepte(stand.ba)) - 3.4 - (stand.op ?? 0);
  const hx = rolstoel ? -3 * kant : 0;
  const helling = rad(stand.h * kant);
  const [cos, sin] = [Math.cos(helling), Math.sin(helling)];
  const [sx, sy] = [hx + sin * ROMP, hy - cos * ROMP];
  const schouderbreed = (9.6 - 5 * stand.d) * breed * kant;
  const heupbreed = (5.2 - 2.6 * stand.d) * breed * kant;
  const keten = (begin: Punt, [boven, onder]: Ledemaat, l1: number, l2: number): Gewricht3 => {
    const midden = punt(begin[0], begin[1], boven * kant, l1);
    return [begin, midden, punt(midden[0], midden[1], onder * kant, l2)];
  };
  const opzij = stand.d > 0.5;
  const plaats = (x: number, y: number): Punt => [hx + x * cos - y * sin, hy + x * sin + y * cos];
  return {
    kant,
    stand,
    zit,
    half: (12.6 - 2.4 * stand.d) * breed,
    heup: [hx, hy],
    hoofd: [sx + sin * 17 + (1.2 * stand.d + naarVoren) * kant, sy - cos * 17.5 + omlaag],
    schouder: [sx, sy],
    beenVoor: keten([hx + heupbreed, hy], stand.bv, BEEN, BEEN),
    beenAchter: keten([hx - heupbreed, hy], stand.ba, BEEN, BEEN),
    armVoor: keten([sx + schouderbreed * (opzij ? -0.35 : 1), sy + 3.4], stand.av, BOVENARM, ONDERARM),
    armAchter: keten([sx + schouderbreed * (opzij ? 1 : -1), sy + 3.4], stand.aa, BOVENARM, ONDERARM),
    romp: (vorm) =>
      pad(vorm).map((s) => {
        const getallen: number[] = [];
        for (let i = 1; i < s.length; i += 2) getallen.push(...plaats(s[i] as number, s[i + 1] as number));
        return [s[0], ...getallen];
      }),
  };
}

/** How far an arm reaches when it is not quite straight, in units of the figure. */
export const REIKT = (BOVENARM + ONDERARM) * 0.97;

/**
 * Where the arms of a figure begin that looks to the right, in its own coordinates: the front arm, then the back one.
 * @param d how far it is turned aside
 */
export function schouders(houding: Gestalte['houding'], d: number): readonly [voor: Punt, achter: Punt] {
  const rest = { zithouding: 'zitten', gewricht: { d }, zithoogte: undefined } as const;
  const { armVoor, armAchter } = lijf({ kijk: 1, breed: 1, rolstoel: false, oud: false, houding, ...rest });
  return [armVoor[0], armAchter[0]];
}

/** The angles with which an arm that begins at `van` has its hand at `naar`, or as near as it comes. */
export function armNaar(van: Punt, naar: Punt): Ledemaat {
  const [dx, dy] = [naar[0] - van[0], naar[1] - van[1]];
  const ver = Math.min(REIKT, Math.hypot(dx, dy));
  const graden = (hoek: number): number => (hoek * 180) / Math.PI;
  const richting = graden(Math.atan2(dx, dy));
  const knik = (een: number, ander: number): number =>
    graden(Math.acos((een ** 2 + ver ** 2 - ander ** 2) / (2 * een * ver)));
  // The elbow hangs below the line from shoulder to hand.
  const zij = dx < 0 ? 1 : -1;
  return [richting + zij * knik(BOVENARM, ONDERARM), richting - zij * knik(ONDERARM, BOVENARM)];
}
