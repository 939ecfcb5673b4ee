import { opslagVoor } from './bewaarplaats';
import type { Opslagplek } from './leiding';
import type { Melding } from './melding';
import { kanaalVan, roep, type Bericht, type Sessie } from './sessie';
import { voegBij } from './toestand/half';
import { kiesId, nieuw, type Gesprek } from './toestand/model';
import { isLeeg } from './toestand/zicht';

/** How long something wiped can come back, in ms. */
const BEDENKTIJD = 10_000;

/** The room as wiping sees it. */
export interface Wiszaal {
  nu(): { sessie: Sessie; plek: Opslagplek };
  start(gesprek: Gesprek, plek: Opslagplek): void;
}
interface Gewist {
  gesprek: Gesprek;
  plek: Opslagplek;
  /** Taken back before it was gone from the store. */
  terug: boolean;
}

/** Wipes a conversation, here and in the other tabs, and takes that back. */
export class Wissen {
  readonly #zaal: Wiszaal;
  readonly #melding: Melding;
  readonly #t: (sleutel: string) => string;
  /** What was wiped here and can come back, from memory only; the first one first. */
  #weg: Gewist[] = [];
  /** The empty conversation that took the place of what was wiped. */
  #leeg = '';
  /** Hears when another tab puts back what it wiped. */
  #elders: BroadcastChannel | undefined;

  constructor(zaal: Wiszaal, melding: Melding, t: (sleutel: string) => string) {
    this.#zaal = zaal;
    this.#melding = melding;
    this.#t = t;
  }

  /** The kept copy is gone at once; for ten seconds it can come back. */
  async wis(): Promise<void> {
    const { sessie, plek } = this.#zaal.nu();
    const { gesprek } = sessie;
    if (isLeeg(gesprek)) return this.#melding.meld(this.#t('zaal.nietsTeWissen'));
    // Wiped again what was written after a wipe: then both come back. Another conversation stands alone.
    if (gesprek.id !== this.#leeg) this.#weg = [];
    const stuk: Gewist = { gesprek, plek, terug: false };
    this.#weg.push(stuk);
    const weg = sessie.sluit(true);
    this.#begin(gesprek);
    this.#melding.meld(this.#t('zaal.gewist'));
    this.#melding.terug(BEDENKTIJD, () => {
      this.#weg = [];
    });
    await weg;
    if (!stuk.terug)
      await opslagVoor(plek)
        .wis(gesprek.id)
        .catch(() => undefined);
  }

  /** Puts back what was wiped, with what was written in the meantime. */
  terug(): void {
    const [eerste, ...later] = this.#weg;
    if (!eerste) return;
    this.#weg = [];
    for (const stuk of [eerste, ...later]) stuk.terug = true;
    this.#melding.terug(0);
    this.#herstel(
      later.reduce((g, { gesprek }) => voegBij(g, gesprek), eerste.gesprek),
      eerste.plek,
    );
    roep(eerste.plek, eerste.gesprek.id, { soort: 'terug', gesprek: this.#zaal.nu().sessie.gesprek });
  }

  /** Another tab wiped this conversation: here too nothing of it may stay, or be written again. */
  elders(): void {
    const {
      sessie: { gesprek },
      plek,
    } = this.#zaal.nu();
    this.#begin(gesprek);
    this.#melding.meld(this.#t('zaal.eldersGewist'));
    this.#elders?.close();
    const leeg = this.#leeg;
    this.#elders = kanaalVan(plek, gesprek.id);
    this.#elders.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.soort !== 'terug') return;
      this.#elders?.close();
      // Who went on to another conversation stays there.
      if (this.#zaal.nu().sessie.gesprek.id === leeg) this.#herstel(data.gesprek, plek);
    };
  }

  #herstel(gesprek: Gesprek, plek: Opslagplek): void {
    const { sessie } = this.#zaal.nu();
    const tussen = sessie.gesprek;
    const hoort = tussen.id === this.#leeg;
    if (hoort)
      void sessie
        .sluit(true)
        .then(() => opslagVoor(plek).wis(tussen.id))
        .catch(() => undefined);
    this.#zaal.start(hoort ? voegBij(gesprek, tussen) : gesprek, plek);
    void this.#zaal.nu().sessie.bewaar();
    this.#melding.meld(this.#t('zaal.teruggehaald'));
  }

  /** An empty conversation of the same kind, in the same place. */
  #begin({ plaat, opzet, stappen }: Gesprek): void {
    const id = kiesId();
    this.#leeg = id;
    this.#zaal.start(nieuw({ id, plaat, begonnen: new Date().toISOString(), opzet, stappen }), this.#zaal.nu().plek);
  }
}
