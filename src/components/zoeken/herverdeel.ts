import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of the index begins with, once unpacked. */
const KOP = 'pagefind_dcd';
/** Size of a piece of the index in bytes, unpacked: a word then costs about 1 kB over the wire, not 20. */
const STUK = 2500;

/** A word of the index: the word, where it stands, its spellings. */
type Woord = [woord: string, plaatsen: unknown[], varianten: unknown[]];
/** A piece as the table of contents names it: from which word to which, and its file. */
type Inhoud = [van: string, tot: string, naam: string];

/**
 * Cuts pagefind's index into smaller pieces, so that a first query fetches little. Pagefind fetches whole pieces of some 50 kB
 * (20 kB compressed) and has no setting for it; a query in Dutch asks for several forms of a word, and so for several pieces.
 * Only the division changes, not what is found. The format is that of the version in the lock file.
 * @param map folder of the index
 * @throws Error when the index is not written as expected
 */
export function herverdeel(map: string, stuk = STUK): void {
  const [metabestand, ...meer] = readdirSync(map).filter((naam) => naam.endsWith('.pf_meta'));
  if (!metabestand || meer.length)
    throw new Error(
      `pagefind schreef ${meer.length + (metabestand ? 1 : 0)} inhoudsopgaven in ${map}; verwacht was er één. Kijk of de vorm van de index veranderd is.`,
    );
  const meta = lees(join(map, metabestand)) as unknown[];
  const inhoud = meta[2] as Inhoud[];
  const bestand = (naam: string): string => join(map, 'index', `${naam}.pf_index`);
  if (!inhoud.every(([, , naam]) => Array.isArray(lees(bestand(naam)))))
    throw new Error(
      'De index van pagefind heeft een andere vorm dan verwacht. Kijk of er een nieuwe versie is, en pas herverdeel.ts aan.',
    );
  const woorden = inhoud.flatMap(([, , naam]) => (lees(bestand(naam)) as [Woord[]])[0]);
  const taal = inhoud[0]?.[2].split('_')[0] ?? 'nl';
  for (const [, , naam] of inhoud) rmSync(bestand(naam));

  const stukken = inStukken(woorden, stuk).map((groep) => {
    const inpakken = encode([groep]);
    const naam = `${taal}_${createHash('sha256').update(inpakken).digest('hex').slice(0, 7)}`;
    writeFileSync(bestand(naam), pak(inpakken));
    return { groep, naam };
  });
  meta[2] = stukken.map(({ groep, naam }, i): Inhoud => {
    const [eerste, laatste] = [groep[0]![0], groep.at(-1)![0]];
    const [ervoor, erna] = [stukken[i - 1]?.groep.at(-1)?.[0], stukken[i + 1]?.groep[0]?.[0]];
    return [
      ervoor === undefined ? eerste : eigenBegin(eerste, ervoor),
      erna === undefined ? laatste : eigenBegin(laatste, erna),
      naam,
    ];
  });
  // The name of the table of contents follows from what is in it, and the entry file says that name.
  const nieuw = encode(meta);
  const hash = `${taal}_${createHash('sha256').update(nieuw).digest('hex').slice(0, 10)}`;
  rmSync(join(map, metabestand));
  writeFileSync(join(map, `pagefind.${hash}.pf_meta`), pak(nieuw));
  const ingang = JSON.parse(readFileSync(join(map, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const gegevens of Object.values(ingang.languages)) gegevens.hash = hash;
  writeFileSync(join(map, 'pagefind-entry.json'), JSON.stringify(ingang));
}

/** Id in the index of every record, with its address. */
export function kenmerken(map: string): Map<string, string> {
  return new Map(
    readdirSync(join(map, 'fragment')).map((naam) => [
      naam.replace('.pf_fragment', ''),
      (JSON.parse(uitgepakt(join(map, 'fragment', naam)).toString('utf8')) as { url: string }).url,
    ]),
  );
}

const uitgepakt = (bestand: string): Buffer => {
  const inhoud = gunzipSync(readFileSync(bestand));
  if (inhoud.subarray(0, KOP.length).toString('latin1') !== KOP)
    throw new Error(
      `${bestand} begint niet met „${KOP}”: pagefind schrijft zijn index nu anders. Pas herverdeel.ts aan.`,
    );
  return inhoud.subarray(KOP.length);
};
const lees = (bestand: string): unknown => decode(uitgepakt(bestand));
const pak = (inhoud: Uint8Array): Buffer => gzipSync(Buffer.concat([Buffer.from(KOP, 'latin1'), inhoud]), { level: 9 });

/** Words in groups of about `stuk` bytes, in order. */
export function inStukken(woorden: readonly Woord[], stuk: number): Woord[][] {
  const uit: Woord[][] = [];
  let ruimte = 0;
  for (const woord of woorden) {
    const bytes = encode(woord).length;
    if (!uit.length || ruimte < bytes) {
      uit.push([]);
      ruimte = stuk;
    }
    uit.at(-1)!.push(woord);
    ruimte -= bytes;
  }
  return uit;
}

/** The shortest beginning of a word that its neighbour does not share. */
export function eigenBegin(woord: string, buur: string): string {
  const [a, b] = [[...woord], [...buur]];
  const gelijk = a.findIndex((letter, i) => letter !== b[i]);
  return gelijk === -1 ? woord : a.slice(0, gelijk + 1).join('');
}
