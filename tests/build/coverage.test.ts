import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/components/herkomst/anchor';
import { readRegister } from '../../src/components/herkomst/read-register';
import { attribute, elements, pages, textOf } from '../fixtures/dist';

interface Onderdeel {
  /** Groups of words; of every group one must be in the retelling. */
  woorden: string[][];
  /** The item may be left out. */
  mag?: boolean;
}
const content = new URL('../../src/content/', import.meta.url);
const lists = readdirSync(new URL('fragmenten/', content)).map(
  (name) =>
    parse(readFileSync(new URL(`fragmenten/${name}`, content), 'utf8')) as {
      fragmenten: (Onderdeel & { id: string })[];
    },
);
const onderdelen: Record<string, Onderdeel> = Object.fromEntries(
  lists.flatMap((list) => list.fragmenten).map((f) => [f.id, f]),
);
const synoniemen = JSON.parse(readFileSync(new URL('../dekking-synoniemen.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

const register = readRegister(content);
const vouw = (s: string) =>
  s
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ');
const heelWoord = (woord: string) =>
  new RegExp(`(^|[^\\p{L}\\p{N}])${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}\\p{N}])`, 'u');
/** Words of three letters or fewer must stand alone: `vo` is not in `voor`. */
const zegt = (tekst: string, woord: string) =>
  woord.length > 3 ? tekst.includes(woord) : heelWoord(woord).test(tekst);

const plaatsen = new Map<string, { pad: string; tekst: string; anker: string }[]>();
for (const { pad, boom } of pages()) {
  const ids = new Set(elements(boom).map((e) => attribute(e, 'id')));
  for (const element of elements(boom)) {
    for (const id of (attribute(element, 'dataHerkomst') ?? '').split(/\s+/).filter(Boolean)) {
      plaatsen.set(id, [
        ...(plaatsen.get(id) ?? []),
        { pad, tekst: vouw(textOf(element)), anker: ids.has(anchor(id)) ? anchor(id) : '' },
      ]);
    }
  }
}

describe('every item of the documents stands on the site', () => {
  it('knows the same ids as the list of expected items, 586 of the first five documents among them', () => {
    const ofDocuments = [...register.items.values()].filter((item) => item.document).map((item) => item.id);
    expect(ofDocuments.toSorted()).toEqual(Object.keys(onderdelen).toSorted());
    expect(ofDocuments.length).toBeGreaterThanOrEqual(586);
  });

  it.each(Object.entries(onderdelen))('%s', (id, { woorden, mag }) => {
    const hier = plaatsen.get(id) ?? [];
    if (mag && hier.length === 0) return;
    expect(
      hier.map((p) => p.pad),
      'one owner, on the page the address promises',
    ).toEqual([register.owner(id)]);
    expect(hier[0]!.anker, 'the permalink has an anchor').toBe(anchor(id));
    for (const groep of woorden) {
      const keuzes = [...groep, ...(synoniemen[id] ?? [])].map(vouw);
      expect(
        keuzes.some((w) => zegt(hier[0]!.tekst, w)),
        `one of: ${keuzes.join(', ')}`,
      ).toBe(true);
    }
  });

  it('has no id that no document knows', () => {
    expect([...plaatsen.keys()].filter((id) => !(id in onderdelen))).toEqual([]);
  });
});
