import {
  LIMITS,
  type Afspraak,
  type Draft,
  type Gesprek,
  type Kernafspraak,
  type Merk,
  type Notitie,
  type Point,
} from './model';
import { draftKey, merge } from './merge';
import { afsprakenOpRij } from './view';
import { oneLine, clean } from './clean';

/**
 * Everything that can happen to a conversation. `id` is a fresh id for the new version, given by the caller. Who takes
 * something away names its `tab`: what that tab was typing to change it goes along, and comes back with it as `half`.
 */
export type Action =
  | { doe: 'noteer'; id: string; stap: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wijzig'; id: string; stam: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wis-notitie'; stam: string; tab?: string }
  | { doe: 'zet-notitie'; id: string; notitie: Omit<Notitie, 'id'>; half?: Draft | undefined }
  | { doe: 'spreek-af'; id: string; wat: string; wie: string; wanneer: string }
  | { doe: 'wijzig-afspraak'; id: string; stam: string; wat: string; wie: string; wanneer: string }
  | { doe: 'wis-afspraak'; stam: string; tab?: string }
  | { doe: 'zet-afspraak'; id: string; afspraak: Omit<Afspraak, 'id'>; half?: Draft | undefined }
  | { doe: 'verplaats'; stam: string; naar: number; door: string }
  | { doe: 'vul'; veld: 'naam' | 'wie'; waarde: string; door: string }
  | {
      doe: 'typ';
      tab: string;
      stap: string;
      tekst: string;
      merk: Merk | null;
      plek: Point | null;
      stam: string | null;
    };

const volgende = (g: Gesprek): number =>
  Math.max(0, ...g.notities.map((n) => n.volg), ...g.afspraken.map((a) => a.volg)) + 1;
const klok = (g: Gesprek): number =>
  Math.max(0, ...Object.values(g.velden).map((v) => v.klok), ...g.concepten.map((c) => c.klok)) + 1;

/** Joining with what is new keeps the order of the sets fixed and drops what was replaced. */
const erbij = (g: Gesprek, deel: Partial<Gesprek>): Gesprek =>
  merge(g, { ...g, notities: [], afspraken: [], vervallen: [], concepten: [], velden: {}, ...deel });
const versies = (lijst: readonly { id: string; stam: string }[], stam: string): string[] =>
  lijst.filter((x) => x.stam === stam).map((x) => x.id);
const begrens = (p: Point | null): Point | null =>
  p && { x: Math.min(100, Math.max(0, p.x)), y: Math.min(100, Math.max(0, p.y)) };

/**
 * The conversation after an action; the one that went in does not change. An action on something that is gone, or one
 * that would add nothing, gives back the same conversation.
 */
export function apply(g: Gesprek, actie: Action): Gesprek {
  switch (actie.doe) {
    case 'noteer': {
      const tekst = clean(actie.tekst).trim();
      if (!tekst || g.notities.length >= LIMITS.notities || !g.stappen.some((s) => s.id === actie.stap)) return g;
      return erbij(g, {
        notities: [
          {
            id: actie.id,
            stam: actie.id,
            stap: actie.stap,
            tekst,
            merk: actie.merk,
            plek: begrens(actie.plek),
            volg: volgende(g),
          },
        ],
      });
    }
    case 'wijzig': {
      const oud = g.notities.find((n) => n.stam === actie.stam);
      const tekst = clean(actie.tekst).trim();
      if (!oud || !tekst) return g;
      return erbij(g, {
        notities: [{ ...oud, id: actie.id, tekst, merk: actie.merk, plek: begrens(actie.plek) }],
        vervallen: versies(g.notities, actie.stam),
      });
    }
    case 'wis-notitie':
      return erbij(
        laatLos(
          g,
          actie,
          g.notities.map((n) => [n.stam, n.tekst]),
        ),
        { vervallen: versies(g.notities, actie.stam) },
      );
    case 'zet-notitie':
      return neemOp(
        erbij(g, {
          notities: [{ ...actie.notitie, id: actie.id }],
          vervallen: versies(g.notities, actie.notitie.stam),
        }),
        actie.half,
      );
    case 'spreek-af': {
      const [wat, wie, wanneer] = [actie.wat, actie.wie, actie.wanneer].map(oneLine) as [string, string, string];
      if (!(wat || wie || wanneer) || g.afspraken.length >= LIMITS.afspraken) return g;
      const achteraan = Math.max(
        volgende(g),
        ...afsprakenOpRij(g).map((a) => Number(g.velden[`rang:${a.stam}`]?.waarde ?? 0) + 1),
      );
      return erbij(g, { afspraken: [{ id: actie.id, stam: actie.id, wat, wie, wanneer, volg: achteraan }] });
    }
    case 'wijzig-afspraak': {
      const oud = g.afspraken.find((a) => a.stam === actie.stam);
      if (!oud || ![actie.wat, actie.wie, actie.wanneer].some(oneLine)) return g;
      // Who emptied "what" and did not fill it again still agreed on it.
      const wat = oneLine(actie.wat) || oud.wat;
      return erbij(g, {
        afspraken: [{ ...oud, id: actie.id, wat, wie: oneLine(actie.wie), wanneer: oneLine(actie.wanneer) }],
        vervallen: versies(g.afspraken, actie.stam),
      });
    }
    case 'wis-afspraak':
      return erbij(
        laatLos(
          g,
          actie,
          g.afspraken.map((a) => [a.stam, asLines(a)]),
        ),
        { vervallen: versies(g.afspraken, actie.stam) },
      );
    case 'zet-afspraak':
      return neemOp(
        erbij(g, {
          afspraken: [{ ...actie.afspraak, id: actie.id }],
          vervallen: versies(g.afspraken, actie.afspraak.stam),
        }),
        actie.half,
      );
    case 'verplaats':
      return verplaats(g, actie.stam, actie.naar, actie.door);
    case 'vul':
      return erbij(g, { velden: { [actie.veld]: { waarde: oneLine(actie.waarde), klok: klok(g), door: actie.door } } });
    case 'typ': {
      const { doe: _, ...concept } = actie;
      return erbij(g, {
        concepten: [{ ...concept, tekst: clean(actie.tekst), plek: begrens(actie.plek), klok: klok(g) }],
      });
    }
  }
}

/**
 * Before something is taken away: what its own tab was typing to change it goes too, and so does what another tab only
 * opened. New words of another tab stay, or they would be lost.
 */
function laatLos(
  g: Gesprek,
  { stam, tab }: { stam: string; tab?: string },
  teksten: readonly (readonly [string, string])[],
): Gesprek {
  const zelfde = (c: Draft) => teksten.some(([s, tekst]) => s === stam && tekst === c.tekst);
  return g.concepten
    .filter((c) => c.stam === stam && (c.tab === tab || zelfde(c)))
    .reduce(
      (uit, c) => apply(uit, { doe: 'typ', tab: c.tab, stap: c.stap, tekst: '', merk: null, plek: null, stam: null }),
      g,
    );
}

/** Half typed words that went with what comes back, unless something else is typed there by now. */
function neemOp(g: Gesprek, half: Draft | undefined): Gesprek {
  if (!half || g.concepten.some((c) => draftKey(c) === draftKey(half) && c.tekst.trim())) return g;
  const { klok: _, ...concept } = half;
  return apply(g, { doe: 'typ', ...concept });
}

function verplaats(g: Gesprek, stam: string, naar: number, door: string): Gesprek {
  const stammen = [...new Set(afsprakenOpRij(g).map((a) => a.stam))];
  const van = stammen.indexOf(stam);
  const doel = Math.min(stammen.length - 1, Math.max(0, naar));
  if (van < 0 || van === doel) return g;
  stammen.splice(doel, 0, ...stammen.splice(van, 1));
  const nu = klok(g);
  return erbij(g, {
    velden: Object.fromEntries(stammen.map((s, i) => [`rang:${s}`, { waarde: String(i + 1), klok: nu, door }])),
  });
}

/**
 * The action that takes another one back.
 * @param voor the conversation before the action
 * @param id fresh id for what comes back
 * @returns undefined when there was nothing to take back
 */
export function inverse(voor: Gesprek, actie: Action, id: string): Action | undefined {
  const notitie = 'stam' in actie ? voor.notities.find((n) => n.stam === actie.stam) : undefined;
  const afspraak = 'stam' in actie ? voor.afspraken.find((a) => a.stam === actie.stam) : undefined;
  const half =
    'tab' in actie && 'stam' in actie
      ? voor.concepten.find((c) => c.tab === actie.tab && c.stam === actie.stam && c.tekst.trim())
      : undefined;
  switch (actie.doe) {
    case 'noteer':
      return { doe: 'wis-notitie', stam: actie.id };
    case 'spreek-af':
      return { doe: 'wis-afspraak', stam: actie.id };
    case 'wijzig':
    case 'wis-notitie':
      return notitie && { doe: 'zet-notitie', id, notitie: zonderId(notitie), half };
    case 'wijzig-afspraak':
    case 'wis-afspraak':
      return afspraak && { doe: 'zet-afspraak', id, afspraak: zonderId(afspraak), half };
    case 'verplaats':
      return (
        afspraak && {
          doe: 'verplaats',
          stam: actie.stam,
          naar: [...new Set(afsprakenOpRij(voor).map((a) => a.stam))].indexOf(actie.stam),
          door: actie.door,
        }
      );
    case 'vul':
      return { ...actie, waarde: voor.velden[actie.veld]?.waarde ?? '' };
    default:
      return undefined;
  }
}

function zonderId<T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return rest;
}

/** Screen id of the agreement someone is typing: its three fields, a line each. */
export const AFSPRAAK = 'afspraak';
/** The fields of an agreement as one text, and back. */
export const asLines = (a: Kernafspraak): string =>
  a.wat || a.wie || a.wanneer ? [a.wat, a.wie, a.wanneer].map(oneLine).join('\n') : '';
export function fromLines(tekst: string): Kernafspraak {
  const [wat = '', wie = '', wanneer = ''] = tekst.split('\n');
  return { wat, wie, wanneer };
}
