import { describe, expect, it } from 'vitest';
import { writeProblems } from '../../src/components/problem/author-error';
import { plaat } from '../../src/components/templates/plate';
import { FILES, checkSmall, type Change } from '../fixtures/small-content';

const { PLATE, TERM } = FILES;
const said = (changes: Record<string, Change>) => writeProblems(checkSmall(changes).problems);
const fields = (...lines: string[]) => ['---', 'term: brug', ...lines, '---', ''].join('\n');

describe('one mistake is one message', () => {
  it.each([
    ['that names fields elsewhere', ['definitie: Iets.', '<<: *basis']],
    ['that has fields of its own', ['<<: { definitie: Iets. }']],
  ])('a merge of YAML %s', (_, lines) => {
    const told = said({ 'begrippen/brug.mdx': fields(...lines) });
    expect(told).toMatch(/^1 fout /);
    expect(told).toContain('met << haalt deze site geen velden van elders');
    expect(told).toContain(`regel ${lines.findIndex((line) => line.startsWith('<<')) + 3}`);
  });

  it('leaves two angle brackets in words alone', () => {
    expect(said({ 'begrippen/brug.mdx': fields("definitie: 'Iets << anders.'") })).toMatch(/^0 fouten/);
  });

  it.each([
    ['![](./brug.png)', 'zet brug.png in de map', 'zet tussen [ en ] wat er te zien is'],
    ['<img src="./brug.png" />', 'zet brug.png in de map', 'alt="een brug over een beek"'],
  ])('a picture that is not there and is not described: %s', (picture, ...lines) => {
    const told = said({ 'begrippen/brug.mdx': `${fields('definitie: Iets.')}\n${picture}\n` });
    expect(told).toMatch(/^1 fout /);
    for (const line of ['het bestand ./brug.png is er niet, en een beschrijving ook niet', ...lines])
      expect(told).toContain(line);
  });

  it('two pictures with one mistake each are two', () => {
    const told = said({ 'begrippen/brug.mdx': `${fields('definitie: Iets.')}\n![](./a.png)\n\n![b](./b.png)\n` });
    expect(told).toMatch(/^2 fouten /);
  });

  it('a plate that is still its template, and no concept any more', () => {
    const { files } = plaat({ name: 'Brug' }, { fields: () => [], today: '2026-11-29' });
    const text = files[0]![1].replace(/^concept: true\n/m, '').replace('licht:', 'x: 50\n    y: 60\n    licht:');
    const ofPlate = checkSmall({ [PLATE]: text }).problems.filter((p) => p.bestand.endsWith(PLATE));
    const told = writeProblems(ofPlate);
    expect(told).toMatch(/^1 fout /);
    expect(told).toContain('dit is nog de tekst waarmee het bestand begon, op 6 plaatsen');
    for (const place of ['ondertitel', 'kern', 'beschrijving', 'plek 1, uitleg', 'concept: true'])
      expect(told).toContain(place);
  });

  it('two fields that were left stay two', () => {
    const two = checkSmall({
      'begrippen/brug.mdx': `${fields('definitie: Nog in te vullen.')}\nSchrijf hier de tekst.\n`,
    });
    expect(writeProblems(two.problems)).toMatch(/^2 fouten /);
  });
});

describe('a finished page that leads to one that is not done yet', () => {
  const advice = (changes: Record<string, Change>) => writeProblems(checkSmall(changes).advice);
  const concept = { [TERM]: ['term:', 'concept: true\nterm:'] as Change };
  const told = 'wat hier genoemd wordt, is nog een concept: src/content/begrippen/groenpluk.mdx';

  it('is told so at the field that names it, and at the link', () => {
    const named = advice({
      ...concept,
      'begrippen/brug.mdx': fields('definitie: Iets.', 'zieOok: [{ begrip: groenpluk, waarom: a }]'),
    });
    expect(named).toContain(told);
    expect(named).toContain('brug.mdx, regel 4');
    const linked = advice({
      ...concept,
      'begrippen/brug.mdx': `${fields('definitie: Iets.')}\nLees [x](/begrippen/groenpluk/).\n`,
    });
    expect(linked).toContain(told);
    expect(linked).toContain('brug.mdx, regel 6');
  });

  it('is not told when both are concepts, or both are done', () => {
    const text = fields('definitie: Iets.', 'zieOok: [{ begrip: groenpluk, waarom: a }]');
    expect(advice({ 'begrippen/brug.mdx': text })).not.toContain('nog een concept');
    const both = { ...concept, 'begrippen/brug.mdx': text.replace('term:', 'concept: true\nterm:') };
    expect(advice(both)).not.toContain('begrippen/brug.mdx');
  });
});
