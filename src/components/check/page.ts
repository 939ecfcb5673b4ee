import { placeOf, shown, type Problem } from '../problem/author-error.ts';
import { xmlText } from '../build/xml.ts';

/** What `astro dev` shows instead of a page while content is wrong; the script of Vite replaces it when it is mended. */
export function errorPage(problems: readonly Problem[], base: string): string {
  const row = (name: string, text: string) => `<dt>${name}</dt><dd>${xmlText(text)}</dd>`;
  const blocks = problems.map(
    (p) => `<section><h2>${xmlText(placeOf(p))}</h2>
<dl>${row('veld', p.veld)}${row('gegeven', shown(p.gegeven))}${row('fout', p.fout)}${row('doe dit', p.doe)}</dl></section>`,
  );
  const title = problems.length === 1 ? '1 fout in de inhoud' : `${problems.length} fouten in de inhoud`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<style>
body { font: 1.0625rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
body { color: #222; background: #fff; }
section { border-block-start: 1px solid #bbb; padding-block: .5rem; }
h2 { font-size: 1.125rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 5rem 1fr; gap: .25rem 1rem; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>Bewaar het bestand als je een fout verbeterd hebt: deze bladzij ververst zichzelf.</p>
${blocks.join('\n')}
</body>
</html>
`;
}
