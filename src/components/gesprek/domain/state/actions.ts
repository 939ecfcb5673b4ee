import { asLines } from './afspraak';
import { clean, oneLine } from './clean';
import { draftKey, merge } from './merge';
import { LIMITS, type Afspraak, type Draft, type Gesprek, type Merk, type Notitie, type Point } from './model';
import { afsprakenInOrder } from './view';

/**
 * Everything that can happen to a conversation. `id` is a fresh id for the new version, given by the caller. Who takes
 * something away names its `tab`: what that tab was typing to change it goes along, and comes back with it as `draft`.
 */
export type Action =
  | { doe: 'noteer'; id: string; stap: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wijzig'; id: string; stam: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wis-notitie'; stam: string; tab?: string }
  | { doe: 'zet-notitie'; id: string; notitie: Omit<Notitie, 'id'>; draft?: Draft | undefined }
  | { doe: 'spreek-af'; id: string; wat: string; wie: string; wanneer: string }
  | { doe: 'wijzig-afspraak'; id: string; stam: string; wat: string; wie: string; wanneer: string }
  | { doe: 'wis-afspraak'; stam: string; tab?: string }
  | { doe: 'zet-afspraak'; id: string; afspraak: Omit<Afspraak, 'id'>; draft?: Draft | undefined }
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

type ActionOf<D extends Action['doe']> = Extract<Action, { doe: D }>;

/**
 * The conversation after an action; the one that went in does not change. An action on something that is gone, or one
 * that would add nothing, gives back the same conversation.
 */
export function apply(g: Gesprek, action: Action): Gesprek {
  switch (action.doe) {
    case 'noteer':
      return addNotitie(g, action);
    case 'wijzig':
      return changeNotitie(g, action);
    case 'wis-notitie':
      return extend(letGo(g, action, textsOf(g)), { vervallen: versions(g.notities, action.stam) });
    case 'zet-notitie':
      return takeBack(
        extend(g, {
          notities: [{ ...action.notitie, id: action.id }],
          vervallen: versions(g.notities, action.notitie.stam),
        }),
        action.draft,
      );
    case 'spreek-af':
      return addAfspraak(g, action);
    case 'wijzig-afspraak':
      return changeAfspraak(g, action);
    case 'wis-afspraak':
      return extend(letGo(g, action, textsOf(g)), { vervallen: versions(g.afspraken, action.stam) });
    case 'zet-afspraak':
      return takeBack(
        extend(g, {
          afspraken: [{ ...action.afspraak, id: action.id }],
          vervallen: versions(g.afspraken, action.afspraak.stam),
        }),
        action.draft,
      );
    case 'verplaats':
      return moveAfspraak(g, action);
    case 'vul':
      return extend(g, {
        velden: { [action.veld]: { waarde: oneLine(action.waarde), klok: nextTick(g), door: action.door } },
      });
    case 'typ': {
      const { doe: _, ...draft } = action;
      return extend(g, {
        concepten: [{ ...draft, tekst: clean(action.tekst), plek: onPlate(action.plek), klok: nextTick(g) }],
      });
    }
  }
}

function addNotitie(g: Gesprek, { id, stap, tekst: typed, merk, plek }: ActionOf<'noteer'>): Gesprek {
  const tekst = clean(typed).trim();
  if (!tekst || g.notities.length >= LIMITS.notities || !g.stappen.some((s) => s.id === stap)) return g;
  return extend(g, { notities: [{ id, stam: id, stap, tekst, merk, plek: onPlate(plek), volg: nextEntry(g) }] });
}

function changeNotitie(g: Gesprek, { id, stam, tekst: typed, merk, plek }: ActionOf<'wijzig'>): Gesprek {
  const old = g.notities.find((n) => n.stam === stam);
  const tekst = clean(typed).trim();
  if (!old || !tekst) return g;
  return extend(g, {
    notities: [{ ...old, id, tekst, merk, plek: onPlate(plek) }],
    vervallen: versions(g.notities, stam),
  });
}

function addAfspraak(g: Gesprek, { id, ...typed }: ActionOf<'spreek-af'>): Gesprek {
  const [wat, wie, wanneer] = [oneLine(typed.wat), oneLine(typed.wie), oneLine(typed.wanneer)];
  if (!(wat || wie || wanneer) || g.afspraken.length >= LIMITS.afspraken) return g;
  const last = Math.max(
    nextEntry(g),
    ...afsprakenInOrder(g).map((a) => Number(g.velden[`rang:${a.stam}`]?.waarde ?? 0) + 1),
  );
  return extend(g, { afspraken: [{ id, stam: id, wat, wie, wanneer, volg: last }] });
}

function changeAfspraak(g: Gesprek, { id, stam, ...typed }: ActionOf<'wijzig-afspraak'>): Gesprek {
  const old = g.afspraken.find((a) => a.stam === stam);
  const [wat, wie, wanneer] = [oneLine(typed.wat), oneLine(typed.wie), oneLine(typed.wanneer)];
  if (!old || !(wat || wie || wanneer)) return g;
  // Who emptied "what" and did not fill it again still agreed on it.
  return extend(g, {
    afspraken: [{ ...old, id, wat: wat || old.wat, wie, wanneer }],
    vervallen: versions(g.afspraken, stam),
  });
}

function moveAfspraak(g: Gesprek, { stam, naar, door }: ActionOf<'verplaats'>): Gesprek {
  const row = [...new Set(afsprakenInOrder(g).map((a) => a.stam))];
  const from = row.indexOf(stam);
  const to = Math.min(row.length - 1, Math.max(0, naar));
  if (from < 0 || from === to) return g;
  row.splice(to, 0, ...row.splice(from, 1));
  const klok = nextTick(g);
  return extend(g, {
    velden: Object.fromEntries(row.map((s, i) => [`rang:${s}`, { waarde: String(i + 1), klok, door }])),
  });
}

const nextEntry = (g: Gesprek): number =>
  Math.max(0, ...g.notities.map((n) => n.volg), ...g.afspraken.map((a) => a.volg)) + 1;
const nextTick = (g: Gesprek): number =>
  Math.max(0, ...Object.values(g.velden).map((v) => v.klok), ...g.concepten.map((c) => c.klok)) + 1;
const versions = (all: readonly { id: string; stam: string }[], stam: string): string[] =>
  all.filter((x) => x.stam === stam).map((x) => x.id);
const onPlate = (p: Point | null): Point | null =>
  p && { x: Math.min(100, Math.max(0, p.x)), y: Math.min(100, Math.max(0, p.y)) };
const textsOf = (g: Gesprek): [stam: string, text: string][] => [
  ...g.notities.map((n): [string, string] => [n.stam, n.tekst]),
  ...g.afspraken.map((a): [string, string] => [a.stam, asLines(a)]),
];

/** Merging with what is new keeps the order of the sets fixed and drops what was replaced. */
const extend = (g: Gesprek, part: Partial<Gesprek>): Gesprek =>
  merge(g, { ...g, notities: [], afspraken: [], vervallen: [], concepten: [], velden: {}, ...part });

/**
 * Before something is taken away: what its own tab was typing to change it goes too, and so does what another tab only
 * opened. New words of another tab stay, or they would be lost.
 */
function letGo(
  g: Gesprek,
  { stam, tab }: { stam: string; tab?: string },
  texts: readonly (readonly [string, string])[],
): Gesprek {
  const onlyOpened = (c: Draft) => texts.some(([s, text]) => s === stam && text === c.tekst);
  return g.concepten
    .filter((c) => c.stam === stam && (c.tab === tab || onlyOpened(c)))
    .reduce(
      (out, c) => apply(out, { doe: 'typ', tab: c.tab, stap: c.stap, tekst: '', merk: null, plek: null, stam: null }),
      g,
    );
}

/** Half typed words that went with what comes back, unless something else is typed there by now. */
function takeBack(g: Gesprek, draft: Draft | undefined): Gesprek {
  if (!draft || g.concepten.some((c) => draftKey(c) === draftKey(draft) && c.tekst.trim())) return g;
  const { klok: _, ...words } = draft;
  return apply(g, { doe: 'typ', ...words });
}
