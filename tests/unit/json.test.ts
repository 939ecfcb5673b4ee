import { readdirSync, readFileSync, existsSync } from 'node:fs';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { plaat } from '../../src/components/templates/plate';
import { jsonText } from '../../src/components/text/json';

const FOLDER = 'src/components/praatplaat/platen';
const SCENES = readdirSync(FOLDER)
  .map((name) => `${FOLDER}/${name}/scene.json`)
  .filter((path) => existsSync(path));
const formatted = async (text: string) =>
  prettier.format(text, { ...(await prettier.resolveConfig('scene.json')), parser: 'json' });

describe('JSON that somebody may change by hand', () => {
  it.each(SCENES)('is formatted as the project does it: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(jsonText(JSON.parse(text))).toBe(text);
  });

  it('also of a plate that is new', async () => {
    const { files } = plaat({ name: 'Een lange naam voor een plaat' }, { fields: () => [], today: '2026-11-29' });
    const [, scene = ''] = files.find(([path]) => path.endsWith('scene.json'))!;
    expect(scene).toBe(await formatted(scene));
    expect(scene.split('\n').length).toBeLessThan(90);
  });

  it.each([
    [{}],
    [[]],
    [{ leeg: {}, niets: [], waar: true, geen: null, tekst: 'a "b" \\ \n é' }],
    [[1, -2, 3.5]],
    [Array.from({ length: 200 }, (_, i) => i * 3.25)],
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[{ a: 1, b: 2 }, { c: 3 }]],
    [{ rij: [{ a: 1, b: 'x'.repeat(120) }] }],
    [['x'.repeat(60), 'y'.repeat(60)]],
    ['tekst'],
  ])('of any kind: %j', async (value) => {
    expect(jsonText(value)).toBe(await formatted(jsonText(value)));
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});
