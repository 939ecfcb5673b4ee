import { xmlText } from '../build/xml';
import { copyText, selectedField } from '../browser/copy';
import { download } from '../browser/download';
import { fetched, type Fetched } from '../export/fetched';
import { make } from '../browser/make';
import { Card, thingsOf, type Thing, type Wishes } from './card';
import { draggable } from './dragging';
import { strangeNames } from '../browser/strange-names';
import { annotate, asAddress, FIELD, fromAddress, join, move, place, replace, undo } from './edit';
import { toggle, type Entry } from './list';
import { aside } from './aside';
import { change, current, isKept, watch } from './store';

/** The page of the reading list: what is on it, in which order, with notes; to take along, print, share and empty. */
class ReadingList extends HTMLElement {
  #left = new AbortController();
  readonly #cards = new Map<string, Card>();
  #things: ReadonlyMap<string, Thing> = new Map();
  #say: Fetched['say'] = () => '';
  /** The list somebody shared, as long as it is only looked at. */
  #shared: Entry[] | undefined;

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`.leeslijst__${name}`)!;
  }
  get #status(): HTMLElement {
    return this.#part('stand');
  }

  async connectedCallback(): Promise<void> {
    this.#left = new AbortController();
    const box = this.querySelector<HTMLElement>('.leeslijst')!;
    try {
      const data = await fetched(this.dataset.records!);
      this.#things = thingsOf(data);
      this.#say = data.say;
    } catch {
      this.append(make('p', { className: 'mededeling', role: 'alert', textContent: this.dataset.failed ?? '' }));
      return;
    }
    box.hidden = false;
    const { signal } = this.#left;
    watch(() => this.#show(), signal);
    draggable(this.#part('lijst'), (from, to) => this.#drop(from, to), signal);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]'))
      button.addEventListener('click', () => void this.#do(button.dataset.do!), { signal });
    this.#tell();
    this.#offer();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }

  /** What must be said before anything: nothing is kept, or something could not be read. */
  #tell(): void {
    if (!isKept()) this.#note(this.#say('leeslijst.nietBewaard'));
    const lost = aside();
    if (lost.length)
      this.#note(this.#say('leeslijst.onleesbaar'), [
        this.#say('leeslijst.bewaarBestand'),
        () => download('leeslijst-onleesbaar.txt', new Blob([lost.join('\n')], { type: 'text/plain;charset=utf-8' })),
      ]);
  }

  /** A message above the list, with what can be done; each choice takes the message away. */
  #note(text: string, ...choices: (readonly [string, () => void])[]): HTMLElement {
    const message = make('div', { className: 'mededeling' }, make('p', { textContent: text }));
    if (choices.length)
      message.append(
        make(
          'p',
          { className: 'rij' },
          ...choices.map(([name, act], i) =>
            make('button', {
              type: 'button',
              className: i ? 'knop knop--klein' : 'knop knop--klein knop--inkt',
              textContent: name,
              onclick: () => {
                message.remove();
                act();
              },
            }),
          ),
        ),
      );
    this.#part('meldingen').append(message);
    return message;
  }

  /** A shared list is looked at first; what becomes of your own you choose yourself. */
  #offer(): void {
    const named = strangeNames(location.search, [FIELD]).map((piece) => `‘${piece}’`);
    if (named.length) this.#note(this.#say('leeslijst.vreemdeNaam', { wat: named.join(', ') }));
    const found = fromAddress(location.search);
    if (!found) return;
    const known = found.ids.filter((id) => this.#things.has(id));
    const strange = found.ids.length - known.length + found.strange.length;
    if (strange) this.#note(this.#say('leeslijst.vreemd', { aantal: strange }));
    if (!known.length) return this.#clearAddress();
    this.#shared = known.map((id) => ({ id }));
    const take = (edit: (list: Entry[]) => Entry[]) => () => {
      this.#shared = undefined;
      this.#clearAddress();
      this.#undoable(this.#say('leeslijst.overgenomen'), edit);
    };
    this.#note(
      this.#say('leeslijst.gedeeld', { aantal: known.length }),
      [this.#say('leeslijst.zetErbij'), take((list) => join(list, known))],
      [this.#say('leeslijst.vervang'), take((list) => replace(list, known))],
      [this.#say('leeslijst.bekijk'), () => this.#look()],
    );
  }

  #look(): void {
    this.#note(this.#say('leeslijst.bekijkt'), [
      this.#say('leeslijst.eigen'),
      () => {
        this.#shared = undefined;
        this.#clearAddress();
        this.#show();
      },
    ]);
  }

  #clearAddress(): void {
    history.replaceState(history.state, '', location.pathname);
  }

  #keep(edit: (list: Entry[]) => Entry[]): void {
    const was = isKept();
    if (!change(edit) && was) this.#note(this.#say('leeslijst.nietBewaard'));
  }

  /** Changes the list and says what happened, with a way back that leaves alone what was done since. */
  #undoable(text: string, edit: (list: Entry[]) => Entry[]): void {
    const before = current();
    this.#keep(edit);
    const after = current();
    this.#part('meldingen').querySelector('[data-terug]')?.remove();
    const message = this.#note(text, [
      this.#say('leeslijst.zetTerug'),
      () => this.#keep((list) => undo(list, before, after)),
    ]);
    message.dataset.terug = '';
  }

  #show(): void {
    const list = this.#shared ?? current();
    const wishes: Wishes = {
      move: (id, steps) => this.#move(id, steps),
      annotate: (id, noot) => this.#keep((entries) => annotate(entries, id, noot)),
      remove: (id) => this.#undoable(this.#say('leeslijst.weggehaald'), (entries) => toggle(entries, id)),
    };
    const elements = list.map((entry, i) => {
      const card = this.#cards.get(entry.id) ?? new Card(entry.id, this.#things.get(entry.id), this.#say, wishes);
      this.#cards.set(entry.id, card);
      card.show(entry, i, list.length);
      return card.element;
    });
    const place = this.#part('lijst');
    // Only what stands somewhere else is moved: an element that moves loses its cursor.
    elements.forEach(
      (element, i) => place.children[i] !== element && place.insertBefore(element, place.children[i] ?? null),
    );
    while (place.children.length > elements.length) place.lastElementChild!.remove();
    const along = this.querySelector('take-along')!;
    along.ids = list.map((e) => e.id);
    along.notes = Object.fromEntries(list.flatMap((e) => (e.noot ? [[e.id, e.noot]] : [])));
    this.querySelector('.leeslijst')!.classList.toggle('leeslijst--kijk', Boolean(this.#shared));
    this.#part('leeg').hidden = list.length > 0;
    this.#part('doen').hidden = list.length === 0;
    this.#status.textContent = list.length
      ? this.#say(this.#shared ? 'leeslijst.standGedeeld' : 'leeslijst.stand', { aantal: list.length })
      : '';
  }

  #move(id: string, steps: number): void {
    if (this.#shared) return;
    this.#keep((list) => move(list, id, steps));
    this.#cards.get(id)?.focus(steps);
    this.#sayPlace(id);
  }

  #drop(from: number, to: number): void {
    const id = current()[from]?.id;
    if (id === undefined || this.#shared) return;
    this.#keep((list) => place(list, id, to));
    this.#sayPlace(id);
  }

  #sayPlace(id: string): void {
    const list = current();
    this.#status.textContent = this.#say('leeslijst.plek', {
      titel: this.#things.get(id)?.titel ?? id,
      plek: list.findIndex((e) => e.id === id) + 1,
      totaal: list.length,
    });
  }

  async #do(what: string): Promise<void> {
    if (what === 'druk') return print();
    if (what === 'deel') return this.#share();
    // Your own list is out of sight.
    if (this.#shared) return;
    // Asked once; after that there is a way back.
    const asking = this.#part('meldingen').querySelector('[data-vraag]');
    if (asking) return;
    const message = this.#note(
      this.#say('leeslijst.zeker', { aantal: current().length }),
      [this.#say('leeslijst.jaLeeg'), () => this.#undoable(this.#say('leeslijst.geleegd'), () => [])],
      [this.#say('leeslijst.laatStaan'), () => this.querySelector<HTMLElement>('[data-do=leeg]')?.focus()],
    );
    message.dataset.vraag = '';
    message.querySelector('button')?.focus();
  }

  async #share(): Promise<void> {
    const list = this.#shared ?? current();
    const address = new URL(asAddress(list), location.href.split(/[?#]/)[0]).href;
    const link = `<a href="${xmlText(address)}">${this.#say('leeslijst.naam')}</a>`;
    const done = await copyText(address, link);
    this.#status.textContent = this.#say(done ? 'leeslijst.linkGekopieerd' : 'leeslijst.linkZelf');
    if (!done) selectedField(address, this.#say('leeslijst.linkZelf'), this.#part('meldingen'));
  }
}

customElements.define('reading-list', ReadingList);
