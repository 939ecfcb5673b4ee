/** A button in a row: what it says, what it does, and a longer name for who cannot see the row. */
export interface RowButton {
  tekst: string;
  naam: string;
  doe: string;
}
export interface Row {
  stam: string;
  tekst: string;
  /** Smaller words below it. */
  bij: string;
  /** Address of a picture before it, or a handle to drag by. */
  beeld?: string | undefined;
  sleep?: string;
  /** Is this the one that is being changed? */
  bezig: boolean;
  knoppen: readonly RowButton[];
}

function knop(
  { tekst, naam, doe }: RowButton,
  stam: string,
  klasse = 'knop knop--stil knop--klein',
): HTMLButtonElement {
  const uit = Object.assign(document.createElement('button'), {
    type: 'button',
    className: klasse,
    textContent: tekst,
  });
  Object.assign(uit.dataset, { rij: doe, stam });
  uit.setAttribute('aria-label', naam);
  return uit;
}

function makeRow(rij: Row): HTMLLIElement {
  const uit = document.createElement('li');
  uit.dataset.stam = rij.stam;
  uit.toggleAttribute('data-bezig', rij.bezig);
  if (rij.sleep !== undefined) uit.append(knop({ tekst: '⠿', naam: rij.sleep, doe: 'sleep' }, rij.stam, 'sleep'));
  else if (rij.beeld !== undefined)
    uit.append(Object.assign(document.createElement('img'), { src: rij.beeld, alt: '' }));
  uit.append(Object.assign(document.createElement('p'), { textContent: rij.tekst, dir: 'auto' }));
  if (rij.bij)
    uit.append(Object.assign(document.createElement('p'), { textContent: rij.bij, className: 'bij', dir: 'auto' }));
  const doen = Object.assign(document.createElement('p'), { className: 'doen' });
  doen.append(...rij.knoppen.map((k) => knop(k, rij.stam)));
  uit.append(doen);
  return uit;
}

/** What a list shows now, so that a key typed elsewhere does not build it again. */
const GETOOND = new WeakMap<HTMLElement, string>();

/** Shows rows in a list, only when they changed, and keeps the focus on the button that had it. */
export function showRows(lijst: HTMLElement, rijen: readonly Row[]): void {
  const staat = JSON.stringify(rijen);
  if (GETOOND.get(lijst) === staat) return;
  GETOOND.set(lijst, staat);
  const actief = document.activeElement;
  const { rij, stam } = actief instanceof HTMLElement && lijst.contains(actief) ? actief.dataset : {};
  lijst.replaceChildren(...rijen.map(makeRow));
  if (!rij || !stam) return;
  const zelfde = [...lijst.querySelectorAll<HTMLElement>('[data-rij]')].filter((k) => k.dataset.stam === stam);
  (zelfde.find((k) => k.dataset.rij === rij) ?? zelfde[0])?.focus();
}
