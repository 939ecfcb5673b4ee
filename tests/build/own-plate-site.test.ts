import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages, textOf } from '../fixtures/dist';
import { OWN_FOR_SITE } from '../fixtures/own-plate-for-site';
import { buildVariant } from '../fixtures/variant';

const PLATE = '/praatplaten/langs-de-zwaluwweg/';
let dist: string;
beforeAll(async () => {
  ({ dist } = await buildVariant());
});
const read = (path: string): string =>
  textOf(pages(dist).find(({ pad }) => pad === path)!.boom).replace(/[\s\u00ad]+/g, ' ');

describe('a plate that its maker gives to an editor', () => {
  it('is a text, a drawing, and the parts that other plates lend it', () =>
    expect(Object.keys(OWN_FOR_SITE)).toEqual([
      'src/content/praatplaten/langs-de-zwaluwweg.mdx',
      'src/components/praatplaat/platen/langs-de-zwaluwweg/scene.json',
      'src/components/praatplaat/platen/langs-de-zwaluwweg/delen.ts',
    ]));

  it('has its page, its meeting view and its drawing on a site that was built with it', () => {
    expect(read(PLATE)).toContain('De weg: "recht" krom');
    expect(read(PLATE)).toContain('Een weg met zwaluwen , vet & T3-07 op één dag.');
    expect(read(`${PLATE}gesprek/`)).toContain('Wie wacht er bij ons, en waarop?');
    const drawing = readFileSync(join(dist, PLATE, 'plaat.svg'), 'utf8');
    const original = readFileSync(join(dist, 'praatplaten/geschiedenis/plaat.svg'), 'utf8');
    expect(drawing.match(/<path/g)!.length).toBeGreaterThan(original.match(/<path/g)!.length);
  });
});
