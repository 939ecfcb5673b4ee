import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '../../src/components/gesprek/domain/append';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { merge } from '../../src/components/gesprek/domain/state/merge';
import { create } from '../../src/components/gesprek/domain/state/create';
import { DEFAULT_RECIPE, type Gesprek } from '../../src/components/gesprek/domain/state/model';
import { notesOf } from '../../src/components/gesprek/domain/state/view';
import { inverse } from '../../src/components/gesprek/domain/state/undo';
import { pinsOf } from '../../src/components/gesprek/domain/report/said';
import { check, readText, writeText } from '../../src/components/gesprek/domain/state/valid';
import { fromFirst, speakersOf } from '../../src/components/gesprek/domain/round';
import { cardsOf, LOOSE, mostDots, wallOf, whereIs } from '../../src/components/gesprek/domain/wall';
import { listsOnWall } from '../../src/components/gesprek/domain/wall-report';
import {
  addGroup,
  dot,
  dropGroup,
  layUnder,
  moveCard,
  nameGroup,
  phoneGives,
  takeApart,
  sortByDots,
  type Fields,
} from '../../src/components/gesprek/domain/wall-moves';

const STAP = 'vraag-1';
const NOTES = ['a', 'b', 'c', 'd', 'e'];
const empty = (): Gesprek =>
  create({
    id: 'g',
    plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: DEFAULT_RECIPE,
    stappen: [{ id: STAP, deel: 'verdiepen', nr: 1, tekst: 'Wat zie je?', plekken: [] }],
  });
const hang = (g: Gesprek, velden: Fields, door = 'tab'): Gesprek => apply(g, { doe: 'hang', velden, door });
const full = (): Gesprek =>
  NOTES.reduce((g, id) => apply(g, { doe: 'noteer', id, stap: STAP, tekst: id, merk: null, plek: null }), empty());
/** The wall as a reader sees it: `los: a b | Kop: c+d`. */
const seen = (g: Gesprek): string => {
  const wall = wallOf(g, STAP);
  const row = [{ kop: 'los', kaarten: wall.los }, ...wall.groepen];
  const say = (card: (typeof wall.los)[number]) => [card, ...card.onder].map((c) => c.notitie.tekst).join('+');
  return row.map(({ kop, kaarten }) => `${kop}: ${kaarten.map(say).join(' ')}`.trim()).join(' | ');
};
const grouped = (): Gesprek => {
  let g = full();
  g = hang(g, addGroup(g, STAP, 'g1', 'Tijd'));
  g = hang(g, addGroup(g, STAP, 'g2', 'Ruimte'));
  g = hang(g, moveCard(g, STAP, 'b', 'g1', 0));
  return hang(g, moveCard(g, STAP, 'd', 'g1', 0));
};

describe('the wall', () => {
  it('hangs notes loose in the order they came, until they are grouped', () => {
    expect(seen(full())).toBe('los: a b c d e');
    expect(seen(grouped())).toBe('los: a c e | Tijd: d b | Ruimte:');
  });

  it('moves a card within its group and back, and does nothing when it hangs there already', () => {
    const g = grouped();
    expect(seen(hang(g, moveCard(g, STAP, 'd', 'g1', 1)))).toBe('los: a c e | Tijd: b d | Ruimte:');
    expect(seen(hang(g, moveCard(g, STAP, 'd', LOOSE, 1)))).toBe('los: a d c e | Tijd: b | Ruimte:');
    expect(moveCard(g, STAP, 'd', 'g1', 0)).toEqual({});
    expect(whereIs(wallOf(g, STAP), 'b')).toEqual({ groep: 'g1', plaats: 1 });
  });

  it('renames a group, and lets go of what hung in one that goes', () => {
    const g = hang(grouped(), nameGroup('g1', '  Tijd\nen geld '));
    expect(seen(g)).toBe('los: a c e | Tijd en geld: d b | Ruimte:');
    expect(seen(hang(g, dropGroup('g1')))).toBe('los: d b a c e | Ruimte:');
  });

  it('lays what says the same under one card and takes it apart again', () => {
    let g = grouped();
    g = hang(g, layUnder(g, STAP, 'c', 'b'));
    g = hang(g, layUnder(g, STAP, 'e', 'b'));
    expect(seen(g)).toBe('los: a | Tijd: d b+c+e | Ruimte:');
    expect(layUnder(g, STAP, 'c', 'a')).toEqual({});
    expect(seen(hang(g, takeApart(g, STAP, 'b')))).toBe('los: a | Tijd: d b c e | Ruimte:');
  });

  it('counts dots of the room and of phones together, a phone once, and sorts by them', () => {
    let g = grouped();
    g = hang(g, dot(g, STAP, 'a', 1));
    g = hang(g, dot(g, STAP, 'a', 1));
    expect(dot(g, STAP, 'c', -1)).toEqual({});
    // Card 2 is b: numbers stay with the order of entry.
    g = hang(g, phoneGives(g, STAP, 'tel1', [2, 2, 4]));
    g = hang(g, phoneGives(g, STAP, 'tel1', [2, 2, 4]));
    g = hang(g, phoneGives(g, STAP, 'tel2', [2, 99]));
    expect(mostDots(wallOf(g, STAP)).map((c) => [c.notitie.tekst, c.stippen])).toEqual([
      ['b', 3],
      ['a', 2],
      ['d', 1],
    ]);
    expect(phoneGives(g, STAP, 'tel3', [77])).toEqual({});
  });

  it('loses no card, whatever two windows do at the same time', () => {
    const stam = fc.constantFrom(...NOTES);
    const group = fc.constantFrom(LOOSE, 'g1', 'g2', 'g3');
    const deed = fc.oneof(
      fc.tuple(stam, group, fc.nat(6)).map(
        ([s, to, nr]) =>
          (g: Gesprek) =>
            moveCard(g, STAP, s, to, nr),
      ),
      fc.tuple(stam, stam).map(
        ([s, other]) =>
          (g: Gesprek) =>
            layUnder(g, STAP, s, other),
      ),
      stam.map((s) => (g: Gesprek) => takeApart(g, STAP, s)),
      group.map((id) => (g: Gesprek) => (id === LOOSE ? {} : addGroup(g, STAP, id, id))),
      group.map((id) => () => (id === LOOSE ? {} : dropGroup(id))),
      stam.map((s) => (g: Gesprek) => dot(g, STAP, s, 1)),
    );
    const play = (door: string) =>
      fc.array(deed, { maxLength: 12 }).map((deeds) => deeds.reduce((g, doe) => hang(g, doe(g), door), full()));
    fc.assert(
      fc.property(play('een'), play('twee'), (one, two) => {
        const both = merge(one, two);
        expect(merge(two, one)).toEqual(both);
        for (const g of [one, two, both]) {
          const cards = cardsOf(wallOf(g, STAP)).flatMap((card) => [card, ...card.onder]);
          expect(cards.map((card) => card.notitie.tekst).sort()).toEqual(NOTES);
          expect(check(g)).toEqual({ goed: true, gesprek: g });
        }
      }),
    );
  });

  it('takes back what was done last', () => {
    const g = grouped();
    const action = { doe: 'hang' as const, velden: moveCard(g, STAP, 'd', 'g2', 0), door: 'tab' };
    const after = apply(g, action);
    expect(seen(after)).toBe('los: a c e | Tijd: b | Ruimte: d');
    expect(seen(apply(after, inverse(g, action, 'x')!))).toBe(seen(g));
  });

  it('comes along, groups, order, piles and dots, when a wipe is taken back that it was made after', () => {
    let later = { ...empty(), id: 'later' };
    for (const id of ['v', 'w', 'x', 'y', 'z'])
      later = apply(later, { doe: 'noteer', id, stap: STAP, tekst: id, merk: null, plek: null });
    // A note that was changed has another version, and hangs where it hung.
    later = apply(later, { doe: 'wijzig', id: 'w2', stam: 'w', tekst: 'W', merk: null, plek: null });
    later = hang(later, addGroup(later, STAP, 'g3', 'Mensen'));
    later = hang(later, addGroup(later, STAP, 'g4', 'Nog leeg'));
    later = hang(later, moveCard(later, STAP, 'w', 'g3', 0));
    later = hang(later, layUnder(later, STAP, 'x', 'w'));
    later = hang(later, moveCard(later, STAP, 'z', LOOSE, 0));
    later = hang(later, dot(later, STAP, 'w', 1));
    later = hang(later, phoneGives(later, STAP, 'mobiel', [1, 5]));
    const first = hang(grouped(), phoneGives(grouped(), STAP, 'mobiel', [1]));
    const both = append(first, later);
    expect(seen(both)).toBe('los: a c e z v y | Tijd: d b | Ruimte: | Mensen: W+x | Nog leeg:');
    const dots = cardsOf(wallOf(both, STAP)).map((c) => `${c.notitie.tekst} ${c.stippen}`);
    expect(dots.filter((line) => !line.endsWith(' 0')).sort()).toEqual(['W 1', 'a 1', 'v 1', 'z 1']);
    expect(check(JSON.parse(JSON.stringify(both))).goed).toBe(true);
    // A wall that nobody touched leaves the other as it was.
    expect(seen(append(grouped(), { ...full(), id: 'later' }))).toBe(seen(grouped()));
  });

  it('takes a new group also behind one with a rank without room', () => {
    const odd = hang(grouped(), { 'groep:g2': `999999999 ${STAP}` });
    expect(seen(hang(odd, addGroup(odd, STAP, 'g3', 'Geld')))).toBe('los: a c e | Tijd: d b | Ruimte: | Geld:');
  });

  it('reads fields that mean nothing as if they were not there', () => {
    const g = hang(full(), {
      'ligt:a': 'x',
      'groep:g9': 'y',
      'stip:b': '-4',
      'bij:c': 'c',
      'bij:d': 'e',
      'bij:e': 'd',
    });
    expect(seen(g)).toBe('los: a b c d e');
    expect(cardsOf(wallOf(g, STAP)).map((c) => c.stippen)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the wall in the report', () => {
  const t = (key: string, blanks?: object) => `${key.split('.').at(-1)}${blanks ? JSON.stringify(blanks) : ''}`;
  const told = (g: Gesprek) =>
    listsOnWall<{ tekst: string; plek?: string }>(g, notesOf(g, STAP), ({ tekst }) => ({ tekst }), t).map((piece) =>
      piece.soort === 'lijst' ? piece.regels.map((r) => r.tekst + (r.plek ?? '')) : piece.tekst,
    );

  it('is a plain list as long as nobody grouped or counted', () => expect(told(full())).toEqual([NOTES]));

  it('keeps the order of the wall without any group too, pins included, and after a file was opened again', () => {
    let g = full();
    for (const stam of ['a', 'c'])
      g = apply(g, { doe: 'wijzig', id: `${stam}2`, stam, tekst: stam, merk: null, plek: { x: 20, y: 50 } });
    g = hang(g, moveCard(g, STAP, 'e', LOOSE, 0));
    g = hang(g, moveCard(g, STAP, 'c', LOOSE, 1));
    const read = readText(writeText(g));
    for (const now of [g, read.goed ? read.gesprek : empty()]) {
      expect(told(now)).toEqual([['e', 'c', 'a', 'b', 'd']]);
      expect(pinsOf(now).map((pin) => `${pin.nr} ${pin.tekst}`)).toEqual(['1 c', '2 a']);
    }
    g = hang(g, layUnder(g, STAP, 'd', 'e'));
    expect(told(g)).toEqual([['e', 'd', 'c', 'a', 'b']]);
  });

  it('has headings, notes in their order, what lies under them, and dots', () => {
    let g = grouped();
    g = hang(g, layUnder(g, STAP, 'c', 'b'));
    g = hang(g, dot(g, STAP, 'b', 1));
    expect(told(g)).toEqual(['Tijd', ['d', 'bstippenAantal{"aantal":1}', 'c'], 'los', ['a', 'e']]);
    expect(seen(hang(g, sortByDots(g, STAP)))).toBe('los: a e | Tijd: b+c d | Ruimte:');
  });
});

describe('a round', () => {
  const person = (nr: number) => `Persoon ${nr}`;
  it('is held by who are there, or by so many people', () => {
    expect(speakersOf('Ans, mentor\n\n Bo \n', person)).toEqual(['Ans', 'Bo']);
    expect(speakersOf('3', person)).toEqual(['Persoon 1', 'Persoon 2', 'Persoon 3']);
    expect(speakersOf('  ', person)).toEqual([]);
    // As people write down who is there: in one line, with a role between brackets, and two with one name.
    expect(speakersOf('Ans, Bo en Cas', person)).toEqual(['Ans', 'Bo', 'Cas']);
    expect(speakersOf('Ans (mentor)\nAns, student', person)).toEqual(['Ans', 'Ans']);
    // Nobody who was typed is left out.
    expect(speakersOf(Array.from({ length: 75 }, (_, i) => `N${i}`).join('\n'), person)).toHaveLength(75);
    expect(speakersOf('120', person)).toHaveLength(120);
  });

  it('goes round the circle once, from whoever lot points at', () => {
    expect(fromFirst(['a', 'b', 'c'], 0.5)).toEqual(['b', 'c', 'a']);
    expect(fromFirst(['a', 'b', 'c'], 0.999)).toEqual(['c', 'a', 'b']);
  });
});
