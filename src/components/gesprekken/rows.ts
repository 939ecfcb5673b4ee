import type { Plek } from '../gesprek/domain/plek';
import type { Translate } from '../gesprek/domain/translate';
import { sayAside, sayDate } from '../gesprek/domain/report/blocks';
import { fieldOf } from '../gesprek/domain/state/view';
import { keyOf, type Kept } from './cabinet';
import type { SideBySide } from './side-by-side';

const maak = <K extends keyof HTMLElementTagNameMap>(
  naam: K,
  eigenschappen: Partial<HTMLElementTagNameMap[K]> = {},
  ...kinderen: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(naam), eigenschappen);
  element.append(...kinderen);
  return element;
};

/** What a conversation is called: its group and its plate. */
export const nameOf = ({ gesprek }: Pick<Kept, 'gesprek'>, t: Translate): string =>
  `${fieldOf(gesprek, 'naam') || t('gesprekken.zonderNaam')}, ${gesprek.plaat.titel}`;

/** A row of the list. @param adres where its conversation can be opened; undefined when only a file holds it */
export function makeRow(stuk: Kept, gekozen: boolean, adres: string | undefined, t: Translate): HTMLLIElement {
  const { gesprek, plek } = stuk;
  const naam = nameOf(stuk, t);
  const knop = (doe: string, wat: string) => {
    const uit = maak('button', { type: 'button', className: 'knop knop--stil knop--klein' }, wat);
    uit.dataset.doe = doe;
    uit.setAttribute('aria-label', t('gesprekken.van', { wat, naam }));
    return uit;
  };
  const vink = maak('input', { type: 'checkbox', checked: gekozen });
  vink.dataset.kies = '';
  vink.setAttribute('aria-label', t('gesprekken.kies', { naam }));
  const open =
    adres &&
    maak(
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
  const rij = maak(
    'li',
    {},
    vink,
    maak(
      'div',
      {},
      maak('h2', {}, naam),
      maak('p', { className: 'zacht' }, `${regel}. ${t(`gesprekken.waar.${plek}`)}`),
    ),
    maak(
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
  const veldje = maak('input', { className: 'invoer', name: 'naam', value: naam, maxLength: 500, autocomplete: 'off' });
  return maak(
    'form',
    {},
    maak('label', {}, t('gesprekken.nieuweNaam'), veldje),
    maak('button', { className: 'knop' }, t('gesprekken.bewaarNaam')),
  );
}

/** Several groups side by side: agreements first, then per question the counted marks and every note with its group. */
export function showSideBySide(vak: HTMLElement, naast: SideBySide, plekken: readonly Plek[], t: Translate): void {
  const { groepen, afspraken, stappen } = naast;
  const koppen = ['zaal.wat', 'zaal.wie', 'zaal.wanneer', 'gesprekken.groep'].map((k) => t(k));
  // On a phone the cells stand below each other with their head before them; the roles keep it a table for who listens.
  const rol = <E extends HTMLElement>(element: E, naam: string): E => {
    element.setAttribute('role', naam);
    return element;
  };
  const cel = (tekst: string, i: number) => {
    const td = rol(maak('td', {}, tekst), 'cell');
    td.dataset.kop = koppen[i]!;
    return td;
  };
  const tabel = rol(
    maak(
      'table',
      { className: 'tabel' },
      rol(
        maak(
          'thead',
          {},
          rol(maak('tr', {}, ...koppen.map((k) => rol(maak('th', { scope: 'col' }, k), 'columnheader'))), 'row'),
        ),
        'rowgroup',
      ),
      rol(
        maak(
          'tbody',
          {},
          ...afspraken.map((a) => rol(maak('tr', {}, ...[a.wat, a.wie, a.wanneer, a.groep].map(cel)), 'row')),
        ),
        'rowgroup',
      ),
    ),
    'table',
  );
  vak.replaceChildren(
    maak(
      'section',
      {},
      maak('h3', {}, t('zaal.afspraken')),
      afspraken.length ? tabel : maak('p', {}, t('zaal.geenAfspraken')),
    ),
    ...stappen.map((s) =>
      maak(
        'section',
        {},
        maak('h3', {}, s.stap.tekst),
        maak(
          'p',
          { className: 'teller' },
          ...s.merken.map((m) =>
            maak(
              'span',
              { className: 'tag' },
              t('gesprekken.merkGeteld', {
                merk: t(`zaal.merk.${m.merk}`),
                groepen: m.groepen,
                aantal: groepen.length,
              }),
            ),
          ),
        ),
        maak(
          'ul',
          {},
          ...s.notities.map((n) => {
            const bij = sayAside(n, plekken, t);
            return maak(
              'li',
              {},
              maak('b', {}, `${n.groep}: `),
              n.tekst,
              ...(bij ? [maak('span', { className: 'zacht' }, ` (${bij})`)] : []),
            );
          }),
        ),
      ),
    ),
    ...(stappen.length ? [] : [maak('p', {}, t('zaal.geenNotities'))]),
  );
}
