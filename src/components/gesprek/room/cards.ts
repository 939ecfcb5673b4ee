import { agreedBefore, sayDate } from '../domain/report/blocks';
import type { RoomData } from '../domain/room-data';
import type { Gesprek } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { make } from '../page/make';
import { toItems } from '../page/report';
import { cardElements } from './elements/cards';
import { moveTo } from './move';

/** Cards below a question: how to talk about it, what was agreed last time, which plate comes after this one. */
export class Cards {
  readonly #e: ReturnType<typeof cardElements>;
  readonly #data: RoomData;
  readonly #t: Translate;
  #gesprek: Gesprek | undefined;

  constructor(room: ParentNode, data: RoomData, t: Translate) {
    this.#e = cardElements(room);
    this.#data = data;
    this.#t = t;
  }

  /** A conversation begins. */
  set(gesprek: Gesprek): void {
    this.#gesprek = gesprek;
    const { vorige } = gesprek;
    if (!vorige) return;
    this.#e.beforeTitle.textContent = this.#t('zaal.vorigeKeer', { datum: sayDate(vorige.begonnen) });
    this.#e.beforeList.replaceChildren(...toItems(agreedBefore(vorige)));
  }

  /** Cards of one screen. @param box where the question stands */
  show(step: string, box: Element): void {
    const g = this.#gesprek;
    const kept = g?.stappen.find((s) => s.id === step);
    if (!g || !kept) return;
    const { approach, before, after } = this.#e;
    const show = (card: HTMLElement, shown: boolean) => {
      card.hidden = !shown;
      if (shown) moveTo(card, box);
    };
    this.#sayApproach(g, g.opzet.stil);
    show(approach, kept.deel === 'verdiepen' && (g.opzet.stil || g.opzet.groep !== 'hele-groep'));
    // At the start the group looks back, at the end it sees what it promised before.
    show(before, Boolean(g.vorige?.afspraken.length) && (g.stappen[0]!.id === step || step === 'doen-1'));
    show(after, g.opzet.daarna.length > 0 && g.stappen.at(-1)!.id === step);
    if (g.opzet.daarna.length) this.#sayAfter(g);
  }

  /** The silence is over. */
  talk(): void {
    const g = this.#gesprek;
    if (!g) return;
    this.#sayApproach(g, false);
    if (g.opzet.groep === 'hele-groep') this.#e.approach.hidden = true;
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
