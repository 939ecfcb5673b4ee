import { describe, expect, it } from 'vitest';
import { drawPlate } from '../../src/components/own-plate/draw';
import { toAddress } from '../../src/components/own-plate/drawing-file';
import type { OwnPlate } from '../../src/components/own-plate/domain/model';
import { check, readText, writeText } from '../../src/components/own-plate/domain/read';
import { told } from '../../src/components/own-plate/domain/told';
import { readLink, writeLink } from '../../src/components/own-plate/link';
import { t } from '../../src/components/words/words';
import { dangers } from '../fixtures/dangers';
import { ownPlate, photoPlate } from '../fixtures/own-plate';

const say = (key: string, blanks?: Parameters<typeof t>[1]): string => t(key as Words.Key, blanks);
const MARKUP = '"><svg onload=alert(1)><script>alert(1)</script>&lt;b&gt; {1+1} `x` ${x} <!-- ]]>';
const text = writeText(ownPlate());
const json = JSON.stringify;

/** The plate as a file, with other fields. */
const having = (more: object): string => json({ ...ownPlate(), ...more });
/** The same with these parts on it as well. */
const parts = (...delen: unknown[]): string => {
  const { scene } = ownPlate();
  return having({ scene: { ...scene, lagen: [...scene!.lagen, { naam: 'meer', delen }] } });
};
/** Something in something, so many times. */
const nested = (times: number, most: unknown = { deel: 'wolk', x: 1, y: 1 }): unknown =>
  Array.from({ length: times }).reduce<unknown>((inside) => ({ deel: 'groep', delen: [inside] }), most);
/** Every text in a value made hostile; what tells kinds apart stays. */
const marked = (x: unknown, name = ''): unknown => {
  if (typeof x === 'string')
    return /^(?:soort|id|deel|src|plaat|gemaakt|gewijzigd|landschap|waarden|bevindingen|tafelpunten|begrippen)$/.test(
      name,
    )
      ? x
      : MARKUP;
  if (Array.isArray(x)) return x.map((inside) => marked(inside, name));
  if (typeof x !== 'object' || x === null) return x;
  // A gradient of a scene has colours of the palette, or the file is refused.
  return Object.fromEntries(
    Object.entries(x).map(([key, inside]) => [key, key === 'verlopen' ? inside : marked(inside, key)] as const),
  );
};
/** As many parts as the plate has. */
const PARTS = ownPlate().scene!.lagen.reduce((sum, { delen }) => sum + delen.length, 0);
const photo = (src: string): string => json({ ...photoPlate(), foto: { ...photoPlate().foto!, src } });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Opened: nothing of it is lost, and what cannot be drawn is a grey box. */
const OPENED: Record<string, string> = {
  'names of the prototype as parts': parts({ deel: '__proto__' }, { deel: 'constructor' }, { deel: 'toString' }),
  'names of the prototype as options': parts(
    JSON.parse('{"deel":"wolk","x":1,"y":1,"__proto__":{"deel":"zon"},"constructor":{"prototype":{}}}'),
  ),
  'a part of a plate that does not exist': parts({ deel: '../../etc/passwd' }, { deel: 'geen-plaat/kolf', x: 1, y: 1 }),
  'a part under the name of a prototype of a plate': parts({ deel: 'geschiedenis/__proto__', x: 1, y: 1 }),
  'a group that refers to itself by name': parts({ deel: 'groep', delen: [{ deel: 'groep', delen: '$ref' }] }),
  'numbers as words': parts({ deel: 'boom', x: 'NaN', y: 'Infinity', s: '1e999' }),
  'numbers far beyond the plate': parts({ deel: 'boom', x: 1e308, y: -1e308, s: 1e-320 }),
  'a number too large to be one': parts({ deel: 'boom', x: 1, y: 1 }).replace(
    '"deel":"boom","x":1',
    '"deel":"boom","x":1e999',
  ),
  'negative size': parts({ deel: 'boom', x: 1, y: 1, s: -5 }),
  'a list where a number is': parts({ deel: 'boom', x: [1], y: { y: 1 }, s: null }),
  'markup as a colour': parts({ deel: 'fiets', x: 1, y: 1, kleur: MARKUP }),
  'an address as a colour': parts({ deel: 'fiets', x: 1, y: 1, kleur: 'url(https://example.nl/#a)' }),
  'a gradient of somewhere else': parts({ deel: 'fiets', x: 1, y: 1, kleur: 'verloop:x) url(javascript:alert(1)' }),
  'markup as a path': parts({ deel: 'vlak', vorm: { soort: 'pad', pad: MARKUP }, kleur: 'rood' }),
  'markup as a clip': parts({ deel: 'groep', knip: MARKUP, delen: [] }),
  'markup as a mark': parts({ deel: 'groep', merk: MARKUP, delen: [{ deel: 'wolk', x: 1, y: 1 }] }),
  'markup as a sign': parts({ deel: 'bordje', x: 1, y: 1, tekst: MARKUP }),
  'lines of markup as a sign': parts({ deel: 'ballon', x: 1, y: 1, tekst: [MARKUP, MARKUP], naar: [2, 2] }),
  'signs that turn the reading round': parts({ deel: 'bordje', x: 1, y: 1, tekst: '\u202Etset\u2066\u0000\uD800' }),
  'markup as where a bus goes': parts({ deel: 'bus', x: 1, y: 1, naar: MARKUP }),
  'a number of hooks without end': parts({ deel: 'kapstok', x: 1, y: 1, haken: 1e9, jassen: 1e9 }),
  'hands of somebody who is nobody': parts({
    deel: 'handInHand',
    x: 1,
    y: 1,
    wie: '__proto__',
    houding: 'constructor',
  }),
  'a row that names its parts anew, or makes rows longer': parts(
    ...[{ deel: ['rij'] }, { n: [1_000] }].map((wissel) => ({
      deel: 'rij',
      n: 30,
      van: [0, 0],
      stap: [1, 1],
      wissel,
      wat: { deel: 'n' in wissel ? 'rij' : 'boom', n: 30, van: [0, 0], stap: [1, 1], wat: { deel: 'boom' } },
    })),
  ),
  'a name that is cut in the middle of a sign': parts({ deel: `${'a'.repeat(16)}😀😀`, x: 1, y: 1 }),
  'a number below nothing': parts({ deel: 'boom', x: -0, y: 1 }),
  '2,000 parts': parts(...Array.from({ length: 2_000 - PARTS }, () => ({ deel: 'meeuw', x: 1, y: 1 }))),
  'a row of nothing': parts({ deel: 'rij', wat: null, op: [] }, { deel: 'rij', wat: { deel: 'rij' }, n: 3 }),
  'the box for the unknown itself': parts({ deel: 'onbekend-onderdeel', x: 1, y: 1, naam: MARKUP }),
  'markup in every text': json(marked(ownPlate())),
  'a mark of the order of bytes before it': `\uFEFF${text}`,
  'a question twice as long as a sheet': having({ kern: 'waarom '.repeat(200) }),
};

/** Refused, with a reason that is said in words. */
const REFUSED: Record<string, string> = {
  'a prototype beside the fields': text.replace('{', '{"__proto__":{"soort":"x"},'),
  'groups 500 deep': parts(nested(500)),
  'lists 5,000 deep': text.replace(/"kern": "[^"]*"/, `"kern": ${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  'a row of a million': parts({ deel: 'rij', wat: { deel: 'wolk' }, n: 1e6, stap: [1, 1] }),
  'rows in rows': parts(
    nested(3, { deel: 'rij', n: 1_000, wat: { deel: 'groep', delen: [{ deel: 'rij', n: 1_000, wat: {} }] } }),
  ),
  '2,001 parts': parts(...Array.from({ length: 2_001 - PARTS }, () => ({ deel: 'meeuw', x: 1, y: 1 }))),
  'a row of signs that are books': parts({
    deel: 'rij',
    n: 900,
    van: [0, 0],
    stap: [1, 1],
    wat: { deel: 'ballon', naar: [2, 2], tekst: Array.from({ length: 200 }, () => 'x'.repeat(400)) },
  }),
  'a field with a name without end': having({ ['k\u202E'.repeat(50_000)]: 1 }),
  'a picture that is none': photo('data:image/png;base64,PHN2Zz4='),
  'a picture that was cut off': photo(photoPlate().foto!.src.slice(0, -3)),
  'a picture of another kind than it says': photo(photoPlate().foto!.src.replace('png', 'jpeg')),
  'a picture of another size than it says': json({ ...photoPlate(), foto: { ...photoPlate().foto!, breedte: 3_840 } }),
  'a version to come': having({ versie: 2 }),
  'a version that is no number': having({ versie: 'NaN' }),
  'a version before the first': having({ versie: -1 }),
  'a canvas without end': having({ scene: { ...ownPlate().scene, breedte: 1e9 } }),
  'a drawing and a photo': having({ foto: photoPlate().foto }),
  neither: having({ scene: null }),
  'a picture that is SVG': photo(`data:image/svg+xml;base64,${btoa(SVG)}`),
  'a picture that is a page': photo('data:text/html;base64,PHNjcmlwdD4='),
  'a picture with an attribute behind it': photo(`${photoPlate().foto!.src}" onload="alert(1)`),
  'a picture of somewhere else': photo('https://example.nl/x.png'),
  'spots without end': having({ plekken: Array.from({ length: 10_000 }, (_, i) => ({ nr: i + 1 })) }),
  'a spot that is twice there': having({ plekken: [ownPlate().plekken[0], ownPlate().plekken[0]] }),
  'a reference with markup': having({ vragen: [{ ...ownPlate().vragen[0]!, waarden: [MARKUP] }] }),
  'a day that does not exist': having({ gewijzigd: '2026-99-99T99:99:99Z' }),
  'an id that leads somewhere': having({ id: '../../praatplaten' }),
  'a list as a plate': json([ownPlate()]),
  'half of a file': text.slice(0, text.length / 2),
  'a word': '"praatplaat"',
  'nothing but spaces': ' \n\t ',
};

describe('A plate that was tampered with', () => {
  it.each(Object.entries(OPENED))('is opened, runs nothing and loses nothing: %s', async (_, file) => {
    const result = readText(file);
    if (!result.goed) throw new Error(json(result.fouten));
    const { plaat } = result;
    expect(json(plaat.scene)).toBe(json((JSON.parse(file.replace(/^\uFEFF/, '')) as OwnPlate).scene));
    const { binnenwerk, dozen } = await drawPlate(plaat);
    expect(toAddress(binnenwerk)).toContain('%3C');
    expect(dangers(binnenwerk)).toEqual([]);
    expect(binnenwerk).not.toMatch(/NaN|Infinity|undefined|\[object/);
    for (const { fout, doe } of dozen) expect([fout, doe].every(Boolean)).toBe(true);
    expect(json(readText(writeText(plaat)))).toBe(json(result));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(Object.entries(REFUSED))('is refused in words: %s', (_, file) => {
    const result = readText(file);
    if (result.goed) throw new Error('opened');
    const sentence = result.reden === 'kapot' ? result.fouten.map((mistake) => told(mistake, say)) : [];
    for (const said of sentence) expect(said).toMatch(/^Bij \S.{0,100}: \S.*; \S.*\.$/s);
    expect(sentence.join()).not.toContain('\u202E');
    expect(
      result.reden === 'kapot' ? sentence.length : t(`maken.begin.bestand.${result.reden}`, { naam: 'x' }).length,
    ).toBeGreaterThan(0);
  });

  it('is refused when a store holds more than a file can: what is in it would be lost', () => {
    const { scene } = ownPlate();
    const ring: Record<string, unknown> = { deel: 'groep', x: 1, y: 1 };
    ring['inhoud'] = [ring];
    for (const odd of [
      { deel: 'boom', x: 1n },
      { deel: 'boom', x: new Date() },
      { deel: 'boom', x: new Map() },
      ring,
    ]) {
      const plate = { ...ownPlate(), scene: { ...scene, lagen: [{ naam: 'een', delen: [odd] }] } };
      expect(check(plate)).toMatchObject({ goed: false, reden: 'kapot' });
    }
  });

  it('is refused as a link that was cut off, turned round or is something else', async () => {
    const whole = new URL((await writeLink(ownPlate(), 'https://example.nl/'))!).hash;
    expect((await readLink(whole)).goed).toBe(true);
    const cut = [
      whole.slice(0, -40),
      whole.slice(0, 60),
      '#plaat=',
      '#plaat=%%%',
      '#plaat=AAAA',
      whole.replace('=', '=A'),
    ];
    const turned = `#plaat=${[...whole.slice(7)].reverse().join('')}`;
    for (const hash of [...cut, turned, `#plaat=${btoa(text)}`]) {
      const result = await readLink(hash);
      expect([hash.slice(0, 20), result.goed]).toEqual([hash.slice(0, 20), false]);
    }
  });
});
