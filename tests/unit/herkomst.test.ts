import { readFileSync } from 'node:fs';
import type { Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/components/herkomst/anchor';
import { MarkerFault, readMarker } from '../../src/components/herkomst/marker';
import { nearestId } from '../../src/components/herkomst/nearest';
import { readItems } from '../../src/components/herkomst/read-items';
import { remarkAdded } from '../../src/components/herkomst/remark-added';
import { remarkProvenance } from '../../src/components/herkomst/remark-provenance';
import { readRegister } from '../../src/components/herkomst/read-register';
import { createRegister } from '../../src/components/herkomst/register';

const register = readRegister(new URL('../../src/content/', import.meta.url));
const addresses = JSON.parse(readFileSync(new URL('../fixtures/addresses.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

describe('an item has one owner', () => {
  it('stands where it always stood: not one address of a document or of a question of ours has changed', () => {
    const now = [...register.items.keys()].filter((id) => id in addresses).map((id) => [id, register.address(id)]);
    expect(Object.fromEntries(now)).toEqual(addresses);
  });
  it('refuses an id of no document', () => expect(() => register.owner('X9-01')).toThrow('geen document'));
  it('knows which document an item is from, and that our own questions have none', () => {
    expect(register.documentOf('I-02')).toBe('interview-samen-opleiden-op-maat');
    expect(register.documentOf('W1.1-P3')).toBe('waarde-en-randvoorwaarden');
    expect(register.documentOf('w-v1')).toBeUndefined();
  });
  it('makes anchors without dots or capitals', () => expect(anchor('W1.4-O2')).toBe('w1-4-o2'));
  it('knows how far the numbers of a document go', () =>
    expect(['T8-83', 'T8-84', 'W2.1-O1', 'L7-B20'].map(register.has)).toEqual([true, false, false, true]));
  it('knows what kind of thing it is', () =>
    expect(
      ['TS-01', 'T3-07', 'W1.4-R1', 'W1.4-P1', 'L6-V3', 'L6-B2', 'WI-05'].map((id) => register.find(id)?.kind),
    ).toEqual(['alinea', 'tafelpunt', 'randvoorwaarde', 'stem', 'vraag', 'opschrift', 'documentdeel']));
});

describe('a register of other content', () => {
  const other = createRegister({
    documents: [
      { id: 'nieuw', series: [{ begin: 'N1-', aantal: 120, pagina: '/documenten/nieuw/' }] },
      { id: 'dubbel', series: [{ begin: 'N1-', aantal: 1, pagina: '/documenten/dubbel/' }] },
    ],
    plates: [{ id: 'bos', questions: ['p9-v1'] }],
    conversations: [{ id: 'bos-2026', points: ['G.bos-2026-01'] }],
  });
  it('has its own ids: of a document, a plate and a conversation', () =>
    expect(['N1-07', 'N1-120', 'p9-v1', 'G.bos-2026-01'].map(other.address)).toEqual([
      '/documenten/nieuw/#n1-07',
      '/documenten/nieuw/#n1-120',
      '/praatplaten/bos/#p9-v1',
      '/tafelverslagen/bos-2026/#g-bos-2026-01',
    ]));
  it('says which two claim the same id, and leaves it with the first', () => {
    expect(other.clashes).toEqual([{ id: 'N1-01', first: 'documenten/nieuw', second: 'documenten/dubbel' }]);
    expect(other.documentOf('N1-01')).toBe('nieuw');
  });
});

describe('a marker at the end of a paragraph', () => {
  it('is taken off and read', () => {
    expect(readMarker('Een zin. [T2-06 voorbeeld: groenpluk, lerarentekort]', register)).toEqual({
      tekst: 'Een zin.',
      marker: { ids: ['T2-06'], soort: 'voorbeeld', onderwerpen: ['groenpluk', 'lerarentekort'] },
    });
    expect(readMarker('Een zin. [L1-02 L1-03]', register)?.marker.ids).toEqual(['L1-02', 'L1-03']);
    expect(readMarker('Een zin. [w-v1]', register)?.marker.ids).toEqual(['w-v1']);
  });
  it('is not seen in the middle of a sentence or in a link', () => {
    expect(readMarker('Zie [T2-06] en verder.', register)).toBeUndefined();
    expect(readMarker('Lees [meer](/x/).', register)).toBeUndefined();
  });

  const fault = (text: string): MarkerFault => {
    try {
      readMarker(text, register);
    } catch (thrown) {
      if (thrown instanceof MarkerFault) return thrown;
    }
    throw new Error(`${text} passes in silence`);
  };
  it.each([
    ['[T2-6a]', 'T2-06'],
    ['[T2-06 vorbeeld]', 'T2-06'],
    ['[T3-7]', 'T3-07'],
    ['[t3-07]', 'T3-07'],
    ['[T3–07]', 'T3-07'],
    ['[T3 07]', 'T3-07'],
    ['[T3-O7]', 'T3-07'],
    ['[T3-07', 'T3-07'],
    ['[T3-07].', 'T3-07'],
    ['[T3-07]\nen nog een regel', 'T3-07'],
    ['[W1.4-O2x]', 'W1.4-O2'],
    ['[w1.4-o2]', 'W1.4-O2'],
    ['[l6-v3: groenpluk]', 'L6-V3'],
    ['[T1-07; T1-08]', 'T1-07'],
    ['(T1-07)', 'T1-07'],
    ['(t1-7, T1-08)', 'T1-07'],
    ['[W-V1]', 'w-v1'],
    ['[T2-99]', 'T2-09'],
  ])('that is almost one is an error, so that it does not become text on the site: %s', (marker, near) => {
    const { given, message, remedy } = fault(`Een zin. ${marker}`);
    expect(message).toMatch(/is niet te lezen|heeft een fragment met dit id/);
    expect(marker, 'says what was written').toContain(given.split(/[\s;]/)[0]);
    expect(remedy).toContain(near);
  });
  it('of a document nobody knows is an error that says what ids begin with', () => {
    expect(fault('Een zin. [N1-01]').given).toBe('N1-01');
    expect(fault('Een zin. [N1-01]').remedy).toContain('T0, T1');
  });

  it.each([
    'Zo schreef hij [sic]',
    'De kamer [2019]',
    'Een noot [noot]',
    'Een lijst [ ]',
    'Van [mbo-4]',
    'In de tijd van [COVID-19]',
    'Bij minder dan < 5 leraren',
    'In de jaren (2013-2016)',
    'Een bericht van de (PO-Raad)',
    'Volgens hem [G. Sipman]',
    'Op niveau (mbo-4).',
    'Het bedrag [€ 16-20]',
    'Zie ook hoofdstuk 3-4.',
  ])('is not seen in prose between brackets: %s', (text) => expect(readMarker(text, register)).toBeUndefined());
});

describe('the nearest id', () => {
  it.each([
    ['T3-7', 'T3-07'],
    ['T11-02', 'T1-02'],
    ['W1.7-O2', 'W1.1-O2'],
    ['l6v3', 'L6-V3'],
    ['w-v7', 'w-v1'],
  ])('to %s is %s', (given, near) => expect(nearestId(given, register)).toBe(near));
  it('past the end of a row is in that row', () => expect(nearestId('L2-09', register)).toMatch(/^L2-\d/));
  it('is none when nothing is near', () => expect(nearestId('https://voorbeeld.nl', register)).toBeUndefined());
});

describe('reading the items of a body', () => {
  const items = readItems(
    [
      '## Knelpunten\n\n- **Groenpluk lokt.** Maar schaadt. [T2-01: groenpluk]\n  - Genest. [T2-02]\n',
      '### Verder\n\nEen alinea\nover twee regels. [T2-03]\n\nZonder vindplaats.\n',
    ].join('\n'),
    register,
  );
  it('finds list items, nested ones and paragraphs in order', () =>
    expect(items.map((i) => i.ids[0])).toEqual(['T2-01', 'T2-02', 'T2-03']));
  it('keeps the bold lead apart', () =>
    expect(items[0]).toMatchObject({ kop: 'Groenpluk lokt', tekst: 'Groenpluk lokt. Maar schaadt.' }));
  it('knows the headings above it', () =>
    expect(items[2]).toMatchObject({ koppen: ['Knelpunten', 'Verder'], tekst: 'Een alinea over twee regels.' }));
});

describe('a marker that names what is told here and what stands elsewhere', () => {
  const words = { vindplaats: '', onderwerp: '', voorbeeld: '', vraag: '', aangevuld: '' };
  const tree = fromMarkdown('Een alinea. [L3-02, T2-01, L3-03]');
  remarkProvenance({ basis: '/site/', register: () => register, subjects: () => new Map(), words: () => words })(
    tree,
    new VFile({ path: `src/content${register.owner('L3-02').replace(/\/$/, '')}.mdx` }),
  );
  const [p] = tree.children as (Paragraph & { data?: { hProperties?: Record<string, unknown> } })[];
  const elements = p!.children.flatMap(({ data }) => (data ? [data as { hProperties: Record<string, unknown> }] : []));

  it('has an anchor for each that is told here', () => {
    expect(p!.data?.hProperties).toMatchObject({ id: 'l3-02', dataHerkomst: 'L3-02 L3-03' });
    expect(elements.flatMap(({ hProperties: { id } }) => id ?? [])).toEqual(['l3-03']);
  });
  it('leads to where each stands', () =>
    expect(elements.flatMap(({ hProperties: { href } }) => href ?? [])).toEqual([
      '#l3-02',
      `/site${register.address('T2-01')}`,
      '#l3-03',
    ]));
});

describe('a paragraph that ends in [aangevuld]', () => {
  const read = (text: string) => {
    const tree = fromMarkdown(text);
    remarkAdded({ words: () => ({ aangevuld: 'Aangevuld door de redactie' }) })(tree);
    return tree.children as (Paragraph & { data?: { hProperties?: Record<string, unknown> } })[];
  };
  it('says in front that the editors added it, and carries that in its element', () => {
    const [p] = read('In [een interview](https://x.nl/) noemt zij 345 scholen. [aangevuld]');
    expect(toString(p!)).toBe('Aangevuld door de redactie In een interview noemt zij 345 scholen.');
    expect(p!.data?.hProperties).toEqual({ className: ['aangevuld'], dataVan: 'redactie' });
  });
  it('is the only one that is changed', () => {
    const [p] = read('Dit [aangevuld] staat midden in een zin.');
    expect(toString(p!)).toBe('Dit [aangevuld] staat midden in een zin.');
    expect(p!.data).toBeUndefined();
  });
});
