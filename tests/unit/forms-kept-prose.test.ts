import { describe, expect, it } from 'vitest';
import { headingMistakes, linkMistake } from '../../src/components/forms/domain/kept-mistakes';
import { readProse } from '../../src/components/forms/prose/read';

const PAGES = new Set(['/begrippen/groenpluk/', '/begrippen/', '/druk/a.pdf']);
const links = (prose: string) =>
  readProse(prose).flatMap((block) => linkMistake(block, '/begrippen/brug/', PAGES)?.[0] ?? []);
const headings = (prose: string) => headingMistakes(readProse(prose)).flatMap((told) => told ?? []);

describe('Links in a file that a form opens', () => {
  it.each([
    ['Lees [dit](/begrippen/groenplukk/).', 'deze bladzij is er niet'],
    ['Lees [dit](/begrippen/groenpluk).', 'aan dit adres ontbreekt de schuine streep aan het eind'],
    ['Lees [dit](www.x.nl).', 'dit adres van een andere site mist https://'],
    ['Lees [dit][a].\n\n[a]: /weg/', 'deze bladzij is er niet'],
    ['<a href="/weg/">dit</a>', 'deze bladzij is er niet'],
    ['- a\n  - [dit](a@b.nl)', 'dit is een mailadres, en zo is het geen link'],
  ])('are told as the build tells them: %s', (prose, fout) => {
    expect(links(prose)).toEqual([fout]);
  });

  it.each([
    'Lees [dit](/begrippen/groenpluk/#plek) en [dat](https://x.nl/a), [hier](#kop) of [zo](../groenpluk/).',
    'Haal [de pdf](/druk/a.pdf "titel") op, of ![een brug](./brug.png).',
    'Lees [![een brug](./brug.png)](/begrippen/).',
    'Schrijf `[woorden](/weg/)`.',
    '```\n[woorden](/weg/)\n```',
  ])('are left alone when they are well: %s', (prose) => {
    expect(links(prose)).toEqual([]);
  });
});

describe('Headings in a file that a form opens', () => {
  it('begin below the title and go one level deeper at a time', () => {
    expect(headings('# Titel\n\nTekst.')).toEqual([
      '# is de titel van de bladzij, en die staat er al boven',
      'schrijf: ## Titel',
    ]);
    expect(headings('## Kop\n\nTekst.\n\n#### Dieper\n\nTekst.')).toEqual([
      'hier wordt een niveau overgeslagen: boven deze kop staat ##',
      'schrijf: ### Dieper',
    ]);
    expect(headings('### Kop\n\nTekst.')).toEqual([
      'hier wordt een niveau overgeslagen: boven deze kop staat de titel',
      'schrijf: ## Kop',
    ]);
  });

  it('are left alone when they are well, and so is a # in code', () => {
    expect(headings('## Kop\n\n### Onder\n\nTekst.\n\n## Nog een\n\nTekst.')).toEqual([]);
    expect(headings('```\n# opmerking\n```')).toEqual([]);
  });
});
