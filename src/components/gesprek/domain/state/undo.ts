import type { Action } from './action';
import { apply } from './actions';
import type { Gesprek } from './model';
import { agreementsInOrder, decisionsInOrder, fieldOf, standOf } from './view';

/**
 * The action that takes another one back.
 * @param before the conversation before the action
 * @param id fresh id for what comes back
 * @returns undefined when there was nothing to take back
 */
export function inverse(before: Gesprek, action: Action, id: string): Action | undefined {
  const notitie = 'stam' in action ? before.notities.find((n) => n.stam === action.stam) : undefined;
  const afspraak = 'stam' in action ? before.afspraken.find((a) => a.stam === action.stam) : undefined;
  const draft =
    'tab' in action && 'stam' in action
      ? before.concepten.find((c) => c.tab === action.tab && c.stam === action.stam && c.tekst.trim())
      : undefined;
  switch (action.doe) {
    case 'noteer':
      return { doe: 'wis-notitie', stam: action.id };
    case 'spreek-af':
      return { doe: 'wis-afspraak', stam: action.id };
    case 'wijzig':
    case 'wis-notitie':
      return notitie && { doe: 'zet-notitie', id, notitie: withoutId(notitie), draft };
    case 'wijzig-afspraak':
    case 'wis-afspraak':
      return afspraak && { doe: 'zet-afspraak', id, afspraak: withoutId(afspraak), draft };
    case 'verplaats':
      return (
        afspraak && {
          doe: 'verplaats',
          stam: action.stam,
          naar: [
            ...new Set((afspraak.besluit ? decisionsInOrder : agreementsInOrder)(before).map((a) => a.stam)),
          ].indexOf(action.stam),
          door: action.door,
        }
      );
    case 'vul':
      return { ...action, waarde: before.velden[action.veld]?.waarde ?? '' };
    case 'vink':
      return { ...action, stand: standOf(before, action.nr) ?? '' };
    case 'hang':
      return {
        ...action,
        velden: Object.fromEntries(Object.keys(action.velden).map((key) => [key, fieldOf(before, key)])),
      };
    case 'reeks':
      return { doe: 'reeks', acties: inverses(before, action.acties, id) };
    default:
      return undefined;
  }
}

/** The actions that take a row of actions back, the last one first. */
function inverses(before: Gesprek, actions: readonly Action[], id: string): Action[] {
  let g = before;
  const back: Action[] = [];
  for (const [i, action] of actions.entries()) {
    const inverted = inverse(g, action, `${id}-${i}`);
    if (inverted) back.unshift(inverted);
    g = apply(g, action);
  }
  return back;
}

function withoutId<T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
