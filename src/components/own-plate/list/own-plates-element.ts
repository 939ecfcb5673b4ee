import { told } from '../domain/told';
import { copyText, selectedField } from '../../browser/copy';
import { translator, type Translate } from '../../gesprek/domain/translate';
import type { Place } from '../../gesprek/domain/storage/store';
import { flatten, type Word } from '../../words/fill';
import { tellBeside } from '../beside';
import type { OwnPlate } from '../domain/model';
import { titleOf } from '../domain/title';
import type { Sentence } from '../domain/fields';
import type { ReadResult, Reason } from '../domain/read';
import { readFile } from '../file';
import { holdsPlate, linkTrouble, readLink, writeLink } from '../link';
import { lendPlates } from '../lending';
import type { Taken } from '../place-on-site';
import { rememberPlate, shelfFor } from '../shelf';
import { makeRow, type Take } from './row';
import { take } from './take';

interface Kept {
  plate: OwnPlate;
  place: Place;
}

/** The plates that this browser keeps: to talk about, to print, to take along, to wipe. */
class OwnPlates extends HTMLElement {
  #t: Translate = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #kept: Kept[] = [];
  #wiped: Kept | undefined;

  connectedCallback(): void {
    this.#part('[data-beheer]').hidden = false;
    lendPlates();
    this.addEventListener('click', (e) => this.#click(e));
    const file = this.querySelector<HTMLInputElement>('[data-bestand]')!;
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      // Emptied once it is read: the same file, mended, can be chosen again.
      if (chosen) void this.#open(chosen).then(() => (file.value = ''));
    });
    addEventListener('hashchange', () => void this.#openLink());
    void this.#openLink()
      .then((opened) => (opened ? undefined : this.#refresh()))
      .then(() => this.#tellBeside());
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #say(sentence: string): void {
    this.#part('[data-zegt]').textContent = sentence;
    this.#part('[data-linkvak]').replaceChildren();
    this.#part('[data-doe="terug"]').hidden = true;
  }

  /** Says which plates came beside themselves, under what was said already. */
  #tellBeside(): void {
    const news = tellBeside(this.#t);
    const said = this.#part('[data-zegt]').textContent;
    if (news) this.#say([said, news].filter(Boolean).join('\n'));
  }

  async #refresh(): Promise<void> {
    const t = this.#t;
    const both = await Promise.all(
      (['gedeeld', 'eigen'] as const).map(async (place) => ({
        place,
        ...(await shelfFor(place)
          .all()
          .catch(() => ({ platen: [], unreadable: 0, closed: true }))),
      })),
    );
    this.#kept = both.flatMap(({ place, platen }) => platen.map((plate) => ({ plate, place })));
    const unreadable = both.reduce((sum, { unreadable }) => sum + unreadable, 0);
    if (unreadable) this.#say(t('eigen.lijst.onleesbaar', { aantal: unreadable }));
    const closed = both.some((shelf) => 'closed' in shelf);
    if (closed) this.#say(t('eigen.lijst.fout.dicht'));
    this.#part('[data-leeg]').hidden = closed || unreadable > 0 || this.#kept.length > 0;
    const addresses = { eigen: this.dataset.eigen!, maken: this.dataset.maken! };
    const rows = this.#kept.map(({ plate, place }) => makeRow(plate, place, addresses, t));
    this.#part('[data-lijst]').replaceChildren(...rows);
    for (const [i, { plate }] of this.#kept.entries()) void this.#picture(rows[i]!, plate);
  }

  async #picture(row: HTMLElement, plate: OwnPlate): Promise<void> {
    const { toAddress, toSvg } = await import('../drawing-file');
    row.querySelector('img')!.src = toAddress(await toSvg(plate));
  }

  /** A plate that came in the address. */
  async #openLink(): Promise<boolean> {
    const { hash } = location;
    if (!holdsPlate(hash)) return false;
    history.replaceState(null, '', location.pathname + location.search);
    await this.#take(await readLink(hash), linkTrouble);
    return true;
  }

  async #open(file: File): Promise<void> {
    await this.#take(await readFile(file), (reden) => [`eigen.lijst.fout.${reden}`, { naam: file.name }]);
  }

  /** Keeps what was read; whatever is wrong with it, nothing here changes. @param trouble what is said then */
  async #take(read: ReadResult, trouble: (reden: Reason) => Sentence): Promise<void> {
    const t = this.#t;
    if (!read.goed) {
      const lines = read.fouten.map((mistake) => told(mistake, t));
      await this.#refresh();
      return this.#say([t(...trouble(read.reden)), ...lines].join('\n'));
    }
    const { plaat } = read;
    const kept = await shelfFor('eigen')
      .save(plaat)
      .then(() => true)
      .catch(() => false);
    rememberPlate(plaat.id, 'eigen');
    await this.#refresh();
    this.#say(kept ? t('eigen.lijst.geopend', { titel: titleOf(plaat, t) }) : t('eigen.lijst.fout.opslag'));
  }

  #click(e: MouseEvent): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-doe]');
    if (!button) return;
    if (button.dataset.doe === 'terug') return void this.#undo();
    const kept = this.#kept.find(({ plate }) => plate.id === button.closest('li')?.dataset.id);
    if (!kept) return;
    const deed = button.dataset.doe as Take | 'wis';
    if (deed === 'wis') return void this.#wipe(kept);
    if (deed === 'link') return void this.#link(kept.plate);
    const taken = JSON.parse(this.dataset.bezet ?? '') as Taken;
    void take(kept, deed, { taken, letters: `${this.dataset.eigen}letters.json`, t: this.#t }).then(
      () => this.#say(this.#t('eigen.lijst.klaar')),
      () => this.#say(this.#t('eigen.lijst.nietGelukt')),
    );
  }

  async #link(plate: OwnPlate): Promise<void> {
    const t = this.#t;
    const link = await writeLink(plate, new URL(this.dataset.eigen!, location.href).href).catch(() => undefined);
    if (!link) return this.#say(t('eigen.lijst.teGroot'));
    const copied = await copyText(link);
    this.#say(copied ? t('eigen.lijst.gekopieerd') : '');
    if (!copied) selectedField(link, t('eigen.lijst.kopieer'), this.#part('[data-linkvak]'));
  }

  async #wipe(kept: Kept): Promise<void> {
    const { plate, place } = kept;
    await shelfFor(place).wipe(plate.id);
    await this.#refresh();
    this.#wiped = kept;
    this.#say(this.#t('eigen.lijst.gewist', { titel: titleOf(plate, this.#t) }));
    const back = this.#part('[data-doe="terug"]');
    back.hidden = false;
    back.focus();
  }

  async #undo(): Promise<void> {
    const { plate, place } = this.#wiped ?? {};
    if (plate && place) await shelfFor(place).save(plate);
    this.#wiped = undefined;
    this.#say('');
    await this.#refresh();
    this.querySelector<HTMLElement>(`[data-id="${plate?.id}"] a`)?.focus();
  }
}

customElements.define('eigen-platen', OwnPlates);
