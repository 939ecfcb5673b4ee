import type { Problem } from '../problem/author-error.ts';
import { nearest } from '../text/nearest.ts';
import { UNDESCRIBED } from './blocks.ts';
import { lineText } from './source.ts';
import { eachNode, type ProseNode } from './tree.ts';
import type { Prose } from './typed.ts';
import type { Wrong } from './web-address.ts';

type Attributes = NonNullable<ProseNode['attributes']>;

/** Elements that prose may hold: they mean something, they ask for nothing elsewhere and no script. */
const ALLOWED = new Set(
  (
    'a abbr b bdi blockquote br caption cite code dd del details dfn div dl dt em figcaption figure hr i img ins kbd li mark ol ' +
    'p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
/** What to write instead of what is not allowed, where that is more than leaving it out. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((n) => [`h${n}`, `schrijf een kop als ${'#'.repeat(Math.max(2, n))} en dan de woorden`]),
  ),
  iframe: 'zet er een link naar neer: [woorden](https://adres)',
  video: 'zet er een link naar neer: [woorden](https://adres)',
  audio: 'zet er een link naar neer: [woorden](https://adres)',
  embed: 'zet er een link naar neer: [woorden](https://adres)',
  object: 'zet er een link naar neer: [woorden](https://adres)',
  strike: 'schrijf ~~de woorden~~',
  tt: 'schrijf `de woorden`',
};
const NOT_WORKING: Readonly<Record<string, string>> = {
  script: 'een script werkt niet in de tekst: de site laat alleen haar eigen scripts toe',
  style: 'een opmaak in de tekst werkt niet: de site laat alleen haar eigen opmaak toe',
  iframe: 'de site haalt niets van een andere site binnen',
};

/** Elements and attributes that a page of this site drops or refuses: a script, a frame, a style of its own. */
export function elementProblems({ file, tree, source }: Prose): Problem[] {
  const problems: Problem[] = [];
  eachNode(tree, (node) => {
    if (!/^mdxJsx/.test(node.type)) return;
    const line = node.position?.start.line ?? 1;
    const gegeven = lineText(source, line);
    for (const told of wrongWith(node.name ?? '', node.attributes ?? []))
      problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven, ...told });
  });
  return problems;
}

function wrongWith(name: string, attributes: Attributes): Wrong[] {
  if (/^[a-z][^.]*$/.test(name) && !ALLOWED.has(name)) return [notAllowed(name)];
  const has = (...names: string[]) => attributes.some((a) => names.includes(a.name ?? '') && a.value);
  const found: Wrong[] = attributes
    .map((a) => a.name ?? '')
    .filter((attribute) => attribute === 'style' || /^on/i.test(attribute))
    .map((attribute) => ({
      fout: `${attribute} bij <${name}> werkt niet: de site laat alleen haar eigen opmaak en scripts toe`,
      doe: `haal ${attribute} weg; vet is **woord**, cursief is *woord*`,
    }));
  if (name === 'a' && !has('href', 'id'))
    found.push({ fout: 'deze link heeft geen adres', doe: 'schrijf [woorden](/begrippen/groenpluk/)' });
  if (name === 'img' && !has('alt'))
    found.push({
      fout: UNDESCRIBED,
      doe: 'zet erbij wat er te zien is: alt="een brug over een beek"',
    });
  return found;
}

function notAllowed(name: string): Wrong {
  const near = name.length > 2 && !(name in NOT_WORKING) ? nearest(name, ALLOWED) : undefined;
  return {
    fout: NOT_WORKING[name] ?? `het element <${name}> hoort niet in de tekst`,
    doe: INSTEAD[name] ?? (near?.[0] === name[0] ? `bedoel je <${near}>? Anders: haal het weg` : 'haal het weg'),
  };
}
