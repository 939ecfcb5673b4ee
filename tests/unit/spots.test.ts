import { describe, expect, it } from 'vitest';
import { lightOnCanvas, photoBox } from '../../src/components/praatplaat/photo';
import { PLATEN } from '../../src/components/praatplaat/platen';
import { spotMistakes } from '../../src/components/praatplaat/spot-mistakes';
import { writeProblems } from '../../src/components/problem/author-error';

type Data = Parameters<typeof spotMistakes>[0]['data'];
const SLUG = 'geschiedenis';
const plaat = PLATEN[SLUG]!;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const spots = (of: readonly object[], foto?: string) => ({ plekken: of, foto }) as unknown as Data;
const drawn = NUMBERS.map((nr) => ({ nr }));

/** What the author reads about a plate of these spots. */
const read = (data: Data, sources: Parameters<typeof spotMistakes>[1]): string =>
  writeProblems(spotMistakes({ id: SLUG, data, filePath: undefined }, sources));

describe('the picture of a plate and the places of its spots', () => {
  it('a drawing with a disc for each spot is right, and so is a photo with x and y', () => {
    expect(spotMistakes({ id: SLUG, data: spots(drawn) }, { [SLUG]: { plaat } })).toEqual([]);
    const placed = spots([{ nr: 1, x: 10, y: 20 }], 'van Anneke');
    expect(spotMistakes({ id: SLUG, data: placed }, { [SLUG]: { foto: 'foto.jpg' } })).toEqual([]);
  });

  it.each([
    ['neither a drawing nor a photo', spots(drawn), {}, ['geen tekening en geen foto', 'scene.json', 'foto.jpg']],
    [
      'both',
      spots(drawn),
      { plaat, foto: 'a/foto.png' },
      ['platen/geschiedenis/foto.png', 'én een foto', 'haal de foto weg'],
    ],
    [
      'a photo without y',
      spots([{ nr: 4, x: 10 }]),
      { foto: 'foto.jpg' },
      ['gegeven  4', 'hier ontbreekt y', 'is een foto', 'in % van'],
    ],
    [
      'a photo without a place',
      spots([{ nr: 4 }]),
      { foto: 'foto.jpg' },
      ['gegeven  4', 'hier ontbreekt x', 'geef de plek x en y'],
    ],
    [
      'a drawing with x and y',
      spots(drawn.map((p) => (p.nr === 4 ? { ...p, x: 10, y: 20 } : p))),
      { plaat },
      ['plekken.4.x', 'gegeven  10', 'staat al in de tekening', 'haal x en y weg', 'schijf 4'],
    ],
    [
      'a spot that the drawing has no disc for',
      spots([...drawn, { nr: 24 }]),
      { plaat },
      ['plekken.24', 'geen schijf met dit nummer', '"nr": 24'],
    ],
    [
      'a disc that the plate has no spot for',
      spots(drawn.filter(({ nr }) => nr !== 7)),
      { plaat },
      ['gegeven  7', 'geen plek die zo heet', 'beschrijf plek 7'],
    ],
    ['a drawing that says whose photo it is', spots(drawn, 'van Anneke'), { plaat }, ['van Anneke', 'haal foto weg']],
  ])('%s', (_, data, source, parts) => {
    const text = read(data, { [SLUG]: source });
    expect(text).toContain('1 fout in de inhoud');
    for (const part of parts) expect(text).toContain(part);
  });

  it.each(['eigen', 'maken'])('a plate called %s stands in the way of pages that the site has there', (id) => {
    const file = `src/content/praatplaten/${id}.mdx`;
    const mistakes = spotMistakes({ id, data: spots(drawn), filePath: file }, { [id]: { plaat } });
    expect(mistakes).toMatchObject([{ bestand: file, gegeven: id }]);
    const text = writeProblems(mistakes);
    for (const part of [`/praatplaten/${id}/`, 'noem het bestand', `${id}-plaat`]) expect(text).toContain(part);
  });
});

describe('a photo on the canvas of a plate', () => {
  it.each([
    ['of the same shape', 1600, 1000, { x: 0, y: 0, w: 1600, h: 1000 }],
    ['that is wider', 1600, 500, { x: 0, y: 250, w: 1600, h: 500 }],
    ['that stands', 500, 1000, { x: 550, y: 0, w: 500, h: 1000 }],
  ])('%s is shown whole, in the middle', (_, width, height, box) => expect(photoBox({ width, height })).toEqual(box));

  it('light falls where the photo has it', () =>
    expect(lightOnCanvas(photoBox({ width: 500, height: 1000 }), [50, 50, 50, 10])).toEqual([50, 50, 15.6, 10]));
});
