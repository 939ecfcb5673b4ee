import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { ownBeginning, splitIndex, inPieces } from '../../src/components/search/build/split-index';

const KOP = 'pagefind_dcd';
const pak = (waarde: unknown) => gzipSync(Buffer.concat([Buffer.from(KOP), encode(waarde)]));
const lees = (bestand: string) => decode(gunzipSync(readFileSync(bestand)).subarray(KOP.length)) as never;
const WOORDEN = ['die', 'dien', 'dienst', 'inductief', 'inductieperiode', 'waar', 'waaraan', 'één'].map(
  (w, i) => [w, [[i, [i], []]], []] as [string, unknown[], unknown[]],
);

/** An index as pagefind writes it, in two pieces. */
function index(): string {
  const map = mkdtempSync(join(tmpdir(), 'index-'));
  mkdirSync(join(map, 'index'));
  writeFileSync(join(map, 'index/nl_a.pf_index'), pak([WOORDEN.slice(0, 4)]));
  writeFileSync(join(map, 'index/nl_b.pf_index'), pak([WOORDEN.slice(4)]));
  writeFileSync(
    join(map, 'pagefind.nl_x.pf_meta'),
    pak([
      '1.6.0',
      [],
      [
        ['die', 'inductief', 'nl_a'],
        ['inductiep', 'één', 'nl_b'],
      ],
      [],
      [],
      [],
    ]),
  );
  writeFileSync(
    join(map, 'pagefind-entry.json'),
    JSON.stringify({ version: '1.6.0', languages: { nl: { hash: 'nl_x', wasm: 'nl' } } }),
  );
  return map;
}
const inhoudVan = (map: string) => {
  const { languages } = JSON.parse(readFileSync(join(map, 'pagefind-entry.json'), 'utf8')) as {
    languages: { nl: { hash: string } };
  };
  return (lees(join(map, `pagefind.${languages.nl.hash}.pf_meta`)) as [string, unknown, [string, string, string][]])[2];
};

describe('the index in smaller pieces', () => {
  it('holds every word once, in order, in the piece that the table of contents names', () => {
    const map = index();
    splitIndex(map, 40);
    const inhoud = inhoudVan(map);
    expect(inhoud.length).toBeGreaterThan(2);
    expect(readdirSync(join(map, 'index'))).toHaveLength(inhoud.length);
    expect(inhoud.flatMap(([, , naam]) => (lees(join(map, `index/${naam}.pf_index`)) as [unknown[]])[0])).toEqual(
      WOORDEN,
    );
    for (const [van, tot, naam] of inhoud) {
      const woorden = (lees(join(map, `index/${naam}.pf_index`)) as [[string][]])[0].map(([w]) => w);
      expect(woorden[0]!.startsWith(van) && woorden.at(-1)!.startsWith(tot), `${van}-${tot}`).toBe(true);
    }
  });
  it('keeps a word that is larger than a piece', () =>
    expect(inPieces(WOORDEN, 1).map((groep) => groep.length)).toEqual(WOORDEN.map(() => 1)));
  it.each([
    ['inductieperiode', 'inductief', 'inductiep'],
    ['die', 'dien', 'die'],
    ['dien', 'die', 'dien'],
    ['één', 'waar', 'é'],
  ])('%s beside %s is told by %s', (woord, buur, begin) => expect(ownBeginning(woord, buur)).toBe(begin));
  it('says what to do when pagefind writes another form', () => {
    const map = index();
    writeFileSync(join(map, 'index/nl_a.pf_index'), gzipSync('iets anders'));
    expect(() => splitIndex(map)).toThrow('Pas split-index.ts aan');
  });
});
