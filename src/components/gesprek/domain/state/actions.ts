import type { Action, ActionOf } from './action';
import { addAgreement, changeAgreement, moveAgreement } from './agreements';
import { asLines } from './afspraak';
import { clean } from './clean';
import { open, receive } from './envelopes';
import { extend, nextEntry, nextTick, versions } from './extend';
import { asField, isWritten, kindOf } from './fields';
import { draftKey } from './merge';
import { LIMITS, READABLE, type Draft, type Gesprek, type Point } from './model';
import { withVersion } from './version';

/**
 * The conversation after an action; the one that went in does not change. An action on something that is gone, one that
 * would add nothing, or one for which the conversation is too full gives back the same conversation.
 */
export function apply(g: Gesprek, action: Action): Gesprek {
  const after = change(g, action);
  return after !== g && isReadable(after) && !isHeavier(after, g) ? withVersion(after) : g;
}

const lettersOf = (g: Gesprek): number =>
  [...g.notities, ...(g.briefjes ?? [])].reduce((sum, { tekst }) => sum + tekst.length, 0);

/** Does it weigh too much for a file, and more than before? What is heavy already may become lighter. */
function isHeavier(after: Gesprek, before: Gesprek): boolean {
  if (after.notities === before.notities && after.briefjes === before.briefjes) return false;
  const letters = lettersOf(after);
  return letters > READABLE.letters && letters > lettersOf(before);
}

/** Would it be read again? */
const isReadable = (g: Gesprek): boolean =>
  g.notities.length <= READABLE.notities &&
  g.afspraken.length <= READABLE.afspraken &&
  g.vervallen.length <= READABLE.vervallen &&
  g.concepten.length <= READABLE.concepten &&
  (g.briefjes?.length ?? 0) <= READABLE.briefjes;

function change(g: Gesprek, action: Action): Gesprek {
  switch (action.doe) {
    case 'noteer':
      return addNote(g, action);
    case 'wijzig':
      return changeNote(g, action);
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
      return addAgreement(g, action);
    case 'wijzig-afspraak':
      return changeAgreement(g, action);
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
      return moveAgreement(g, action);
    case 'vink':
      return tick(g, action);
    case 'ontvang':
      return receive(g, action.briefjes);
    case 'open':
      return open(g, action.stap);
    case 'hang':
      return hang(g, action);
    case 'reeks':
      return action.acties.reduce(apply, g);
    case 'vul':
      return fill(g, action);
    case 'duur':
      return lasts(g, action);
    case 'typ': {
      const { doe: _, ...draft } = action;
      const typed = { ...draft, tekst: clean(action.tekst), plek: onPlate(action.plek), klok: nextTick(g) };
      return withoutOld(extend(g, { concepten: [typed] }), draftKey(typed));
    }
  }
}

/** @param limit how many notes there may be before this one: who saves words that were typed already asks for more */
export function addNote(
  g: Gesprek,
  { id, stap, tekst: typed, merk, plek }: Omit<ActionOf<'noteer'>, 'doe'>,
  limit: number = LIMITS.notities,
): Gesprek {
  const tekst = clean(typed).trim();
  if (!tekst || g.notities.length >= limit) return g;
  return extend(g, { notities: [{ id, stam: id, stap, tekst, merk, plek: onPlate(plek), volg: nextEntry(g) }] });
}

function changeNote(g: Gesprek, { id, stam, tekst: typed, merk, plek }: ActionOf<'wijzig'>): Gesprek {
  const old = g.notities.find((n) => n.stam === stam);
  const tekst = clean(typed).trim();
  if (!old || !tekst) return g;
  return extend(g, {
    notities: [{ ...old, id, tekst, merk, plek: onPlate(plek) }],
    vervallen: versions(g.notities, stam),
  });
}

function lasts(g: Gesprek, { minuten, door }: ActionOf<'duur'>): Gesprek {
  const more = Math.floor(minuten);
  if (!(more > Number(g.velden.duur?.waarde ?? 0) && more < 10_000)) return g;
  return extend(g, { velden: { duur: { waarde: String(more), klok: nextTick(g), door } } });
}

/** A key that no field has is nothing to write in. */
function fill(g: Gesprek, { veld, waarde: typed, door }: ActionOf<'vul'>): Gesprek {
  const waarde = asField(veld, typed);
  if (!isWritten(veld) || waarde === (g.velden[veld]?.waarde ?? '')) return g;
  return extend(g, { velden: { [veld]: { waarde, klok: nextTick(g), door } } });
}

function tick(g: Gesprek, { nr, stand, door }: ActionOf<'vink'>): Gesprek {
  if (!g.vorige?.afspraken[nr]) return g;
  return extend(g, { velden: { [`vorige:${nr}`]: { waarde: stand, klok: nextTick(g), door } } });
}

function hang(g: Gesprek, { velden, door }: ActionOf<'hang'>): Gesprek {
  const klok = nextTick(g);
  const known = Object.entries(velden).filter(([key]) => kindOf(key));
  const set = known.map(([key, waarde]) => [key, { waarde: asField(key, waarde), klok, door }] as const);
  return set.length ? extend(g, { velden: Object.fromEntries(set) }) : g;
}

/** Fields that were emptied are kept for other copies, which may still have words there; not without end. */
function withoutOld(g: Gesprek, now: string): Gesprek {
  const over = g.concepten.length - LIMITS.concepten;
  if (over <= 0) return g;
  const empty = g.concepten.filter((c) => !c.tekst && draftKey(c) !== now).sort((a, b) => a.klok - b.klok);
  const old = new Set(empty.slice(0, over));
  return { ...g, concepten: g.concepten.filter((c) => !old.has(c)) };
}

const onPlate = (p: Point | null): Point | null =>
  p && { x: Math.min(100, Math.max(0, p.x)), y: Math.min(100, Math.max(0, p.y)) };
const textsOf = (g: Gesprek): [stam: string, text: string][] => [
  ...g.notities.map((n): [string, string] => [n.stam, n.tekst]),
  ...g.afspraken.map((a): [string, string] => [a.stam, asLines(a)]),
];

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
