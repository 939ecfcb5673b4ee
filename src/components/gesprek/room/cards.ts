import type { RoomData } from '../domain/room-data';
import { vul, type Woord } from '../../teksten/woorden';
import { moveTo } from './screens';
import type { Gesprek } from '../domain/state/model';

/** Cards below a question: how to talk about it, what was agreed last time, which plate comes after this one. */
export class Cards {
  readonly #zaal: HTMLElement;
  readonly #gegevens: RoomData;
  readonly #woorden: ReadonlyMap<string, Woord>;
  #gesprek: Gesprek | undefined;

  constructor(zaal: HTMLElement, gegevens: RoomData, woorden: ReadonlyMap<string, Woord>) {
    this.#zaal = zaal;
    this.#gegevens = gegevens;
    this.#woorden = woorden;
  }

  /** A conversation begins. */
  set(gesprek: Gesprek): void {
    this.#gesprek = gesprek;
    const { vorige } = gesprek;
    if (!vorige) return;
    const datum = new Date(vorige.begonnen).toLocaleDateString('nl-NL', { dateStyle: 'long' });
    this.#deel('[data-vorige-kop]').textContent = vul(this.#woorden, 'zaal.vorigeKeer', { datum });
    this.#deel('[data-vorige-lijst]').replaceChildren(
      ...vorige.afspraken.map((a) =>
        Object.assign(document.createElement('li'), {
          textContent: [a.wat, a.wie, a.wanneer].filter(Boolean).join(', '),
        }),
      ),
    );
  }

  /** Cards of one screen. */
  show(stap: string, scherm: Element): void {
    const g = this.#gesprek;
    const kern = g?.stappen.find((s) => s.id === stap);
    if (!g || !kern) return;
    const vak = scherm.querySelector('[data-vraagvak]')!;
    const laat = (kies: string, toon: boolean) => {
      const kaart = this.#deel(kies);
      kaart.hidden = !toon;
      if (toon) moveTo(kaart, vak);
    };
    const verdiept = kern.deel === 'verdiepen';
    this.#zegAanpak(g, g.opzet.stil);
    laat('[data-aanpak]', verdiept && (g.opzet.stil || g.opzet.groep !== 'hele-groep'));
    // At the start the group looks back, at the end it sees what it promised before.
    laat('[data-vorige]', Boolean(g.vorige?.afspraken.length) && (g.stappen[0]!.id === stap || stap === 'doen-1'));
    laat('[data-daarna]', g.opzet.daarna.length > 0 && g.stappen.at(-1)!.id === stap);
    if (g.opzet.daarna.length) this.#zegDaarna(g);
  }

  /** The silence is over. */
  talk(): void {
    const g = this.#gesprek;
    if (!g) return;
    this.#zegAanpak(g, false);
    if (g.opzet.groep === 'hele-groep') this.#deel('[data-aanpak]').hidden = true;
  }

  #deel(kies: string): HTMLElement {
    return this.#zaal.querySelector<HTMLElement>(kies)!;
  }

  #zegAanpak({ opzet }: Gesprek, stil: boolean): void {
    const t = (sleutel: string) => vul(this.#woorden, sleutel);
    const delen = [
      ...(stil ? [t('zaal.eerstStil')] : []),
      ...(opzet.groep === 'hele-groep' ? [] : [t(`zaal.aanpak.${opzet.groep}`)]),
    ];
    this.#deel('[data-aanpak-tekst]').textContent = delen.join(' ');
    this.#deel('[data-doe="praat"]').hidden = !stil;
  }

  #zegDaarna({ opzet }: Gesprek): void {
    const links = opzet.daarna.flatMap((id) => {
      const plaat = this.#gegevens.platen.find((p) => p.id === id);
      return plaat
        ? [Object.assign(document.createElement('a'), { href: `../../${id}/gesprek/`, textContent: plaat.naam })]
        : [];
    });
    this.#deel('[data-daarna]').replaceChildren(
      vul(this.#woorden, 'zaal.daarnaKop'),
      ' ',
      ...links.flatMap((a, i) => (i ? [', ', a] : [a])),
    );
  }
}
