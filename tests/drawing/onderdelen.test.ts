import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { voorbeelden } from '../../src/components/praatplaat/contactvel';

describe.each(Object.entries(voorbeelden()))('the kit: %s', (soort, lijst) => {
  it.each(lijst.map((v) => [[v.plaat, v.naam].filter(Boolean).join('/'), v] as const))(
    '%s is drawn as it was approved',
    async (naam, { binnenwerk, viewBox }) => {
      expect(binnenwerk).not.toMatch(/NaN|undefined|style=/);
      await expect(`<!-- ${viewBox} -->\n${binnenwerk.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `snapshots/${soort}/${naam}.svg.txt`,
      );
    },
  );
});

/** Options of parts that nothing is said about; the second of a pair is told by the first. */
const PAREN: Readonly<Record<string, string>> = { y: 'x', y1: 'x1', y2: 'x2', h: 'w', ry: 'rx' };

it('says of every option what it does', () => {
  const map = 'src/components/praatplaat';
  const bestanden = readdirSync(map, { recursive: true })
    .map(String)
    .filter((b) => /^(tekening|platen)\/.*\.ts$/.test(b));
  const zonder = bestanden.flatMap((bestand) => {
    let naam = '';
    const regels = readFileSync(join(map, bestand), 'utf8').split('\n');
    return regels.flatMap((regel, i) => {
      naam = /^export interface (\w+)/.exec(regel)?.[1] ?? (regel === '}' ? '' : naam);
      const veld = /^ {2}(\w+)\??: /.exec(regel)?.[1];
      if (!naam || !veld || regels[i - 1]!.trim().endsWith('*/')) return [];
      const vorige = /^ {2}(\w+)\??: /.exec(regels[i - 1]!)?.[1];
      return PAREN[veld] === vorige && vorige ? [] : [`${bestand} ${naam}.${veld}`];
    });
  });
  expect(zonder).toEqual([]);
});
