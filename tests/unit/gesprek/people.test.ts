import { describe, expect, it } from 'vitest';
import { countPeople, joinPeople } from '../../../src/components/gesprek/domain/people';
import { SharedPeople } from '../../../src/components/gesprek/domain/session/shared-people';
import { apply } from '../../../src/components/gesprek/domain/state/actions';
import { create } from '../../../src/components/gesprek/domain/state/create';
import { merge } from '../../../src/components/gesprek/domain/state/merge';
import { DEFAULT_RECIPE, type Gesprek } from '../../../src/components/gesprek/domain/state/model';
import { fieldOf } from '../../../src/components/gesprek/domain/state/view';

const empty = create({
  id: 'g',
  plaat: { id: 'p', titel: 'P' } as Gesprek['plaat'],
  begonnen: '2026-01-01T10:00:00.000Z',
  opzet: DEFAULT_RECIPE,
  stappen: [],
});

/** A window of the conversation, as a session keeps it. */
class Window {
  g: Gesprek;
  readonly #tab: string;
  readonly #people: SharedPeople;
  constructor(g: Gesprek, tab: string) {
    this.g = g;
    this.#tab = tab;
    this.#people = new SharedPeople(g, tab);
  }
  type(...values: string[]): void {
    for (const waarde of values) this.g = apply(this.g, { doe: 'vul', veld: 'wie', waarde, door: this.#tab });
  }
  say(): Gesprek {
    this.#people.tell(this.g);
    return this.g;
  }
  hear(other: Gesprek): void {
    const wie = this.#people.join(this.g, other);
    this.g = merge(this.g, other);
    if (wie !== undefined) this.g = apply(this.g, { doe: 'vul', veld: 'wie', waarde: wie, door: this.#tab });
  }
  get who(): string[] {
    return fieldOf(this.g, 'wie').split('\n');
  }
}
/** Two windows that know of Ans. */
const two = (): [Window, Window] => {
  const start = new Window(empty, 'c');
  start.type('Ans');
  return [new Window(start.g, 'a'), new Window(start.g, 'b')];
};

describe('people that two windows write at once', () => {
  it.each([
    ['what one said crosses what the other said', (a: Window, b: Window) => [a.say(), b.say()] as const],
    ['one says it before the other said anything', (a: Window, b: Window) => [a.say(), b.g] as const],
  ])('are all there: %s', (_, meet) => {
    const [a, b] = two();
    a.type('Ans\nB', 'Ans\nBo');
    b.type('Ans\nC', 'Ans\nCa', 'Ans\nCas');
    const [fromA, fromB] = meet(a, b);
    b.hear(fromA);
    if (fromB === b.g) a.hear(b.say());
    else a.hear(fromB);
    for (let i = 0; i < 2; i++) {
      b.hear(a.say());
      a.hear(b.say());
    }
    expect(a.who.toSorted()).toEqual(['Ans', 'Bo', 'Cas']);
    expect(b.who).toEqual(a.who);
  });

  it('are one, also when the other window had the first letters of a name already', () => {
    const [a, b] = two();
    a.type('Ans\nCo');
    b.hear(a.say());
    b.type('Ans\nCo\nDia');
    a.type('Ans\nCor');
    a.hear(b.say());
    b.hear(a.say());
    expect([a.who.toSorted(), b.who.toSorted()]).toEqual(Array(2).fill(['Ans', 'Cor', 'Dia']));
  });

  it('stay away when who took them away knew them', () => {
    const [a, b] = two();
    a.type('Ans\nBo');
    b.hear(a.say());
    b.type('Ans');
    a.hear(b.say());
    expect(a.who).toEqual(['Ans']);
    // What a window still has of before is no news.
    a.type('Ans\nCas');
    a.hear(empty);
    expect(a.who).toEqual(['Ans', 'Cas']);
  });

  it('are joined by person: added by either, without whom either took away', () =>
    expect(joinPeople('Ans\nBo\nCas', 'Ans\nCas\nDirk', 'Ans\nBo\nEls')).toBe('Ans\nDirk\nEls'));
});

describe('how many people there are', () => {
  it.each([
    ['', 0],
    ['12', 12],
    ['Ans, mentor\nBo', 2],
    ['Ans, Bo en Cas', 3],
    ['Ans, mentor\nAns, student', 2],
    ['120', 120],
  ])('%j: %i', (wie, count) => expect(countPeople(wie)).toBe(count));
});
