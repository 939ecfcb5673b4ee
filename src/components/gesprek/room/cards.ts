import { inOneLine, sayDate } from '../domain/report/say';
import type { RoomData } from '../domain/room-data';
import { STANDEN, type Gesprek, type Stand } from '../domain/state/model';
import { standOf, stillOpen } from '../domain/state/view';
import { CLOSING } from '../domain/steps';
import type { Translate } from '../domain/translate';
import { make, withRole } from '../../browser/make';
import { cardElements } from './elements/cards';
import type { Emit, RoomEvent } from './events';
import { moveTo } from './move';

/** Cards below a question: how to talk about it, what was agreed last time, which plate comes after this one. */
export class Cards {
  readonly #e: ReturnType<typeof cardElements>;
  readonly #data: RoomData;
  readonly #t: Translate;
  #gesprek: Gesprek | undefined;
  /** What the list of last time shows, so that a key typed elsewhere does not build it again. */
  #shown = '';

  constructor(room: ParentNode, data: RoomData, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#e = cardElements(room);
    this.#data = data;
    this.#t = t;
    this.#e.beforeList.addEventListener(
      'click',
      (e) => {
        const button = (e.target as Element).closest<HTMLElement>('[data-stand]');
        if (!button) return;
        const stand = STANDEN.find((s) => s === button.dataset.stand);
        const pressed = button.getAttribute('aria-pressed') === 'true';
        emit({ kind: 'tick', nr: Number(button.dataset.nr), stand: pressed ? '' : (stand ?? '') });
      },
      { signal },
    );
  }

  /** A conversation begins. */
  set(gesprek: Gesprek): void {
    this.#shown = '';
    const { vorige } = gesprek;
    if (vorige) this.#e.beforeTitle.textContent = this.#t('zaal.vorigeKeer', { datum: sayDate(vorige.begonnen) });
    this.refresh(gesprek);
  }

  /** Shows what became of what was agreed before. */
  refresh(gesprek: Gesprek): void {
    this.#gesprek = gesprek;
    const before = gesprek.vorige?.afspraken ?? [];
    const now = JSON.stringify(before.map((a, nr) => [a, standOf(gesprek, nr)]));
    this.#e.carry.hidden = stillOpen(gesprek).length === 0;
    if (now === this.#shown) return;
    this.#shown = now;
    const focused = (document.activeElement as HTMLElement | null)?.dataset;
    const was = focused?.stand && `[data-nr="${focused.nr}"][data-stand="${focused.stand}"]`;
    this.#e.beforeList.replaceChildren(...before.map((a, nr) => this.#row(inOneLine(a), nr, standOf(gesprek, nr))));
    if (was) this.#e.beforeList.querySelector<HTMLElement>(was)?.focus();
  }

  /** Cards of one screen. @param box where the question stands */
  show(step: string, box: Element): void {
    const g = this.#gesprek;
    const kept = g?.stappen.find((s) => s.id === step);
    if (!g) return;
    const { approach, before, after } = this.#e;
    const show = (card: HTMLElement, shown: boolean) => {
      card.hidden = !shown;
      if (shown) moveTo(card, box);
    };
    this.#sayApproach(g, g.opzet.stil);
    show(approach, kept?.deel === 'verdiepen' && (g.opzet.stil || g.opzet.groep !== 'hele-groep'));
    // At the start the group looks back, and when it makes up what to do it sees what it promised before.
    const looksBack = g.stappen[0]!.id === step || kept?.deel === 'kijken' || kept?.deel === 'doen';
    show(before, Boolean(g.vorige?.afspraken.length) && looksBack);
    show(after, g.opzet.daarna.length > 0 && step === CLOSING);
    if (g.opzet.daarna.length) this.#sayAfter(g);
  }

  /** The silence is over. */
  talk(): void {
    const g = this.#gesprek;
    if (!g) return;
    this.#sayApproach(g, false);
    if (g.opzet.groep === 'hele-groep') this.#e.approach.hidden = true;
  }

  /** Something that was agreed, with what became of it. */
  #row(words: string, nr: number, now: Stand | undefined): HTMLLIElement {
    const buttons = STANDEN.map((stand) => {
      const button = make('button', { type: 'button' }, this.#t(`zaal.stand.${stand}`));
      Object.assign(button.dataset, { nr: String(nr), stand });
      button.setAttribute('aria-pressed', String(stand === now));
      return button;
    });
    const group = withRole('group', make('span', { className: 'standen' }, ...buttons));
    group.setAttribute('aria-label', words);
    return make('li', {}, make('span', { dir: 'auto' }, words), group);
  }

  #sayApproach({ opzet }: Gesprek, silent: boolean): void {
    const parts = [
      ...(silent ? [this.#t('zaal.eerstStil')] : []),
      ...(opzet.groep === 'hele-groep' ? [] : [this.#t(`zaal.aanpak.${opzet.groep}`)]),
    ];
    this.#e.approachText.textContent = parts.join(' ');
    this.#e.talk.hidden = !silent;
  }

  #sayAfter({ opzet }: Gesprek): void {
    const links = opzet.daarna.flatMap((id) => {
      const plaat = this.#data.platen.find((p) => p.id === id);
      return plaat ? [make('a', { href: `../../${id}/gesprek/` }, plaat.naam)] : [];
    });
    const row = links.flatMap((link, i) => (i ? [', ', link] : [link]));
    this.#e.after.replaceChildren(this.#t('zaal.daarnaKop'), ' ', ...row);
  }
}
