import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEnvironment } from '../fixtures/environment';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mini = `${root}tests/fixtures/mini`;
// Inside tests/fixtures, so that the copy finds the source of the site at the same distance as the original.
const kopie = (naam: string) => `${root}tests/fixtures/.kapot-${naam}`;
const gemaakt: string[] = [];

/** Really builds the small site with one file changed. */
function bouw(naam: string, bestand: string, verander: (tekst: string) => string): { goed: boolean; uitvoer: string } {
  const map = kopie(naam);
  gemaakt.push(map);
  rmSync(map, { recursive: true, force: true });
  cpSync(mini, map, { recursive: true });
  const pad = `${map}/src/content/${bestand}`;
  mkdirSync(pad.replace(/\/[^/]+$/, ''), { recursive: true });
  let oud = '';
  try {
    oud = readFileSync(pad, 'utf8');
  } catch {
    // A new file.
  }
  writeFileSync(pad, verander(oud));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/astro/bin/astro.mjs`, 'build', '--root', map],
    { cwd: map, encoding: 'utf8', env: buildEnvironment({ NO_COLOR: '1' }) },
  );
  return { goed: status === 0, uitvoer: stdout + stderr };
}

afterAll(() => gemaakt.forEach((map) => rmSync(map, { recursive: true, force: true })));

const vervang = (van: string, naar: string) => (tekst: string) => {
  expect(tekst, 'the small site holds what this case breaks').toContain(van);
  return tekst.replace(van, naar);
};

describe('the small site itself', () => {
  it('builds, so that every failure below has one cause', () => {
    const { goed, uitvoer } = bouw('heel', 'tijdlijn/bijeenkomst-2017.yaml', (t) => t);
    expect(uitvoer).toContain('Complete');
    expect(goed).toBe(true);
  });
});

/** Per case: which file is broken how, and the lines an editor must read. */
const GEVALLEN: [naam: string, bestand: string, verander: (tekst: string) => string, regels: string[]][] = [
  [
    'relatie',
    'bevindingen/rug-2018-observaties.yaml',
    vervang('[rug-2018]', '[rug-2081]'),
    [
      'src/content/bevindingen/rug-2018-observaties.yaml',
      'veld     bronnen',
      'gegeven  "rug-2081"',
      'fout     er is geen bron met deze naam',
      'doe dit  bedoel je rug-2018?',
    ],
  ],
  [
    'relatie-ver',
    'onderwerpen.yaml',
    vervang('begrip: groenpluk', 'begrip: portfolio'),
    [
      'veld     begrip',
      'gegeven  "portfolio"',
      'er is geen begrip met deze naam',
      'doe dit  maak src/content/begrippen/portfolio aan',
    ],
  ],
  [
    'ontbreekt',
    'begrippen/groenpluk.mdx',
    vervang('definitie: Een student te vroeg voor de klas zetten.\n', ''),
    [
      'src/content/begrippen/groenpluk.mdx',
      'veld     definitie',
      'gegeven  (niets)',
      'dit veld is verplicht en ontbreekt',
      'doe dit  vul in: Wat het is, in één of twee gewone zinnen.',
    ],
  ],
  [
    'onbekend-veld',
    'bronnen/rug-2018.yaml',
    vervang('jaar: 2018', 'jaar: 2018\npagina: 12'),
    [
      'src/content/bronnen/rug-2018.yaml',
      'veld     pagina',
      'gegeven  12',
      'fout     dit veld bestaat niet',
      'kies een van: kort, auteurKort, jaar',
    ],
  ],
  [
    'keuze',
    'bronnen/rug-2018.yaml',
    vervang('zekerheid: niet-gevonden', 'zekerheid: misschien'),
    [
      'veld     zekerheid',
      'gegeven  "misschien"',
      'kies een van: waarschijnlijk, waarschijnlijk-deels-gezien, een-van-twee, vermoedelijk-niet-gezien, niet-gevonden',
    ],
  ],
  [
    'soort',
    'bronnen/rug-2018.yaml',
    vervang('jaar: 2018', 'jaar: twintig'),
    ['veld     jaar', 'gegeven  "twintig"', 'fout     verwacht een getal'],
  ],
  [
    'datum',
    'tijdlijn/bijeenkomst-2017.yaml',
    vervang('datum: 2017-12-06', 'datum: 6 december'),
    [
      'src/content/tijdlijn/bijeenkomst-2017.yaml',
      'veld     datum',
      'gegeven  "6 december"',
      'geen geldige datum; gebruik 2019, 2019-11 of 2019-11-08',
    ],
  ],
  [
    'kalender',
    'tijdlijn/bijeenkomst-2017.yaml',
    vervang('datum: 2017-12-06', "datum: '2017-02-30'"),
    ['veld     datum', 'gegeven  "2017-02-30"', 'deze datum bestaat niet op de kalender'],
  ],
  [
    'zonder-bron',
    'tijdlijn/bijeenkomst-2017.yaml',
    vervang('herkomst: [T2-01]\n', ''),
    ['veld     bron', 'een gebeurtenis heeft herkomst (uit een document) of bron (aangevuld door de redactie) nodig'],
  ],
  [
    'onbekend-id',
    'tafelverslagen/lerarentekort.mdx',
    vervang('[T2-01: groenpluk]', '[T2-99: groenpluk]'),
    [
      'gegeven  "T2-99"',
      'geen van de brondocumenten heeft een fragment met dit id',
      'bedoel je T2-09? T2-… loopt tot en met T2-24',
    ],
  ],
  [
    'dubbel-id',
    'tafelverslagen/lerarentekort.mdx',
    vervang('[T2-06 voorbeeld: groenpluk]', '[T2-01 voorbeeld: groenpluk]'),
    [
      'src/content/tafelverslagen/lerarentekort.mdx',
      'gegeven  "T2-01"',
      'dit fragment is twee keer naverteld',
      'het staat bij “Groenpluk is verleidelijk” en bij “Een goed voorbeeld”',
    ],
  ],
  [
    'marker',
    'tafelverslagen/lerarentekort.mdx',
    vervang('[T2-01: groenpluk]', '[T2-1a: groenpluk]'),
    ['src/content/tafelverslagen/lerarentekort.mdx', 'is niet te lezen; voorbeeld: [T2-06]'],
  ],
  [
    'onderwerp',
    'tafelverslagen/lerarentekort.mdx',
    vervang('[T2-01: groenpluk]', '[T2-01: groenpluc]'),
    [
      'src/content/tafelverslagen/lerarentekort.mdx',
      'veld     onderwerp bij T2-01',
      'gegeven  "groenpluc"',
      'dit onderwerp bestaat niet',
      'kies uit src/content/onderwerpen.yaml: groenpluk',
    ],
  ],
  [
    'dood-fragment',
    'begrippen/groenpluk.mdx',
    vervang('term: groenpluk', 'term: groenpluk\nplaatsen: [T2-07]'),
    ['veld     plaatsen', 'gegeven  "T2-07"', 'dit fragment staat nog nergens op de site'],
  ],
  [
    'dubbel-woord',
    'begrippen/ander.mdx',
    () => '---\nterm: ander\ndefinitie: Iets anders.\nsynoniemen: [Groenpluk]\n---\n',
    ['gegeven  "groenpluk"', 'dit woord hoort al bij het begrip'],
  ],
];

describe('an editor who makes a mistake reads which file, which field, what was given and what to do', () => {
  it.each(GEVALLEN)('%s', (naam, bestand, verander, regels) => {
    const { goed, uitvoer } = bouw(naam, bestand, verander);
    expect(goed, uitvoer).toBe(false);
    for (const regel of regels) expect(uitvoer).toContain(regel);
    expect(uitvoer, 'paths start at the project, not at the root of a disk').not.toMatch(/^\/.*src\/content/m);
  });
});
