import { sayDate } from '../gesprek/domain/report/say';
import { fieldOf } from '../gesprek/domain/state/view';
import type { Translate } from '../gesprek/domain/translate';
import { tellOverflow } from '../gesprek/page/overflow';
import { make } from '../browser/make';
import { keyOf, type Kept } from './cabinet';

/** What a conversation is called: its group and its plate. */
export const nameOf = ({ gesprek }: Pick<Kept, 'gesprek'>, t: Translate): string =>
  `${fieldOf(gesprek, 'naam') || t('gesprekken.zonderNaam')}, ${gesprek.plaat.titel}`;

/** A row of the list. @param adres where its conversation can be opened; undefined when only a file holds it */
export function makeRow(stuk: Kept, gekozen: boolean, adres: string | undefined, t: Translate): HTMLLIElement {
  const { gesprek, plek } = stuk;
  const naam = nameOf(stuk, t);
  const knop = (doe: string, wat: string) => {
    const uit = make('button', { type: 'button', className: 'knop knop--stil knop--klein' }, wat);
    uit.dataset.doe = doe;
    uit.setAttribute('aria-label', t('gesprekken.van', { wat, naam }));
    return uit;
  };
  const vink = make('input', { type: 'checkbox', checked: gekozen });
  vink.dataset.kies = '';
  vink.setAttribute('aria-label', t('gesprekken.kies', { naam }));
  const open =
    adres &&
    make(
      'a',
      {
        className: 'knop knop--stil knop--klein',
        href: `${adres}?gesprek=${gesprek.id}${plek === 'gedeeld' ? '&plek=gedeeld' : ''}`,
      },
      t('gesprekken.open'),
    );
  if (open) open.setAttribute('aria-label', t('gesprekken.van', { wat: t('gesprekken.open'), naam }));
  const regel = [
    sayDate(gesprek.begonnen),
    t('gesprekken.notities', { aantal: gesprek.notities.length }),
    t('gesprekken.afspraken', { aantal: gesprek.afspraken.length }),
  ].join(', ');
  const rij = make(
    'li',
    {},
    vink,
    make(
      'div',
      {},
      make('h2', { dir: 'auto' }, naam),
      make('p', { className: 'zacht' }, `${regel}. ${t(`gesprekken.waar.${plek}`)}`),
    ),
    make(
      'p',
      { className: 'doen' },
      ...(open ? [open] : []),
      ...(plek === 'bestand' ? [knop('bewaar', t('gesprekken.bewaarHier'))] : []),
      knop('naam', t('gesprekken.naam')),
      knop('bestand', t('gesprekken.bestand')),
      knop('wis', t('gesprekken.wis')),
    ),
  );
  rij.dataset.id = keyOf(stuk);
  return rij;
}

/** Shows other rows; a name that is being typed stays in its row, with the cursor where it was. */
export function showRows(lijst: HTMLElement, rijen: readonly HTMLLIElement[]): void {
  const actief =
    document.activeElement instanceof HTMLElement && lijst.contains(document.activeElement)
      ? document.activeElement
      : undefined;
  for (const vorm of lijst.querySelectorAll('form'))
    rijen.find((rij) => rij.dataset.id === vorm.closest('li')!.dataset.id)?.append(vorm);
  lijst.replaceChildren(...rijen);
  if (actief?.isConnected) actief.focus();
}

/** A form for another name, in the row itself. */
export function nameForm(naam: string, t: Translate): HTMLFormElement {
  const veldje = make('input', {
    className: 'invoer',
    name: 'naam',
    value: naam,
    dir: 'auto',
    maxLength: 500,
    autocomplete: 'off',
  });
  const vorm = make(
    'form',
    {},
    make('label', {}, t('gesprekken.nieuweNaam'), veldje),
    make('button', { className: 'knop' }, t('gesprekken.bewaarNaam')),
  );
  tellOverflow(veldje, t, vorm.lastElementChild!);
  return vorm;
}
