import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents as visit } from 'unist-util-visit-parents';
import { remarkTypedAddresses } from '../../src/components/prose/remark-typed-addresses';
import { agreementsInOrder, notesOf } from '../../src/components/gesprek/domain/state/view';
import { LOOSE } from '../../src/components/gesprek/domain/wall';
import { addGroup, dot, layUnder, moveCard } from '../../src/components/gesprek/domain/wall-moves';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sideBySideBlocks } from '../../src/components/gesprekken/blocks';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { apart, joinOutside } from '../../src/components/gesprek/domain/state/apart';
import { finish } from '../../src/components/gesprek/domain/state/drafts';
import { merge } from '../../src/components/gesprek/domain/state/merge';
import type { Gesprek, Notitie } from '../../src/components/gesprek/domain/state/model';
import { sideBySide } from '../../src/components/gesprekken/side-by-side';
import { slugOf } from '../../src/components/gesprek/domain/slug';
import { toMdx } from '../../src/components/gesprekken/tafelverslag';
import { toMarkdown } from '../../src/components/gesprek/domain/report/markdown';
import { readItems } from '../../src/components/herkomst/read-items';
import { createRegister, pointsIn } from '../../src/components/herkomst/register';
import { flatten, fill } from '../../src/components/words/fill';
import { tafelverslag } from '../../src/content/_schemas/tafelverslagen';
import { groepsgesprek, STRANGE_TEXT, TRICKY_NOTES } from '../fixtures/gesprekken';

const woorden = flatten(parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')));
const t = (sleutel: string, invulling?: Parameters<typeof fill>[2]) => fill(woorden, sleutel, invulling);
/** The points of a report, read as the site reads them when it stands among its reports. */
const pointsOf = (report: string, body: string) =>
  readItems(
    body,
    createRegister({ documents: [], plates: [], conversations: [{ id: report, points: pointsIn(report, body) }] }),
  );
const groep = (nr: number) => `Groep ${nr}`;
const DRIE = [
  groepsgesprek(
    'a',
    'Noord',
    [
      { tekst: 'brokers zijn er', merk: 'herkenbaar' },
      { tekst: 'nog iets', merk: 'herkenbaar' },
    ],
    ['bellen'],
  ),
  groepsgesprek('b', 'Zuid', [
    { tekst: 'bij ons niet', merk: 'anders' },
    { tekst: 'kijken', stap: 'kijken' },
  ]),
  groepsgesprek('c', '', [{ tekst: 'ook herkenbaar', merk: 'herkenbaar', plek: { x: 20, y: 50 } }], ['mailen']),
];

describe('a file that somebody changed by hand', () => {
  it('loses no words of either: under an id that is known with other words they get one of their own, once', () => {
    const [here] = DRIE as [Gesprek];
    const [first, second] = here.notities as [Notitie, Notitie];
    const file = { ...here, notities: [{ ...first, tekst: 'anders gezegd' }, second] };
    const joined = merge(here, apart(file, here));
    const words = (g: Gesprek) => notesOf(g).map((n) => n.tekst);
    expect(words(joined).toSorted()).toEqual(['anders gezegd', ...words(here)].toSorted());
    expect(merge(joined, apart(file, joined))).toEqual(joined);
    expect(merge(here, apart(here, here))).toEqual(merge(here, here));
  });

  it('says once what is half typed here and a note in the file, and keeps closed notes of both', () => {
    const typed = apply(DRIE[0]!, {
      doe: 'typ',
      tab: 'tab-1',
      stap: 'vraag-1',
      tekst: 'half',
      merk: null,
      plek: null,
      stam: null,
    });
    expect(finish(joinOutside(typed, finish(typed))).notities).toHaveLength(typed.notities.length + 1);
    const closed = { id: 'dicht-1', stap: 'vraag-1', tekst: 'dicht', merk: null, van: 'telefoon-1' };
    const [one, other] = ['dicht', 'anders'].map((tekst) => ({ ...typed, briefjes: [{ ...closed, tekst }] })) as [
      Gesprek,
      Gesprek,
    ];
    expect(
      joinOutside(one, other)
        .briefjes!.map((b) => b.tekst)
        .toSorted(),
    ).toEqual(['anders', 'dicht']);
  });
});

describe('groups side by side', () => {
  it('counts groups, not notes, and keeps every word with its group', () => {
    const { groepen, stappen, afspraken } = sideBySide(DRIE, groep, 'Zonder vraag');
    expect(groepen).toEqual(['Groep 1', 'Noord', 'Zuid']);
    expect(stappen.map((s) => s.stap.id)).toEqual(['kijken', 'vraag-1']);
    expect(stappen[1]!.merken).toEqual([
      { merk: 'herkenbaar', groepen: 2 },
      { merk: 'anders', groepen: 1 },
    ]);
    expect(stappen[1]!.notities.map((n) => `${n.groep}: ${n.tekst}`)).toEqual([
      'Groep 1: ook herkenbaar',
      'Noord: brokers zijn er',
      'Noord: nog iets',
      'Zuid: bij ons niet',
    ]);
    expect(afspraken.map((a) => `${a.groep}: ${a.wat}`)).toEqual(['Groep 1: mailen', 'Noord: bellen']);
  });

  it('keeps what each group put in order: its notes on the wall, its agreements and its decisions', () => {
    let g = groepsgesprek(
      'a',
      'Noord',
      ['een', 'twee', 'drie'].map((tekst) => ({ tekst })),
      ['bellen', 'mailen'],
    );
    for (const wat of ['eerst', 'dan'])
      g = apply(g, { doe: 'spreek-af', id: wat, wat, wie: '', wanneer: '', besluit: true });
    const last = notesOf(g, 'vraag-1')[2]!.stam;
    g = apply(g, { doe: 'hang', velden: moveCard(g, 'vraag-1', last, LOOSE, 0), door: 'tab' });
    for (const stam of [agreementsInOrder(g)[1]!.stam, 'dan'])
      g = apply(g, { doe: 'verplaats', stam, naar: 0, door: 'tab' });
    const together = sideBySide([g], groep, 'Zonder vraag');
    expect(together.stappen[0]!.notities.map((n) => n.tekst)).toEqual(['drie', 'een', 'twee']);
    expect(together.afspraken.map((a) => a.wat)).toEqual(['mailen', 'bellen']);
    expect(together.besluiten.map((b) => b.tekst)).toEqual(['dan', 'eerst']);
    const { mdx } = toMdx(together, [], t);
    const points = mdx.split('\n').filter((line) => /^[*-] /.test(line));
    expect(points.map((line) => /\*\* (\S+)/.exec(line)?.[1])).toEqual([
      'drie',
      'een',
      'twee',
      'dan',
      'eerst',
      'mailen',
      'bellen',
    ]);
  });

  it('says under which heading of its wall a group hung a note, and how many dots it got', () => {
    let g = groepsgesprek(
      'a',
      'Noord',
      ['een', 'twee', 'drie'].map((tekst, i) => ({ tekst, merk: i ? null : 'herkenbaar' })),
    );
    const [een, twee] = notesOf(g, 'vraag-1').map((n) => n.stam) as [string, string, string];
    const hang = (velden: Readonly<Record<string, string>>) => (g = apply(g, { doe: 'hang', velden, door: 'tab' }));
    hang(addGroup(g, 'vraag-1', 'g1', 'Tijd *nu*'));
    hang(moveCard(g, 'vraag-1', een, 'g1', 0));
    hang(layUnder(g, 'vraag-1', twee, een));
    hang(dot(g, 'vraag-1', een, 1));
    const together = sideBySide([g, DRIE[1]!], groep, 'Zonder vraag');
    const source = { plekken: [], bronnen: [], tekening: '' };
    const md = toMarkdown(sideBySideBlocks(together, source, t));
    expect(md).toContain('- een (Noord; onder „Tijd \\*nu\\*”, 1 stip, herkenbaar)');
    expect(md).toContain('- twee (Noord; onder „Tijd \\*nu\\*”)');
    expect(md).toContain('- drie (Noord)');
    expect(toMdx(together, [], t).mdx).toContain('een (onder „Tijd \\*nu\\*”, 1 stip, herkenbaar)');
  });

  it('gives the same whichever file was opened first', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(DRIE, { minLength: 3 }), (rij) => {
        expect(sideBySide(rij, groep, 'Zonder vraag')).toEqual(sideBySide(DRIE, groep, 'Zonder vraag'));
      }),
    ));

  it('keeps two groups of one name apart, whatever they are called', () => {
    expect(
      sideBySide([groepsgesprek('a', 'Noord'), groepsgesprek('b', 'Noord')], groep, 'Zonder vraag').groepen,
    ).toEqual(['Noord', 'Noord (2)']);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'Noord', 'Noord (2)', 'Noord (3)', 'Groep 1', 'Groep 2'), {
          minLength: 1,
          maxLength: 8,
        }),
        (namen) => {
          const gesprekken = namen.map((naam, i) => groepsgesprek(`g${i}`, naam, [{ merk: 'slag' }]));
          const { groepen, stappen } = sideBySide(gesprekken, groep, 'Zonder vraag');
          expect(new Set(groepen).size).toBe(namen.length);
          expect(stappen[0]!.merken).toEqual([{ merk: 'slag', groepen: namen.length }]);
        },
      ),
    );
  });

  it('never puts a note under a question in other words than its group saw', () => {
    const oud = groepsgesprek('a', 'Noord', [{ tekst: 'op de oude vraag' }]);
    const anders = {
      ...groepsgesprek('b', 'Zuid', [{ tekst: 'op de nieuwe vraag' }]),
      stappen: oud.stappen.map((s) => ({ ...s, tekst: `${s.tekst} Herschreven.` })),
    };
    const gezegd = sideBySide([oud, anders], groep, 'Zonder vraag').stappen.map((s) => [
      s.stap.tekst,
      s.notities.map((n) => n.tekst),
    ]);
    expect(gezegd).toEqual([
      ['Noem voorbeelden van leerrijke verbindingen.', ['op de oude vraag']],
      ['Noem voorbeelden van leerrijke verbindingen. Herschreven.', ['op de nieuwe vraag']],
    ]);
  });

  it('refuses conversations about different plates', () =>
    expect(() =>
      sideBySide([DRIE[0]!, groepsgesprek('d', 'Oost', [], [], 'geschiedenis')], groep, 'Zonder vraag'),
    ).toThrow());

  it('goes into one report', () => {
    const md = toMarkdown(
      sideBySideBlocks(
        sideBySide(DRIE, groep, 'Zonder vraag'),
        {
          plekken: [{ nr: 8, naam: 'Portfolio', x: 20, y: 50, licht: [] }],
          bronnen: ['Zeichner (2010).'],
          tekening: 'Van ons.',
        },
        t,
      ),
    );
    expect(md).toContain('herkenbaar: 2 van de 3 groepen; anders of nieuw: 1 van de 3 groepen');
    expect(md).toContain('- ook herkenbaar (Groep 1; herkenbaar, bij 8: Portfolio)');
    expect(md).toContain('| ☐ mailen | | mei | Groep 1 |');
  });
});

/** What can be seen of a note, on one line: signs that nobody sees stay behind. */
const visible = (tekst: string): string =>
  tekst
    .replace(/[\u00ad\u200b\u2060-\u2064\ufeff\u3164\u115f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a table report for an editor', () => {
  it('passes the schema of the site, with an id for every point', () => {
    const { slug, mdx } = toMdx(sideBySide(DRIE, groep, 'Zonder vraag'), [], t);
    const [, voor = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
    expect(tafelverslag.parse(parse(voor))).toMatchObject({
      gesprek: { plaat: 'leerrijke-verbindingen', groepen: 3 },
      datum: '2026-11-05',
    });
    expect(slug).toBe('leerrijke-verbindingen-2026-11-05');
    const items = pointsOf(slug, body);
    expect(items.map((i) => i.ids[0])).toEqual(Array.from({ length: 7 }, (_, i) => `G.${slug}-0${i + 1}`));
    expect(items[0]!.kop).toBe('Zuid');
  });

  it('keeps what was typed, whatever it was', () =>
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constant(STRANGE_TEXT), fc.string({ minLength: 1, unit: 'grapheme' }))
          .filter((s) => Boolean(visible(s))),
        (tekst) => {
          const g = groepsgesprek('a', 'Noord', [{ tekst }]);
          fc.pre(g.notities.length === 1);
          const { mdx, slug } = toMdx(sideBySide([g], groep, 'Zonder vraag'), [], t);
          const [item] = pointsOf(slug, mdx.split('\n---\n')[1]!);
          expect(item?.tekst).toBe(`Noord. ${visible(g.notities[0]!.tekst)}`.trim());
        },
      ),
    ));

  it('is read by MDX as the words that were typed: no link, no code, no markup of theirs', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...TRICKY_NOTES), fc.string({ minLength: 1, unit: 'grapheme' })), {
          minLength: 1,
          maxLength: 4,
        }),
        (typed) => {
          const g = groepsgesprek(
            'a',
            'Noord',
            typed.filter((tekst) => tekst.trim()).map((tekst) => ({ tekst })),
          );
          const { mdx } = toMdx(sideBySide([g], groep, 'Zonder vraag'), [], t);
          const processor = unified()
            .use(remarkParse)
            .use(remarkMdx)
            .use(remarkGfm, { singleTilde: false })
            .use(remarkTypedAddresses);
          const body = mdx.split('\n---\n')[1]!;
          const tree = processor.runSync(processor.parse(body), body);
          const kinds = new Set<string>();
          const items: string[] = [];
          visit(tree, (node) => {
            kinds.add(node.type);
            if (node.type === 'listItem') items.push(toString(node).replace(/ \[G\.[^\]]*\]$/, ''));
          });
          expect(
            [...kinds].filter(
              (kind) => !['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'text'].includes(kind),
            ),
          ).toEqual([]);
          expect(items).toEqual(notesOf(g).map((n) => `Noord. ${visible(n.tekst)}`.trim()));
        },
      ),
      { numRuns: 200 },
    ));

  it('gets a name that can be an address', () =>
    expect([slugOf('Één Grote Groep!'), slugOf('🙂'), slugOf('a'.repeat(90))]).toEqual([
      'een-grote-groep',
      'gesprek',
      'a'.repeat(60),
    ]));
});
