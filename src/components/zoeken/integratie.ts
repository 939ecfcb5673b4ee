import { createReadStream, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { pakFacetten, type Facettenbestand } from './facetten.ts';
import { herverdeel, kenmerken } from './herverdeel.ts';
import { delen } from './nederlands.ts';
import type { Zoekrecord } from './records.ts';
import { vouw, woorden } from './vouw.ts';
import { pakIn, type Woordenbestand } from './woordenboek.ts';

/** What the page `/zoek/records.json` holds: the build reads it and leaves only the index. */
export interface Zoekbestand {
  basis: string;
  records: Zoekrecord[];
  begrippen: { slug: string; namen: string[]; zoekwoorden: string[] }[];
  /** What ids of items begin with, up to the hyphen. */
  vindplaatsen: string[];
}

const SOORT: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Makes the search index after the pages are written; in `astro dev` serves the index of the last build. */
export function zoekindex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const bron = fileURLToPath(new URL('zoek/records.json', dir));
        if (!existsSync(bron)) return;
        const bestand = JSON.parse(readFileSync(bron, 'utf8')) as Zoekbestand;
        rmSync(bron);
        const aantal = await schrijf(bestand, fileURLToPath(dir));
        logger.info(`${aantal} records`);
      },
      'astro:server:setup': ({ server }) => {
        const dist = join(server.config.root, 'dist');
        server.middlewares.use((vraag, antwoord, verder) => {
          const pad = new URL(vraag.url ?? '/', 'http://dev').pathname.slice(server.config.base.length - 1);
          const gevraagd = /^\/(?:pagefind\/|zoek\/woorden\.json)/.test(pad) ? join(dist, pad) : '';
          if (!gevraagd.startsWith(dist) || !existsSync(gevraagd)) return verder();
          antwoord.setHeader('content-type', SOORT[extname(gevraagd)] ?? 'application/octet-stream');
          createReadStream(gevraagd).pipe(antwoord);
        });
      },
    },
  };
}

/**
 * Writes the index and the words of the site.
 * @returns the number of records
 * @throws when pagefind refuses a record
 */
async function schrijf({ basis, records, begrippen, vindplaatsen }: Zoekbestand, dist: string): Promise<number> {
  const alle = records.map((r) => ({
    r,
    w: woorden(`${r.titel} ${r.tekst} ${[...(r.ook ?? []), ...(r.koppen ?? [])].join(' ')}`),
  }));
  const bekend = new Set(alle.flatMap(({ w }) => w));
  // No language: the search page brings Dutch of its own and asks for whole words, and the program without a stemmer is smaller.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', includeCharacters: '&' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  for (const { r, w } of alle) {
    // Also what the index reads otherwise than a query is read: 16.000, 20%.
    const stukken = [
      ...new Set([
        ...w.flatMap((woord) => delen(woord, (d) => bekend.has(d))),
        ...w.filter((woord) => /^\d{4,}$/.test(woord) || (woord === 'procent' && /%/.test(r.tekst))),
      ]),
    ];
    const antwoord = await index.addCustomRecord({
      url: r.url.slice(basis.length - 1),
      content: r.tekst || r.titel,
      language: 'unknown',
      meta: {
        title: r.titel,
        soort: r.soort,
        pad: r.pad,
        ...(r.plaats ? { plaats: r.plaats } : {}),
        ook: [...(r.ook ?? []), ...stukken].join(' '),
        ...(r.koppen?.length ? { koppen: r.koppen.join(' ') } : {}),
      },
    });
    if (antwoord.errors.length) throw new Error(`pagefind, ${r.url}: ${antwoord.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  herverdeel(join(dist, 'pagefind'));
  // Its script is not minified; every visitor who searches fetches it.
  const script = join(dist, 'pagefind/pagefind.js');
  writeFileSync(script, minifySync(script, readFileSync(script, 'utf8'), { module: true }).code);
  // Only what the search page asks for: pagefind also writes the widgets of its own interface.
  for (const over of [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-component-ui.js',
    'pagefind-component-ui.css',
    'pagefind-highlight.js',
    'pagefind-worker.js',
    'wasm.nl.pagefind',
    'playground',
  ])
    rmSync(join(dist, 'pagefind', over), { force: true, recursive: true });

  // Pagefind would fetch six files of filters for what fits in half the bytes of one.
  const vakken = new Map(
    records.map((r) => [
      r.url.slice(basis.length - 1),
      {
        soort: [r.soort],
        thema: r.thema,
        sector: r.sector,
        jaar: r.jaar,
        sleutel: [r.sleutel ?? []].flat(),
        blad: [r.blad ?? []].flat(),
      },
    ]),
  );
  const facetten = pakFacetten(
    new Map([...kenmerken(join(dist, 'pagefind'))].map(([id, url]) => [id, vakken.get(url)!])),
  );
  const namen = new Set(begrippen.flatMap((b) => b.namen.map(vouw)));
  const uit: Woordenbestand & { aantal: number; facetten: Facettenbestand } = {
    aantal: records.length,
    facetten,
    woorden: pakIn([...bekend].filter((w) => w.length > 1 && !/^\d+$/.test(w))),
    begrippen: begrippen.map((b) => [b.slug, ...b.namen]),
    vindplaatsen: vindplaatsen.join(' '),
    wegwijzers: Object.fromEntries(
      begrippen.flatMap((b) => b.zoekwoorden.filter((z) => !namen.has(vouw(z))).map((z) => [z, b.slug])),
    ),
  };
  writeFileSync(join(dist, 'zoek/woorden.json'), JSON.stringify(uit));
  return records.length;
}
