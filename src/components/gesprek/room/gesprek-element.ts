import { translator } from '../domain/translate';
import { sayRecipe } from '../domain/recipe';
import { leaveAddress } from './address';
import type { RoomData } from '../domain/room-data';
import { roomName } from '../domain/storage/remembered';
import type { Place } from '../domain/storage/store';
import { plat, vul, type Invulling } from '../../teksten/woorden';
import { Opening, screensOf } from './opening';
import { StartDialog } from './start';
import { remember, storeFor } from '../domain/storage/remembered';
import { showShare } from './share';
import { Cards } from './cards';
import { divideTime } from '../domain/clock';
import { Drawer } from './drawer';
import { RoomSide, type FacilitatorWish } from '../domain/session/facilitation';
import { moveTo, Screens } from './screens';
import { Messages } from './messages';
import { writeRecipe } from '../domain/recipe';
import { pointOn } from '../domain/plek';
import { keepAwake, onSwipe, toggleFullscreen } from './display';
import { Session } from '../domain/session/session';
import { showPins } from '../page/pins';
import { keepLetters, commandOf, type Command } from './keys';
import { freshId, type Gesprek } from '../domain/state/model';
import { notitiesBij } from '../domain/state/view';
import { Verslag } from './verslag';
import { chime, RoomClock } from './clock';
import { Wipe } from './wipe';

/** The meeting view: one screen at a time is there already; this adds keys, time, notes, agreements and a report. */
class GesprekZaal extends HTMLElement {
  #af?: AbortController;
  #gegevens: RoomData = JSON.parse(this.dataset.gegevens ?? '{}');
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  /** Ends what listens for one conversation when another takes its place. */
  #ronde?: AbortController;
  #sessie?: Session;
  #plek: Place = 'gedeeld';
  #lade?: Drawer;
  #loop!: Screens;
  #wekker!: RoomClock;
  #begin!: StartDialog;
  #melding!: Messages;
  #kaartjes!: Cards;
  #verslag!: Verslag;
  #leiding?: RoomSide;
  #wissen!: Wipe;
  #aanvang!: Opening;

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.toggleAttribute('data-levend', true);
    for (const met of this.querySelectorAll<HTMLElement>('[data-met]')) met.hidden = false;
    this.#melding = new Messages(this);
    this.#wissen = new Wipe(
      { nu: () => ({ sessie: this.#sessie!, plek: this.#plek }), start: (gesprek, plek) => this.#start(gesprek, plek) },
      this.#melding,
      (sleutel) => this.#t(sleutel),
    );
    this.#kaartjes = new Cards(this, this.#gegevens, this.#woorden);
    this.#wekker = new RoomClock(this.#deel('[data-tijd]'), translator(this.#woorden), signal, (stil) => this.#tijdOm(stil));
    this.#loop = new Screens(this, signal, (stap) => this.#gewisseld(stap));
    const { vragen, platen, plaat, stappen } = this.#gegevens;
    this.#begin = new StartDialog(
      this.#deel('[data-start]'),
      this.#woorden,
      {
        plaat: plaat.id,
        vragen: vragen.map((v) => v.nr),
        platen: platen.map((p) => p.id),
        past: (g) => screensOf(g, stappen).length > 0,
      },
      { verder: (id) => void this.#aanvang.reopen(id), opnieuw: (id) => void this.#aanvang.anew(id) },
      signal,
    );
    this.#aanvang = new Opening(
      this.#gegevens,
      this.#begin,
      {
        nu: () => this.#sessie && { gesprek: this.#sessie.gesprek, plek: this.#plek },
        start: (gesprek, plek) => this.#start(gesprek, plek),
        bewaar: () => void this.#sessie!.save(),
        vooraan: () => this.#loop.first(),
      },
      this.#t('zaal.nietGevonden'),
    );
    document.addEventListener('keydown', (e) => this.#toets(e), { signal });
    document.addEventListener('visibilitychange', () => void this.#sessie?.save(), { signal });
    window.addEventListener('pagehide', () => void this.#sessie?.save(), { signal });
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    this.#verslag = new Verslag(
      this,
      this.#gegevens,
      this.#woorden,
      () => this.#sessie!,
      (zin) => this.#melding.say(zin),
      signal,
    );
    this.#deel('[data-start]').addEventListener('close', () => void this.#aanvang.closed(), { signal });
    keepLetters(this.#deel<HTMLInputElement>('[data-tekens-uit]'), signal);
    keepAwake(signal);
    onSwipe(this, signal, (naar) => this.#loop.step(naar));
    this.#loop.show();
    void this.#aanvang.welcome();
  }

  disconnectedCallback(): void {
    this.#af?.abort();
    this.#ronde?.abort();
    void this.#sessie?.close();
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  #start(gesprek: Gesprek, plek: Place): void {
    this.#ronde?.abort();
    this.#ronde = new AbortController();
    const { signal } = this.#ronde;
    void this.#sessie?.close();
    this.#plek = plek;
    this.#sessie = new Session(gesprek, storeFor(plek), {
      gewijzigd: () => this.#ververs(),
      fout: (fout) => this.#nietBewaard(fout),
      gewist: () => this.#wissen.elsewhere(),
      bewaard: () => this.#bewaard(),
    });
    this.#lade = new Drawer(
      this.#deel('[data-lade]'),
      this.#woorden,
      this.#sessie,
      this.#gegevens.plekken,
      signal,
      () => this.#prik(),
    );
    remember(gesprek.plaat.id, { id: gesprek.id, plek });
    leaveAddress(gesprek.id);
    this.#deel<HTMLDialogElement>('[data-start]').close();
    this.#deel('[data-hulp]').hidden = false;
    this.#deel('[data-waar]').textContent = this.#t(`zaal.waar.${plek}`);
    this.#kaartjes.set(gesprek);
    this.#meldLeiding();
    this.#loop.set(screensOf(gesprek, this.#gegevens.stappen));
    this.#gewisseld(this.#loop.current);
    this.#ververs();
  }

  /** The facilitator's window finds this room by its name. */
  #meldLeiding(): void {
    const naam = roomName(freshId());
    this.#deel<HTMLAnchorElement>('[data-leider]').hash = naam;
    this.#leiding ??= new RoomSide(
      naam,
      () =>
        this.#sessie && {
          stap: this.#loop.current,
          klok: this.#wekker.state,
          plek: this.#plek,
          gesprek: this.#sessie.gesprek,
        },
      (wens) => this.#leid(wens),
      (er) => {
        this.#deel('[data-met-leider]').hidden = !er;
      },
      this.#af!.signal,
    );
  }

  #leid(wens: FacilitatorWish): void {
    if (wens.doe === 'naar') {
      this.#verslag.set(false);
      this.#loop.goTo(wens.stap);
    } else if (wens.doe === 'minuut') this.#voer('tijd');
    else this.#praat();
  }

  /** Another screen is shown: tools, cards and drawer move to it, its time begins. */
  #gewisseld(stap: string): void {
    const scherm = this.#deel('.stap[data-nu]');
    moveTo(this.#deel('[data-hulp]'), scherm.querySelector('[data-rest-vak]')!, 'voorop');
    const g = this.#sessie?.gesprek;
    if (!g) return;
    const kern = g.stappen.find((s) => s.id === stap)!;
    this.#kaartjes.show(stap, scherm);
    moveTo(this.#deel('[data-lade]'), scherm.querySelector('[data-rechts]')!);
    this.#melding.dismiss();
    this.#melding.announce(scherm.querySelector('[data-vraagvak]')!.textContent!.replace(/\s+/g, ' ').trim());
    this.#wekker.set(
      `${g.id} ${stap}`,
      divideTime(
        g.opzet.minuten,
        g.stappen.map((s) => s.deel),
      )[g.stappen.indexOf(kern)] ?? 0,
      g.opzet.stil && kern.deel === 'verdiepen',
    );
    // Here the silence was over already.
    if (g.opzet.stil && !this.#wekker.state.stil) this.#kaartjes.talk();
    this.#lade!.showStep(stap);
    this.#leiding?.tell();
  }

  #tijdOm(stil: boolean): void {
    if (stil) this.#praat();
    this.#melding.sayBriefly(this.#t(stil ? 'zaal.stilOm' : 'zaal.tijdOm'));
    if (this.#deel<HTMLInputElement>('[data-geluid]').checked) chime();
  }

  #praat(): void {
    this.#wekker.talk();
    this.#kaartjes.talk();
    this.#melding.dismiss();
    this.#leiding?.tell();
  }

  #ververs(): void {
    this.#lade?.refresh();
    this.#verslag.refresh();
    const aantal = this.#sessie?.gesprek.notities.length ?? 0;
    this.#deel('[data-aantal]').textContent = aantal ? String(aantal) : '';
  }

  #bewaard(): void {
    this.#melding.saved();
    const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#deel('[data-waar]').textContent =
      this.#plek === 'eigen' ? this.#t('zaal.waar.eigenTijd', { tijd }) : this.#t('zaal.waar.gedeeld');
  }

  #nietBewaard(fout: unknown): void {
    this.#melding.fail(
      this.#t(fout instanceof DOMException && fout.name === 'QuotaExceededError' ? 'zaal.vol' : 'zaal.nietBewaard'),
    );
    this.#deel('[data-waar]').textContent = this.#t('zaal.waar.niet');
  }

  /** The pins of this screen, and the one of what is being typed. */
  #prik(): void {
    const doek = this.querySelector('.stap[data-nu] [data-doek]');
    if (!doek || !this.#sessie) return;
    const nu = this.#lade?.plek;
    showPins(doek, [
      ...notitiesBij(this.#sessie.gesprek, this.#loop.current).flatMap((n) => (n.plek ? [{ plek: n.plek }] : [])),
      ...(nu ? [{ plek: nu, nu: true }] : []),
    ]);
  }

  #toets(e: KeyboardEvent): void {
    const typt = (e.target as Element).matches?.('input:not([type="checkbox"]), textarea, select') ?? false;
    const wens = commandOf(e, typt, !this.#deel<HTMLInputElement>('[data-tekens-uit]').checked);
    // A dialog and a menu close themselves with Escape, and keep the keys for themselves.
    if (!wens || this.querySelector('dialog[open], :popover-open') || (this.#verslag.open && wens !== 'dicht')) return;
    if (this.#voer(wens)) e.preventDefault();
  }

  #voer(wens: Command): boolean {
    switch (wens) {
      case 'vooruit':
        this.#loop.step(1);
        return true;
      case 'terug':
        this.#loop.step(-1);
        return true;
      case 'begin':
        this.#loop.first();
        return true;
      case 'eind':
        this.#loop.last();
        return true;
      case 'scherm':
        void toggleFullscreen(document.documentElement);
        return true;
      case 'tijd':
        this.#wekker.addMinute();
        this.#melding.dismiss();
        this.#leiding?.tell();
        return true;
      case 'notities':
        if (this.#lade) this.#zetLade(!this.hasAttribute('data-lade-open'));
        return true;
      case 'hulp':
        this.#deel<HTMLDialogElement>('[data-toetsen]').showModal();
        return true;
      case 'dicht':
        if (this.#verslag.open) this.#verslag.show(false);
        else if (this.hasAttribute('data-lade-open')) this.#zetLade(false);
        else return false;
        return true;
    }
  }

  #zetLade(open: boolean): void {
    this.#deel('[data-lade]').hidden = !open;
    this.toggleAttribute('data-lade-open', open);
    this.toggleAttribute('data-wijst', open);
    this.#deel('[data-doe="notities"]').setAttribute('aria-expanded', String(open));
    if (open) this.#lade!.focus();
    else this.#deel('[data-doe="notities"]').focus();
  }

  #klik(e: MouseEvent): void {
    const doel = e.target as Element;
    const doek = doel.closest('[data-doek]');
    if (doek && this.hasAttribute('data-wijst'))
      return this.#lade!.pin(pointOn(doek.getBoundingClientRect(), e.clientX, e.clientY));
    if (doel.closest('[data-meer] :is(a, button)')) this.#deel('[data-meer]').hidePopover();
    const knop = doel.closest<HTMLElement>('[data-doe], [data-plek]');
    if (!knop) return;
    const { plek, doe } = knop.dataset;
    if (plek) return this.#aanvang.choose(plek as Place);
    switch (doe) {
      case 'nieuw':
        return this.#aanvang.ask();
      case 'wis':
        return void this.#wissen.wipe();
      case 'wis-terug':
        return this.#wissen.undo();
      case 'verslag':
        return this.#verslag.show(true);
      case 'terug':
        return this.#verslag.show(false);
      case 'druk':
        return print();
      case 'md':
      case 'json':
      case 'docx':
        return void this.#verslag.give(doe);
      case 'kopieer':
        return void this.#kopieer(this.#verslag.text, 'zaal.gekopieerd', (zin) => this.#melding.say(zin));
      case 'deel':
        return void showShare(
          this.#deel('[data-deelvenster]'),
          this.#deeladres,
          sayRecipe(translator(this.#woorden), this.#opzet, this.#gegevens.vragen.length),
        );
      case 'kopieer-adres':
        return void this.#kopieer(this.#deeladres, 'zaal.adresGekopieerd', (zin) => {
          this.#deel('[data-deel-melding]').textContent = zin;
        });
      case 'praat':
        return this.#praat();
      default:
        this.#voer(doe as Command);
    }
  }

  get #opzet(): Gesprek['opzet'] {
    return this.#sessie?.gesprek.opzet ?? this.#begin.recipe;
  }

  get #deeladres(): string {
    return location.origin + location.pathname + writeRecipe(this.#opzet);
  }

  async #kopieer(tekst: string, gelukt: string, zeg: (zin: string) => void): Promise<void> {
    await navigator.clipboard.writeText(tekst).then(
      () => zeg(this.#t(gelukt)),
      () => zeg(this.#t('zaal.kopierenLukteNiet')),
    );
  }
}

customElements.define('gesprek-zaal', GesprekZaal);
