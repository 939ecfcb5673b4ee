import { vul, type Woord } from '../../teksten/woorden';
import type { Gesprek } from '../toestand/model';
import { afsprakenOpRij, notitiesBij } from '../toestand/zicht';

const maak = <K extends keyof HTMLElementTagNameMap>(naam: K, tekst = '', ...kinderen: Node[]): HTMLElementTagNameMap[K] => {
  const element = document.createElement(naam);
  if (tekst) element.textContent = tekst;
  element.append(...kinderen);
  return element;
};

/** Fills the report on the page: agreements first, then every question with its notes. */
export function toonVerslag(vak: HTMLElement, g: Gesprek, woorden: ReadonlyMap<string, Woord>): void {
  const t = (sleutel: string) => vul(woorden, sleutel);
  const afspraken = afsprakenOpRij(g);
  const kop = maak('thead', '', maak('tr', '', ...(['wat', 'wie', 'wanneer'] as const).map((k) => Object.assign(maak('th', t(`zaal.${k}`)), { scope: 'col' }))));
  const rijen = maak('tbody', '', ...afspraken.map((a) => maak('tr', '', maak('td', a.wat), maak('td', a.wie), maak('td', a.wanneer))));
  const tabel = Object.assign(maak('table', '', kop, rijen), { className: 'tabel' });
  const vragen = g.stappen.flatMap((stap) => {
    const notities = notitiesBij(g, stap.id);
    if (!notities.length) return [];
    return [maak('section', '', maak('h3', stap.tekst), maak('ul', '', ...notities.map((n) => {
      const rij = maak('li', n.tekst);
      if (n.merk) rij.append(' ', Object.assign(maak('span', t(`zaal.merk.${n.merk}`)), { className: 'tag' }));
      return rij;
    })))];
  });
  vak.querySelector('[data-verslag-datum]')!.textContent = new Date(g.begonnen).toLocaleDateString('nl-NL', { dateStyle: 'long' });
  vak.querySelector('[data-verslag-afspraken]')!.replaceChildren(afspraken.length ? tabel : maak('p', t('zaal.geenAfspraken')));
  vak.querySelector('[data-verslag-vragen]')!.replaceChildren(...(vragen.length ? vragen : [maak('p', t('zaal.geenNotities'))]));
}

/** Hands a file to the visitor; nothing leaves the device. */
export function geefBestand(naam: string, inhoud: string, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
