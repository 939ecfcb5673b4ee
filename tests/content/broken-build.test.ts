import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEnvironment } from '../fixtures/environment';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made: string[] = [];

/** Really builds the small site, with some of its files changed. */
function build(name: string, changes: Readonly<Record<string, (text: string) => string>>) {
  // Inside tests/fixtures, so that the copy finds the source of the site at the same distance as the original.
  const folder = `${root}tests/fixtures/.broken-${name}`;
  made.push(folder);
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${root}tests/fixtures/mini`, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const full = `${folder}/src/content/${path}`;
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/astro/bin/astro.mjs`, 'build', '--root', folder],
    { cwd: folder, encoding: 'utf8', env: buildEnvironment({ NO_COLOR: '1' }) },
  );
  return { status, stdout, stderr };
}

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('a build', () => {
  it('of content without mistakes succeeds', () => {
    const { status, stdout, stderr } = build('whole', {});
    expect(stdout + stderr).toContain('Complete');
    expect(status).toBe(0);
  });

  it('of which a page leads to a place that is not there ends with that', () => {
    const { status, stderr } = build('anchor', {
      '../pages/index.astro': (page) => `${page}\n<p id="tafels"><a href="/#tafel">x</a></p>\n`,
    });
    expect(stderr).toContain(`1 fout in de inhoud

de bladzij /
  veld     (een link in de tekst)
  gegeven  "/#tafel"
  fout     de bladzij / heeft geen plaats die tafel heet
  doe dit  bedoel je tafels?
`);
    expect(status).toBe(1);
  });

  it('of content with mistakes ends with all of them in one list, and with nothing else', () => {
    const { status, stdout, stderr } = build('mistakes', {
      'tafelverslagen/lerarentekort.mdx': (t) =>
        t.replace('[T2-01:', '[T2-99:').replace('voorbeeld.**', 'voorbeeld.** <b>'),
      'bronnen/rug-2018.yaml': (t) =>
        t.replace('jaar: 2018', 'jaar: twintig').replace('soort: niet bekend', 'soort: document'),
      'bevindingen/rug-2018-observaties.yaml': (t) => t.replace('[rug-2018]', '[rug-2081]'),
      'tijdlijn/bijeenkomst-2017.yaml': (t) => t.replace('titel: Aan tafel', 'titel: Aan: tafel'),
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`6 fouten in de inhoud

src/content/bevindingen/rug-2018-observaties.yaml, regel 3
  veld     bronnen
  gegeven  "rug-2081"
  fout     er is geen bron met deze naam
  doe dit  bedoel je rug-2018?

src/content/bronnen/rug-2018.yaml, regel 3
  veld     jaar
  gegeven  "twintig"
  fout     verwacht een getal
  doe dit  schrijf alleen het getal, in cijfers

src/content/bronnen/rug-2018.yaml, regel 4
  veld     soort
  gegeven  "document"
  fout     kies een van: artikel, boek, artikel of boek, rapport, advies, proefschrift, nieuwsbericht, niet bekend
  doe dit  vul in: Soort publicatie, van de gevonden verwijzing; anders "niet bekend".

src/content/tafelverslagen/lerarentekort.mdx, regel 10
  veld     vindplaats
  gegeven  "T2-99"
  fout     geen van de brondocumenten heeft een fragment met dit id
  doe dit  bedoel je T2-09? T2-… loopt tot en met T2-24

src/content/tafelverslagen/lerarentekort.mdx, regel 11
  veld     (de tekst)
  gegeven  "- **Een goed voorbeeld.** <b> Het gebeurde echt. [T2-06 voorbeeld: groenpluk]"
  fout     <b> wordt niet gesloten
  doe dit  zet </b> waar het ophoudt, binnen dezelfde alinea, of haal het weg

src/content/tijdlijn/bijeenkomst-2017.yaml, regel 4
  veld     (de hele regel)
  gegeven  "titel: Aan: tafel"
  fout     in de waarde staat een dubbele punt, en die begint hier een nieuw veld
  doe dit  zet de waarde tussen rechte aanhalingstekens: titel: 'Aan: tafel'

`);
  });
});
