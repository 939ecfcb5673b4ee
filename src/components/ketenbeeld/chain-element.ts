import { placeSearch, readPlace, strangeIn, type Place } from './address';
import type { PictureData } from './data';
import { make } from './element';
import { copyAddress } from './copy-address';
import { FindField } from './find-field';
import type { Graph, GraphNode, Kind } from './graph';
import { stepTo } from './keys';
import { litBy, looseFindings, looseQuestions, relationsOf, type Relations } from './lit';
import { certaintySign, fruit, tell, titleOf, type Telling } from './panel';
import { Tip } from './tip';
import { PictureView } from './view';
import { walkItems } from './walk';
import { speaker, type Say } from './words';

/** How near the pointer must be to catch a bead, in pixels. */
const CATCH = 24;

/** The chain as a picture in which anything can be chosen; the address says what. */
class KetenBeeld extends HTMLElement {
  #graph!: Graph;
  #relations!: Relations;
  #say!: Say;
  #view!: PictureView;
  #tip!: Tip;
  #loose: ReadonlySet<string> = new Set();
  #place: Place = { along: {} };
  #stop = new AbortController();

  connectedCallback(): void {
    const { graph, words } = JSON.parse(this.#part('gegevens').textContent) as PictureData;
    this.#graph = graph;
    this.#relations = relationsOf(graph);
    this.#say = speaker(words);
    this.#loose = new Set([...looseFindings(graph, this.#relations), ...looseQuestions(graph, this.#relations)]);
    this.#view = new PictureView(
      {
        svg: this.#part<SVGSVGElement>('doek'),
        threads: this.#part<SVGGElement>('draden'),
        edge: this.#part<SVGGElement>('rand'),
        road: this.#part<SVGGElement>('weg'),
      },
      graph,
      this.#loose,
    );
    this.#tip = new Tip(this.#part('tip'), this.#part<SVGSVGElement>('doek'));
    this.#stop = new AbortController();
    this.#listen(this.#stop.signal);
    this.#rove();
    this.#read();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #part<E extends Element = HTMLElement>(name: string): E {
    const found = this.querySelector<E>(`[data-deel="${name}"]`);
    if (!found) throw new Error(`keten-beeld: [data-deel="${name}"] is missing`);
    return found;
  }

  #node(id: string | undefined): GraphNode | undefined {
    return this.#graph.nodes.find((n) => n.id === id);
  }

  #listen(signal: AbortSignal): void {
    const on = { signal };
    addEventListener('popstate', () => this.#read(), on);
    this.addEventListener('click', (e) => this.#click(e), on);
    const svg = this.#part<SVGSVGElement>('doek');
    svg.addEventListener('keydown', (e) => this.#key(e), on);
    svg.addEventListener('focusin', (e) => this.#tipFor(idOf(e.target)), on);
    svg.addEventListener('focusout', () => this.#tip.hide(), on);
    svg.addEventListener('pointermove', (e) => e.pointerType === 'mouse' && this.#hover(e), on);
    this.#part('beeld').addEventListener('pointerleave', () => this.#tipFor(undefined), on);
    this.addEventListener(
      'keydown',
      (e) => e.key === 'Escape' && !e.isComposing && !e.defaultPrevented && this.#escape(e),
      on,
    );
    this.#part('wis').addEventListener('click', () => this.#go(undefined), on);
    this.#part('opnieuw').addEventListener('click', () => this.#go(undefined), on);
    this.#part('terug').addEventListener('click', () => this.#toPlates(), on);
    this.#part('kopieer').addEventListener('click', () => void copyAddress(this.#part('gekopieerd'), this.#say), on);
    const parts = {
      field: this.#part<HTMLInputElement>('vind'),
      hits: this.#part('treffers'),
      status: this.#part('gevonden'),
    };
    new FindField(parts, this.#graph, this.#say).listen(signal);
  }

  /** Goes to a choice: a step in the history of the browser. */
  #go(chosen: string | undefined, along: Place['along'] = {}): void {
    this.#place = chosen ? { chosen, along } : { along: {} };
    history.pushState(null, '', location.pathname + placeSearch(this.#place));
    this.#show();
  }

  #read(): void {
    const before = this.#place.chosen;
    this.#place = readPlace(location.search, this.#graph);
    // The page comes at rest: nothing chosen, nothing to move.
    if (before ?? this.#place.chosen) this.#show();
    const strange = strangeIn(location.search, this.#graph).map((piece) => `‘${piece}’`);
    this.#part('melding').textContent = [
      this.#place.unknown ? this.#say('bestaatNiet') : '',
      strange.length ? this.#say('vreemd', { wat: strange.join(', ') }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  #show(): void {
    const { chosen } = this.#place;
    const node = this.#node(chosen);
    const lit = chosen ? litBy(this.#graph, this.#relations, chosen) : undefined;
    const draw = () => {
      this.#view.show(chosen, lit);
      this.#counts(lit?.nodes);
    };
    // On a phone the picture is not in sight: the road comes first.
    if (this.#part('beeld').offsetParent) draw();
    else setTimeout(draw);
    this.#tip.hide();
    this.#part('melding').textContent = '';
    this.toggleAttribute('data-gekozen', Boolean(node));
    this.#part('rust').hidden = Boolean(node);
    this.#part('keus').hidden = !node;
    if (node && lit) this.#panel(node, lit);
    this.#walk();
    if (chosen) this.#rove(chosen);
  }

  /** The heads of the columns: all at rest, and how many are lit of all. */
  #counts(lit?: ReadonlySet<string>): void {
    for (const head of this.querySelectorAll<SVGTextElement>('[data-kolom]')) {
      const kinds = head.dataset.kolom!.split(' ');
      const all = this.#graph.nodes.filter((n) => kinds.includes(n.kind));
      const now = all.filter((n) => lit?.has(n.id)).length;
      head.querySelector('[data-aantal]')!.textContent = lit
        ? this.#say('van', { aantal: now, totaal: all.length })
        : String(all.length);
    }
  }

  #telling(): Telling {
    const choose = (id: string) => placeSearch({ chosen: id, along: {} });
    return { graph: this.#graph, relations: this.#relations, say: this.#say, choose };
  }

  #panel(node: GraphNode, lit: ReturnType<typeof litBy>): void {
    this.#part('keus-teken').replaceChildren(...this.#bigSign(node));
    this.#part('keus-soort').textContent = this.#say(`soort.${node.kind}`);
    this.#part('keus-naam').textContent = titleOf(node);
    this.#part('keus-in').replaceChildren(...tell(node, lit, this.#loose, this.#telling()));
    this.#part('keus-in').scrollTop = 0;
    const read = this.#part<HTMLAnchorElement>('lees');
    read.href = node.path;
    read.textContent = this.#say(`lees.${node.kind}`);
  }

  #bigSign(node: GraphNode): Node[] {
    if (node.kind === 'waarde') return [fruit(node.nr!)];
    if (node.kind === 'plaat' || node.kind === 'vraag')
      return [make('span', { class: `schijf schijf--${node.kind === 'plaat' ? 'oranje' : 'geel'}` }, node.nr!)];
    if (node.kind === 'bron') return [certaintySign(node)];
    return [];
  }

  #walk(): void {
    const { chosen, along } = this.#place;
    const list = this.#part('wandeling');
    this.#part('begin').hidden = Boolean(chosen);
    this.#part('duim').hidden = !chosen;
    list.hidden = !chosen;
    if (!chosen) return void list.replaceChildren();
    const set = (kind: Kind, id: string | undefined) => this.#go(chosen, { ...along, [kind]: id });
    const picture = (plate: GraphNode) => {
      const image = this.#view.nodeElement(plate.id)?.querySelector('image')?.getAttribute('href');
      return image ? make('img', { src: image, alt: '', width: '88', height: '55' }) : '';
    };
    list.replaceChildren(
      ...walkItems({ start: chosen, along }, { ...this.#telling(), set, picture: picture as (n: GraphNode) => Node }),
    );
  }

  /** Back to the beginning of the road: the choice of a plate. */
  #toPlates(): void {
    this.#go(undefined);
    const plates = this.querySelector<HTMLDetailsElement>('[data-begin="plaat"]');
    if (!plates) return;
    plates.open = true;
    plates.querySelector('summary')?.focus();
  }

  #click(e: MouseEvent): void {
    if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    const target = e.target as Element;
    const link = target.closest('a');
    const id =
      link?.dataset.kies ??
      (link?.getAttribute('href')?.startsWith('?kies=') ? new URL(link.href).searchParams.get('kies') : undefined);
    if (id) {
      e.preventDefault();
      return this.#go(id === this.#place.chosen ? undefined : id);
    }
    if (link || !target.closest('[data-deel="doek"]')) return;
    const near = this.#nearest(e);
    if (near) this.#go(near);
  }

  /** The thing nearest to the pointer, when one is near enough. */
  #nearest({ clientX, clientY }: MouseEvent): string | undefined {
    const hits = this.#graph.nodes.flatMap(({ id }) => {
      const box = this.#view.nodeElement(id)?.getBoundingClientRect();
      if (!box) return [];
      const dx = Math.max(box.left - clientX, 0, clientX - box.right);
      const dy = Math.max(box.top - clientY, 0, clientY - box.bottom);
      return [{ id, far: Math.hypot(dx, dy) }];
    });
    const best = hits.sort((a, b) => a.far - b.far)[0];
    return best && best.far <= CATCH ? best.id : undefined;
  }

  #hover(e: PointerEvent): void {
    this.#tipFor(idOf(e.target) ?? this.#nearest(e));
  }

  #tipFor(id: string | undefined): void {
    for (const path of this.#part<SVGGElement>('draden').children) path.classList.remove('d--dik');
    const node = this.#node(id);
    const element = id ? this.#view.nodeElement(id) : null;
    if (!node || !element) return this.#tip.hide();
    this.#view.layout.links.forEach(({ link }, i) => {
      if (link.from === id || link.to === id) this.#part<SVGGElement>('draden').children[i]?.classList.add('d--dik');
    });
    const all = this.#graph.nodes.filter((n) => n.kind === node.kind);
    const where = this.#say('tip', {
      wat: this.#say(`soort.${node.kind}`),
      nr: all.indexOf(node) + 1,
      totaal: all.length,
    });
    const loose = this.#loose.has(node.id) ? [this.#say('losEind')] : [];
    const below = this.#relations
      .near(node.id, 'bron')
      .map((b) => this.#say('volgensKort', { bron: titleOf(this.#node(b)!) }));
    this.#tip.show(
      element,
      [where, ...loose].join(', '),
      titleOf(node),
      [node.who, ...below].filter(Boolean).join(', '),
    );
  }

  /** One tab stop in the picture: the thing that was last gone to. */
  #rove(to?: string): void {
    const stops = this.#graph.nodes.map((n) => this.#view.nodeElement(n.id)).filter((n) => n !== null);
    const here = (to && this.#view.nodeElement(to)) || stops[0];
    for (const stop of stops) stop.setAttribute('tabindex', stop === here ? '0' : '-1');
  }

  #key(e: KeyboardEvent): void {
    if (e.isComposing || e.altKey || e.ctrlKey || e.metaKey) return;
    const from = idOf(e.target);
    if (!from) return;
    this.#part('toetsen').hidden = false;
    if (e.key === '/') {
      e.preventDefault();
      return this.#part<HTMLInputElement>('vind').focus();
    }
    const to = stepTo(this.#view.layout, from, e.key);
    if (!to) return;
    e.preventDefault();
    this.#rove(to);
    this.#view.nodeElement(to)?.focus();
  }

  /** Escape closes the top thing first: the tip, then the choice. */
  #escape(e: KeyboardEvent): void {
    if (this.#tip.shown) {
      this.#tip.hide();
    } else if (this.#place.chosen) {
      const focused = idOf(e.target);
      this.#go(undefined);
      if (focused) this.#view.nodeElement(focused)?.focus();
    }
  }
}

const idOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<SVGAElement>('[data-deel="doek"] [data-kies]')?.dataset.kies : undefined;

customElements.define('keten-beeld', KetenBeeld);
