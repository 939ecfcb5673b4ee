import { placeSearch } from './address';
import { make } from './element';
import { findIn } from './find';
import type { Graph, GraphNode } from './graph';
import { titleOf } from './panel';
import type { Say } from './words';

export interface FindParts {
  field: HTMLInputElement;
  hits: HTMLElement;
  status: HTMLElement;
}

/** The field that finds a thing in the chain by a word; Enter takes the first hit, the arrow goes into the list. */
export class FindField {
  readonly #parts: FindParts;
  readonly #graph: Graph;
  readonly #say: Say;

  constructor(parts: FindParts, graph: Graph, say: Say) {
    this.#parts = parts;
    this.#graph = graph;
    this.#say = say;
  }

  listen(signal: AbortSignal): void {
    const { field, hits } = this.#parts;
    field.addEventListener('input', () => this.#find(field.value), { signal });
    field.addEventListener('keydown', (e) => this.#key(e), { signal });
    field.form?.addEventListener('submit', (e) => e.preventDefault(), { signal });
    // A hit chooses by its address; the list has done its work.
    hits.addEventListener('click', () => this.#clear(), { signal });
    hits.addEventListener('keydown', (e) => this.#keyInList(e), { signal });
  }

  #find(typed: string): void {
    const { hits, status } = this.#parts;
    const found = findIn(this.#graph, typed);
    hits.replaceChildren(...found.map((n) => this.#hit(n)));
    hits.hidden = !typed.trim();
    status.textContent = typed.trim() ? this.#say('gevonden', { aantal: found.length }) : '';
  }

  #hit(node: GraphNode): HTMLElement {
    const name = [node.nr, titleOf(node)].filter(Boolean).join(' ');
    const link = make('a', { href: placeSearch({ chosen: node.id, along: {} }) }, name);
    return make('li', {}, link, make('span', { class: 'zacht' }, this.#say(`soort.${node.kind}`)));
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#parts.hits.querySelectorAll('a')];
  }

  #key(e: KeyboardEvent): void {
    if (e.isComposing) return;
    const first = this.#links()[0];
    if (e.key === 'Enter' && first) {
      e.preventDefault();
      first.click();
    } else if (e.key === 'ArrowDown' && first) {
      e.preventDefault();
      first.focus();
    } else if (e.key === 'Escape' && !this.#parts.hits.hidden) {
      e.preventDefault();
      this.#clear();
    }
  }

  #keyInList(e: KeyboardEvent): void {
    const links = this.#links();
    const at = links.indexOf(e.target as HTMLAnchorElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (e.key === 'Escape') {
      e.preventDefault();
      this.#clear();
      this.#parts.field.focus();
    } else if (step) {
      e.preventDefault();
      (links[at + step] ?? this.#parts.field).focus();
    }
  }

  #clear(): void {
    this.#parts.field.value = '';
    this.#find('');
  }
}
