import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '../../../src/components/gesprek/domain/append';
import { namesOf } from '../../../src/components/gesprek/domain/people';
import type { Action } from '../../../src/components/gesprek/domain/state/action';
import { apply } from '../../../src/components/gesprek/domain/state/actions';
import { create } from '../../../src/components/gesprek/domain/state/create';
import { finish } from '../../../src/components/gesprek/domain/state/drafts';
import { DEFAULT_RECIPE, MERKEN, type Gesprek } from '../../../src/components/gesprek/domain/state/model';
import { inverse } from '../../../src/components/gesprek/domain/state/undo';
import { check } from '../../../src/components/gesprek/domain/state/valid';
import {
  agreementsInOrder,
  decisionsInOrder,
  fieldOf,
  notesOf,
} from '../../../src/components/gesprek/domain/state/view';
import { joinPhotos, keepPhotos, readPhotos, type Photo } from '../../../src/components/gesprek/domain/storage/photos';
import { cardsOf, LOOSE, wallOf, type Card } from '../../../src/components/gesprek/domain/wall';
import {
  addGroup,
  dot,
  dropGroup,
  layUnder,
  moveCard,
  phoneGives,
  sortByDots,
  takeApart,
} from '../../../src/components/gesprek/domain/wall-moves';

const STEPS = ['kijken', 'vraag-1'];
const SENTENCES = ['zin:1', 'zin:2', 'zin:3'];
const empty = (id: string): Gesprek =>
  create({
    id,
    plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: DEFAULT_RECIPE,
    stappen: STEPS.map((stap, i) => ({ id: stap, deel: 'verdiepen', nr: i + 1, tekst: stap, plekken: [] })),
  });

/** What a group can do, with two numbers that choose among what is there. */
const KINDS = [
  ...['note', 'note', 'change', 'drop', 'agree', 'decide', 'rank', 'people', 'sentence', 'type'],
  ...['phone', 'open', 'group', 'hang', 'hang', 'pile', 'apart', 'ungroup', 'dot', 'phoneDots', 'sort', 'undo'],
] as const;
const deed = fc.record({
  kind: fc.constantFrom(...KINDS),
  step: fc.constantFrom(...STEPS),
  a: fc.nat(9),
  b: fc.nat(9),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
const deeds = fc.array(deed, { maxLength: 25 });

/** What a deed does in a conversation; every word in it is said once, so that it is found again. */
function actionOf(g: Gesprek, { kind, step, a, b }: Deed, word: string): Action | undefined {
  const cards = cardsOf(wallOf(g, step));
  const { groepen } = wallOf(g, step);
  const pick = <T>(list: readonly T[], nr: number): T | undefined => list[nr % Math.max(1, list.length)];
  const [card, other] = [pick(cards, a)?.notitie.stam ?? 'weg', pick(cards, b)?.notitie.stam ?? 'weg'];
  const group = pick(groepen, b)?.id ?? LOOSE;
  const hang = (velden: Readonly<Record<string, string>>): Action => ({ doe: 'hang', velden, door: g.id });
  const note = { id: word, tekst: word, merk: pick([...MERKEN, null], a) ?? null, plek: a % 2 ? { x: a, y: b } : null };
  const agreed = pick(g.afspraken, a)?.stam ?? 'weg';
  const makers: Record<(typeof KINDS)[number], () => Action | undefined> = {
    note: () => ({ doe: 'noteer', stap: step, ...note }),
    change: () => ({ doe: 'wijzig', stam: card, ...note }),
    drop: () => ({ doe: 'wis-notitie', stam: card }),
    agree: () => ({ doe: 'spreek-af', id: word, wat: word, wie: 'wij', wanneer: '' }),
    decide: () => ({ doe: 'spreek-af', id: word, wat: word, wie: '', wanneer: '', besluit: true }),
    rank: () => ({ doe: 'verplaats', stam: agreed, naar: b, door: g.id }),
    people: () => ({ doe: 'vul', veld: 'wie', waarde: `${fieldOf(g, 'wie')}\n${word}`, door: g.id }),
    sentence: () => ({ doe: 'vul', veld: SENTENCES[a % 3]!, waarde: word, door: g.id }),
    type: () => ({ doe: 'typ', tab: g.id, stap: step, tekst: word, merk: null, plek: null, stam: null }),
    phone: () => ({ doe: 'ontvang', briefjes: [{ id: word, stap: step, tekst: word, merk: null, van: `t${a}` }] }),
    open: () => ({ doe: 'open', stap: step }),
    group: () => hang(addGroup(g, step, word, word)),
    hang: () => hang(moveCard(g, step, card, group, b)),
    pile: () => hang(layUnder(g, step, card, other)),
    apart: () => hang(takeApart(g, step, card)),
    ungroup: () => (group === LOOSE ? undefined : hang(dropGroup(group))),
    dot: () => hang(dot(g, step, card, 1)),
    phoneDots: () => hang(phoneGives(g, step, `t${a}`, [b, b + 1])),
    sort: () => hang(sortByDots(g, step)),
    undo: () => undefined,
  };
  return makers[kind]();
}

/** Everything a group did, one after the other, with what it took back. */
function play(id: string, done: readonly Deed[]): Gesprek {
  let g = empty(id);
  let last: { before: Gesprek; action: Action } | undefined;
  for (const [i, one] of done.entries()) {
    const back: Action | undefined =
      one.kind === 'undo' && last ? inverse(last.before, last.action, `${id}-terug-${i}`) : undefined;
    const action: Action | undefined = back ?? actionOf(g, one, `${id}-${i}`);
    if (!action) continue;
    last = { before: g, action };
    g = apply(g, action);
  }
  return g;
}

const notes = (g: Gesprek): string[] =>
  notesOf(finish(g)).map((n) => JSON.stringify([n.stap, n.tekst, n.merk, n.plek]));
const named = (card: Card): string => [card, ...card.onder].map(({ notitie }) => notitie.tekst).join(' + ');
/** Every group of the wall with its cards as they lie, in order, and their dots. */
const groups = (g: Gesprek): string[] =>
  STEPS.flatMap((step) =>
    wallOf(g, step).groepen.map(
      ({ kop, kaarten }) => `${step} ${kop}: ${kaarten.map((c) => `${named(c)} (${c.stippen})`).join(', ')}`,
    ),
  );
const piles = (g: Gesprek): string[] =>
  STEPS.flatMap((step) => cardsOf(wallOf(g, step)).map((card) => `${named(card)} (${card.stippen})`));
/** Dots of one phone count once for a question, so those of both are counted by hand. */
const phones = (g: Gesprek): boolean => Object.keys(g.velden).some((key) => key.startsWith('stippen:'));

describe('what is wiped and what is done before it comes back', () => {
  it('are both there: notes, agreements, decisions, people, sentences, closed notes and the wall', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, meanwhile) => {
        const [first, later] = [play('eerst', before), play('later', meanwhile)];
        const both = append(first, later);
        expect(check(JSON.parse(JSON.stringify(both))).goed).toBe(true);
        expect(notes(both).sort()).toEqual([...notes(first), ...notes(later)].sort());
        for (const list of [agreementsInOrder, decisionsInOrder])
          expect(list(both).map((a) => a.wat)).toEqual([...list(first), ...list(later)].map((a) => a.wat));
        const people = (g: Gesprek) => namesOf(fieldOf(g, 'wie'));
        expect(people(both).sort()).toEqual([...new Set([...people(first), ...people(later)])].sort());
        const sentences = (g: Gesprek) => SENTENCES.flatMap((key) => fieldOf(g, key).split(' ').filter(Boolean));
        expect(sentences(both).sort()).toEqual([...sentences(first), ...sentences(later)].sort());
        const closed = (g: Gesprek) => (g.briefjes ?? []).map((b) => b.tekst);
        expect(closed(both).sort()).toEqual([...closed(first), ...closed(later)].sort());
        if (phones(first) && phones(later)) return;
        expect(groups(both).sort()).toEqual([...groups(first), ...groups(later)].sort());
        expect(piles(both).sort()).toEqual([...piles(first), ...piles(later)].sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('photos of a conversation that was wiped', () => {
  const photo = (name: string): Photo => ({ data: `data:${name}`, width: 1, height: 1, tekst: name });

  it('stand before those that were added meanwhile, each once, and nowhere else', async () => {
    await keepPhotos('gedeeld', 'eerst', [photo('a')]);
    await keepPhotos('gedeeld', 'tussen', [photo('b'), photo('a')]);
    await keepPhotos('gedeeld', 'later', [photo('c')]);
    await joinPhotos('gedeeld', 'eerst', ['tussen', 'niets', 'later']);
    const names = async (id: string) => (await readPhotos('gedeeld', id)).map(({ tekst }) => tekst);
    expect([await names('eerst'), await names('tussen'), await names('later')]).toEqual([['a', 'b', 'c'], [], []]);
    // Without one of its own it gets those of the other.
    await joinPhotos('gedeeld', 'leeg', ['eerst']);
    expect(await names('leeg')).toEqual(['a', 'b', 'c']);
  });
});
