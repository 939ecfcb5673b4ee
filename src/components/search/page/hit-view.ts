import type { QueryTerm } from '../dictionary/query';
import type { RecordData } from '../engine/file';
import type { Hit } from '../rank/search';
import { excerpt, explain, highlight } from './explain';
import { make } from '../../browser/make';
import { quoted, type Say } from './say';

/** Fills the template of a hit. */
export function hitView(
  template: HTMLTemplateElement,
  hit: Hit,
  { content, meta, url }: RecordData,
  terms: readonly QueryTerm[],
  base: string,
  say: Say,
): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-hit-${name}]`)!;
  const sought = [...new Set(hit.via.flatMap((via, i) => (via ? [terms[i]!.word, via.word] : [])))];
  const { title = '', soort = 'pagina', pad = '', plaats = '' } = meta;
  part('soort').textContent = say(`zoeken.soort.${soort}`);
  part('soort').classList.add(`tag--${soort}`);
  part('pad').textContent = pad;
  const link = part('link') as HTMLAnchorElement;
  link.href = base + url.replace(/^\//, '');
  light(link, title, sought);
  if (content !== title) light(part('tekst'), excerpt(content, sought), sought);
  part('zeker').replaceChildren(...standing(template.parentNode!, meta, say));
  setStar(part('zeker').parentElement!, soort, url, title);
  part('via').textContent = [reason(hit, terms, `${title} ${content}`, say), plaats].filter(Boolean).join('  ·  ');
  return row;
}

/** Only a finding and a source can stand on the reading list. */
function setStar(line: HTMLElement, kind: string, url: string, title: string): void {
  const star = line.querySelector<HTMLElement>('star-button')!;
  if (kind !== 'bevinding' && kind !== 'bron') return line.remove();
  star.dataset.id = `${kind}:${url.split('/')[2] ?? ''}`;
  const button = star.firstElementChild!;
  button.setAttribute('aria-label', button.getAttribute('aria-label')!.replace('{titel}', title));
}

/** How sure the sources of a finding are, and whether there is a caution with it. */
function standing(page: ParentNode, { zeker, letop }: Record<string, string>, say: Say): Node[] {
  const signs = (zeker ?? '').split(' ').filter(Boolean);
  const told = signs.map((sign) =>
    page.querySelector<HTMLTemplateElement>(`template[data-zeker="${sign}"]`)!.content.cloneNode(true),
  );
  return [...told, ...(letop ? [make('span', { className: 'tag' }, say('zoeken.letOp'))] : [])];
}

/** Why it was found, in words; empty when by the very words of the query. */
function reason(hit: Hit, terms: readonly QueryTerm[], text: string, say: Say): string {
  if (hit.onPage.length) return say('zoeken.via.bladzij', { woorden: quoted(hit.onPage) });
  const why = explain(terms, hit, text);
  return why.kind === 'letterlijk' ? '' : say(`zoeken.via.${why.kind}`, { woord: why.word });
}

/** Fills an element with text in which the words that were looked for are marked. */
function light(element: HTMLElement, text: string, sought: readonly string[]): void {
  const pieces = highlight(text, sought);
  element.replaceChildren(...pieces.map((piece) => (piece.lit ? make('mark', {}, piece.text) : piece.text)));
}
