import { told } from '../../src/components/own-plate/domain/told';
import { t } from '../../src/components/words/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAhead } from '../../src/components/own-plate/ahead';
import { drawPart, drawParts, drawPlate } from '../../src/components/own-plate/draw';
import type { Mistake } from '../../src/components/own-plate/domain/fields';
import type { OwnPlate } from '../../src/components/own-plate/domain/model';
import { check, readText, writeText } from '../../src/components/own-plate/domain/read';
import { leftovers } from '../../src/components/own-plate/leftover';
import { readFile } from '../../src/components/own-plate/file';
import { holdsPlate, readLink, writeLink } from '../../src/components/own-plate/link';
import { partsFor } from '../../src/components/own-plate/parts';
import { forgetPlaceOnSite, placeOnSite } from '../../src/components/own-plate/place-on-site';
import { siteFolder } from '../../src/components/own-plate/site-folder';
import type { KeyValue } from '../../src/components/gesprek/domain/storage/ports';
import { readPhoto } from '../../src/components/own-plate/picture';
import { svgText } from '../../src/components/own-plate/domain/svg-text';
import { tabShelf } from '../../src/components/own-plate/shelf';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { Deel, Laag, Scene } from '../../src/components/praatplaat/tekening/plaat';
import { teken } from '../../src/components/praatplaat/tekening/teken';
import { dangers, read } from '../fixtures/dangers';
import { ownPlate, photoPlate } from '../fixtures/own-plate';

const withParts = (...delen: unknown[]): OwnPlate => {
  const plaat = ownPlate();
  const lagen = [...plaat.scene!.lagen, { naam: 'meer', delen } as Laag];
  return { ...plaat, scene: { ...plaat.scene!, lagen } };
};
const mistakesOf = (x: unknown): readonly Mistake[] => {
  const result = check(x);
  return result.goed ? [] : result.fouten;
};

/** A place to keep words in that is only here. */
const pocket = (): KeyValue => {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: (start) => [...kept.keys()].filter((key) => key.startsWith(start)),
  };
};

describe('a plate that goes to the site', () => {
  const taken = { nummers: [2, 8, 'W'], namen: ['geschiedenis'] };
  const plate = (id: string, titel: string) => ({ ...ownPlate(), id, titel });

  it('gets a number and a name that are free, and no other plate of this browser gets the same', () => {
    const keys = pocket();
    const give = (id: string, titel: string, of = taken) => placeOnSite(plate(id, titel), of, 'eigen', keys);
    expect(give('a', 'De brug')).toEqual({ nr: 9, naam: 'de-brug', eerder: undefined });
    expect(give('b', 'De brug')).toEqual({ nr: 10, naam: 'de-brug-10', eerder: undefined });
    expect(give('c', 'Geschiedenis')).toEqual({ nr: 11, naam: 'geschiedenis-11', eerder: undefined });
    // It keeps its number; its name follows its title, and what it was called before is known.
    expect(give('a', 'De poort')).toEqual({ nr: 9, naam: 'de-poort', eerder: 'de-brug' });
    expect(give('a', 'De poort').eerder).toBe('de-brug');
    // Meanwhile the site has a plate with that number.
    expect(give('a', 'De poort', { ...taken, nummers: [...taken.nummers, 9] }).nr).toBe(12);
    forgetPlaceOnSite('b', 'eigen', keys);
    expect(keys.get(keys.keys('')[0]!)).not.toContain('de-brug-10');
    expect(give('d', 'De sluis').nr).toBe(13);
  });

  it('gets a number whatever its id is, and whatever a hand wrote where numbers are kept', () => {
    const keys = pocket();
    for (const [i, id] of ['constructor', 'a'].entries())
      expect(placeOnSite(plate(id, id), taken, 'eigen', keys).nr).toBe(9 + i);
    const [key] = keys.keys('');
    for (const odd of ['{', '[1]', '{"hoogste":1e300,"van":"abc"}', '{"van":{"b":null,"c":{"nr":"9"}}}']) {
      keys.set(key!, odd);
      expect(placeOnSite(plate('d', 'De sluis'), taken, 'eigen', keys)).toMatchObject({ nr: 9, naam: 'de-sluis' });
    }
  });

  it('says its number on its ribbon too, and comes with what to do when that is taken', async () => {
    const ribbon = { deel: 'banner', x: 800, y: 86, nr: 'E', titel: 'De brug' };
    const files = await siteFolder(withParts(ribbon), { nr: 9, naam: 'de-brug', eerder: 'de-dam' }, say);
    const text = (end: string) => String(files.find(([path]) => path.endsWith(end))![1]);
    expect(text('.mdx')).toContain('\nnr: 9\n');
    expect(text('scene.json')).toMatch(/"banner"[^}]*"nr": 9/);
    expect(text('lees-mij-de-brug.txt')).toMatch(/nummer er al is\? Kies dan een ander.*„nr” in de-brug\.mdx/);
    expect(text('lees-mij-de-brug.txt')).toContain('toen als de-dam');
  });
});

const say = (key: string, blanks?: Parameters<typeof t>[1]): string => t(key as Words.Key, blanks);

describe('a plate as a file', () => {
  it('comes back as it went', () => {
    for (const plaat of [ownPlate(), photoPlate()]) expect(readText(writeText(plaat))).toEqual({ goed: true, plaat });
  });

  it('says which field does not fit, what stands there and what to do', () => {
    const plaat = ownPlate();
    const [first] = mistakesOf({ ...plaat, plekken: [{ ...plaat.plekken[0], nr: 99 }] });
    expect(first).toMatchObject({ veld: 'plekken.1.nr', gegeven: 99 });
    expect(told(first!, say)).toBe(
      'Bij plekken.1.nr: hier hoort iets anders; geef een heel getal van 1 tot en met 24.',
    );
    const saysOf = (x: unknown) => mistakesOf(x).map((mistake) => told(mistake, say));
    expect(saysOf({ ...plaat, onclick: 'x' })).toEqual(['Bij onclick: dit veld bestaat niet; haal het weg.']);
    expect(saysOf({ ...plaat, vragen: [plaat.vragen[0], plaat.vragen[0]] })[0]).toContain('twee keer');
    expect(saysOf({ ...plaat, foto: photoPlate().foto })[0]).toContain('een plaat is een tekening of een foto');
  });

  it('is refused when it is something else, newer, too large or broken', () => {
    const reason = (text: string) => {
      const result = readText(text);
      return result.goed ? 'goed' : result.reden;
    };
    expect(
      [
        '',
        '{',
        '[]',
        '{"soort":"samen-opleiden/gesprek"}',
        JSON.stringify({ ...ownPlate(), versie: 2 }),
        JSON.stringify({ ...ownPlate(), titel: 3 }),
        '['.repeat(200_000),
        ' '.repeat(15_000_001),
      ].map(reason),
    ).toEqual(['leeg', 'geen-json', 'vreemd', 'vreemd', 'nieuwer', 'kapot', 'geen-json', 'te-groot']);
  });

  it('takes no picture from elsewhere, and none that can hold more than pixels', () => {
    const plaat = photoPlate();
    for (const src of [
      'https://example.nl/foto.jpg',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html;base64,PGI+',
      'data:image/png;base64,AA"onload="alert(1)',
      'javascript:alert(1)',
    ])
      expect(mistakesOf({ ...plaat, foto: { ...plaat.foto, src } })[0]?.veld).toBe('foto.src');
  });

  it('holds 2,000 parts and no more, those in a row counted one by one', () => {
    const row = (n: number, wat: Deel): Deel => ({ deel: 'rij', n, van: [0, 0], stap: [1, 1], wat });
    const seagull = { deel: 'meeuw' };
    expect(check(withParts(row(1_900, seagull))).goed).toBe(true);
    for (const many of [
      row(1_000, row(1_000, seagull)),
      row(2_001, seagull),
      ...[Array.from({ length: 100 }).reduce<Deel>((inside) => ({ deel: 'groep', inhoud: [inside] }), seagull)],
    ])
      expect(mistakesOf(withParts(many))[0]?.veld).toBe('scene.lagen');
  });
});

describe('a plate as a link', () => {
  it('comes back as it went, in less than 8,000 letters', async () => {
    const link = await writeLink(ownPlate(), 'https://site.example/praatplaten/eigen/');
    expect(link!.length).toBeLessThan(2_000);
    const { hash } = new URL(link!);
    expect(holdsPlate(hash)).toBe(true);
    expect(await readLink(hash)).toEqual({ goed: true, plaat: ownPlate() });
  });

  it('is not made when it would not fit, or holds a picture', async () => {
    const scattered = Array.from({ length: 1_900 }, (_, i) => ({
      deel: 'boom',
      x: (i * 7919) % 1600,
      y: (i * 104729) % 1000,
    }));
    expect(await writeLink(withParts(...scattered), 'https://site.example/')).toBeUndefined();
    expect(await writeLink(photoPlate(), 'https://site.example/')).toBeUndefined();
  });

  it('that unfolds to more than a plate holds is put down unread', async () => {
    const bomb = new Blob([new Uint8Array(40_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(bomb).arrayBuffer());
    expect(packed.length).toBeLessThan(50_000);
    for (const hash of [packed.toString('base64url'), 'AAAA', '%%%', ''])
      expect(await readLink(`#plaat=${hash}`)).toMatchObject({ goed: false });
  });
});

describe('a photo for a plate', () => {
  it('that is a drawing in lines is read in the letters it was written in', () => {
    const drawing = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><svg><text>café</text></svg>`;
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const wide = Uint8Array.from(
      [...`\ufeff${drawing('UTF-16')}`].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]),
    );
    const read = '<?xml version="1.0"?><svg><text>café</text></svg>';
    for (const bytes of [latin(drawing('ISO-8859-1')), new TextEncoder().encode(drawing('utf-8')), wide])
      expect(svgText(bytes)).toBe(read);
    expect(svgText(new TextEncoder().encode(drawing('klingon')))).toBe(read);
  });

  it('is refused when it is too large or no photo', async () => {
    expect(await readPhoto(new File(['geen foto'], 'brief.jpg', { type: 'image/jpeg' }))).toEqual({
      goed: false,
      reden: 'geen-foto',
    });
    const huge = Object.defineProperty(new File([''], 'groot.jpg'), 'size', { value: 60_000_001 });
    expect(await readPhoto(huge)).toEqual({ goed: false, reden: 'te-groot' });
  });
});

describe('what was put aside when a page was left', () => {
  it('is found though other things that were put aside cannot be read, and only under its own name', async () => {
    const keys = pocket();
    const put = (id: string, more: object) =>
      keys.set(`praatplaat-los:${id}`, JSON.stringify({ plate: ownPlate({ id: 'heel' }), ...more }));
    keys.set('praatplaat-los:half', '{"plate":');
    put('ander', {});
    put('heel', { since: 5 });
    // Of what is no moment nothing was known: what is kept meanwhile counts as another change.
    expect(await leftovers(() => Promise.resolve(undefined), keys)).toEqual([
      { plate: ownPlate({ id: 'heel' }), since: '' },
    ]);
  });
});

describe('plates on a shared computer', () => {
  it('are kept in the tab, the last change first, and what cannot be read stays', async () => {
    const held = new Map<string, string>([
      ['praatplaat:stuk', '{}'],
      ['praatplaat:half', '{"soort":'],
    ]);
    const shelf = tabShelf({
      get: (key) => held.get(key) ?? null,
      set: (key, value) => void held.set(key, value),
      remove: (key) => void held.delete(key),
      keys: (start) => [...held.keys()].filter((key) => key.startsWith(start)),
    });
    await shelf.save(ownPlate({ id: 'oud' }));
    await shelf.save(ownPlate({ id: 'nieuw', gewijzigd: '2026-12-01T09:00:00.000Z' }));
    const { platen, unreadable } = await shelf.all();
    expect([platen.map(({ id }) => id), unreadable]).toEqual([['nieuw', 'oud'], 2]);
    await shelf.wipe('nieuw');
    expect(await shelf.read('nieuw')).toBeUndefined();
    expect((await shelf.read('oud'))?.titel).toBe('Een ochtend op school');
    expect(held.has('praatplaat:stuk')).toBe(true);
  });
});

describe('the plates of the site as plates of somebody’s own', () => {
  it.each(Object.entries(PLATEN))('%s stays the same, and so does its picture', async (slug, plaat) => {
    const before = ownPlate({ herkomst: { soort: 'kopie', plaat: slug, titel: slug }, scene: plaat.scene });
    const after = readText(writeText(before));
    expect(after.goed && after.plaat.scene).toEqual(plaat.scene);
    if (!after.goed) return;
    const drawing = await drawPlate(after.plaat, { id: plaat.scene.id });
    expect(drawing.dozen).toEqual([]);
    expect(drawing.binnenwerk === teken(plaat).binnenwerk).toBe(true);
  });
});

describe('a plate that is drawn', () => {
  it('draws parts of the kit, of another plate, and discs where they can be found', async () => {
    const { dozen, metingen, binnenwerk } = await drawPlate(ownPlate());
    expect(dozen).toEqual([]);
    expect(metingen.plekken.map(({ nr }) => nr)).toEqual([1, 2]);
    expect(dangers(binnenwerk)).toEqual([]);
  });

  it('draws a photo with its discs', async () => {
    const { metingen, binnenwerk } = await drawPlate(photoPlate());
    expect(metingen.plekken).toHaveLength(1);
    expect(dangers(binnenwerk)).toEqual([]);
    expect(read(binnenwerk).map(({ tagName }) => tagName)).toContain('image');
  });

  it('shows what it does not know, or what does not fit, as a grey box with its name, and keeps it', async () => {
    const odd = [
      { deel: 'ruimteschip', x: 200, y: 300, vlaggen: { a: [1] } },
      { deel: 'boom', x: 500, y: 500, kleur: 'url(https://example.nl)' },
      { deel: 'vlak', kleur: 'rood', vorm: 'rechthoek', x: 10 },
      { deel: 'vlak', kleur: 'rood', pad: 'M0 0Z 5' },
      {
        deel: 'rij',
        wat: { deel: 'luchtballon-van-later' },
        op: [
          [100, 100],
          [200, 100],
        ],
      },
      { deel: 'constructor', x: 1, y: 1 },
      {
        deel: 'groep',
        x: 10,
        y: 10,
        inhoud: [
          { deel: 'niet-bekend', x: 1, y: 2 },
          { deel: 'boom', x: 5, y: 5 },
        ],
      },
    ];
    const plaat = withParts(...odd);
    const kept = readText(writeText(plaat));
    expect(kept.goed && kept.plaat.scene?.lagen.at(-1)?.delen).toEqual(odd);
    const { binnenwerk, dozen } = await drawPlate(plaat);
    expect(dangers(binnenwerk)).toEqual([]);
    for (const name of ['ruimteschip', 'boom', 'vlak', 'luchtballon-van-l', 'constructor', 'niet-bekend'])
      expect(binnenwerk).toContain(`>${name}`);
    expect(dozen.map(({ veld }) => veld)).toContain('boom kleur');
    expect(dozen.find(({ veld }) => veld === 'boom kleur')?.doe).toContain('een naam uit het palet');
  });

  it('draws one part by itself as it stands among the others', async () => {
    const plaat = ownPlate();
    const delen = await partsFor(plaat);
    const [boom] = plaat.scene!.lagen[1]!.delen;
    const { beeld, doos } = drawPart(boom!, plaat.scene!, delen);
    expect(doos).toBeUndefined();
    expect((await drawPlate(plaat)).beeld).toContain(beeld);
  });

  it('is drawn before it is opened, as far as there was time, as it is drawn then', async () => {
    const plaat = withParts({ deel: 'ruimteschip' }, { deel: 'boom', x: 90, y: 700, kleur: 'url(#x)' });
    const ahead = await drawnAhead(plaat);
    ahead.step();
    ahead.step();
    expect(await drawnAhead(plaat)).toBe(ahead);
    const parts = plaat.scene!.lagen.flatMap((laag) => laag.delen);
    const { dozen, ...drawn } = drawParts(parts, plaat.scene!, ahead.delen);
    expect(dozen).toHaveLength(2);
    expect(ahead.of(parts)).toEqual(drawn);
    // What came on the plate later was not drawn before.
    expect(ahead.of([...parts, { deel: 'boom', x: 0, y: 0 }])).toBeUndefined();
  });

  it('can mirror a group', async () => {
    const mirrored = { deel: 'groep', matrix: [-1, 0, 0, 1, 1600, 0], inhoud: [{ deel: 'boom', x: 300, y: 700 }] };
    const { dozen, binnenwerk } = await drawPlate(withParts(mirrored));
    expect(dozen).toEqual([]);
    expect(binnenwerk).toContain('matrix(-1 0 0 1 1600 0)');
  });
});

it('a file that is too large is not read at all, and one that cannot be read is told', async () => {
  const reads = (size: number, text: () => Promise<string>) =>
    readFile({ size, text } as unknown as File).then((read) => !read.goed && read.reden);
  let read = 0;
  const gone = (): Promise<string> => (read++, Promise.reject(new Error('gone')));
  expect(await reads(15_000_001, gone)).toBe('te-groot');
  expect(read).toBe(0);
  expect(await reads(10, gone)).toBe('geen-json');
});

describe('1,000 hostile files', () => {
  const NASTY = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '" onload="alert(1)',
    "' onclick='alert(1)",
    'javascript:alert(1)',
    'url(https://example.nl/x)',
    'url(#x)"/><script>alert(1)</script>',
    '</svg><script>alert(1)</script>',
    '</text><foreignObject><iframe src="//example.nl"></iframe>',
    ']]><!--',
    '\u0000\uD800 half',
    '__proto__',
    'constructor',
    'x'.repeat(3_000),
    'M0 0Z 5 5 5',
    'verloop:lucht"/><script>',
    '#FFFFFF" onload="x',
    '{}',
  ];
  const nasty = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.constantFrom<unknown>(null, true, -1, 1e300, 1e-300, 0.1, [], {}, [[]], { deel: 'rij', wat: {} }, [
      { deel: 'vlak' },
    ]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const text = writeText(ownPlate());
  /** Puts something nasty in one place of a value, under one of its names, or beside them. */
  const spoil = (x: unknown, picks: number[], bad: unknown): unknown => {
    const [pick = 0, ...rest] = picks;
    if (typeof x !== 'object' || x === null || picks.length === 0) return bad;
    const entries = Object.entries(x);
    if (pick % 11 === 0 && !Array.isArray(x)) return { ...x, [String(bad).slice(0, 200)]: bad };
    if (entries.length === 0) return bad;
    const at = pick % entries.length;
    const changed = entries.map(([k, v]: [string, unknown], i) => [k, i === at ? spoil(v, rest, bad) : v] as const);
    return Array.isArray(x) ? changed.map(([, v]) => v) : Object.fromEntries(changed);
  };
  /** How deep the nasty thing goes: into the scene most of all. */
  const files = fc
    .tuple(fc.boolean(), fc.array(fc.nat(40), { minLength: 0, maxLength: 7 }), nasty)
    .map(([inScene, picks, bad]) => {
      const plaat = JSON.parse(text) as OwnPlate;
      return inScene ? { ...plaat, scene: spoil(plaat.scene, [4, ...picks], bad) } : spoil(plaat, picks, bad);
    });

  it('run nothing, lose nothing and say what is wrong', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const before = JSON.stringify(file);
        const result = readText(before);
        if (!result.goed) {
          if (result.reden !== 'kapot') return;
          expect(result.fouten.length).toBeGreaterThan(0);
          for (const mistake of result.fouten) expect(told(mistake, say)).toMatch(/^Bij \S.*: \S.*; \S.*\.$/s);
          return;
        }
        opened++;
        const scene: Scene | null = result.plaat.scene;
        expect(JSON.stringify(scene)).toBe(JSON.stringify((JSON.parse(before) as OwnPlate).scene));
        const { binnenwerk, dozen } = await drawPlate(result.plaat);
        expect(dangers(binnenwerk)).toEqual([]);
        for (const { fout, doe } of dozen) expect([fout, doe].every(Boolean)).toBe(true);
      }),
      { numRuns: 1_000, seed: 20261130 },
    );
    expect(opened).toBeGreaterThan(100);
  }, 60_000);
});
