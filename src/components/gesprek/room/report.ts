import type { Plek } from '../domain/plek';
import { vul, type Woord } from '../../teksten/woorden';
import { showPins } from '../page/pins';
import type { Gesprek, Kernafspraak, Notitie } from '../domain/state/model';
import { afsprakenOpRij, notitiesBij, fieldOf } from '../domain/state/view';
import { oneLine } from '../domain/state/clean';
import { inOneLine, sayAside, sayDate } from '../domain/report/blocks';

/** Longest row of letters that stays in one piece; longer than any word people say. */
const HEEL = 26;
/** Text that may break in a row of letters no column is wide enough for, and nowhere else in a word. */
const breekbaar = (tekst: string): Node[] =>
  tekst
    .split(new RegExp(`(\\S{${HEEL}}(?=\\S))`, 'u'))
    .filter(Boolean)
    .flatMap((deel, i) =>
      i ? [document.createElement('wbr'), document.createTextNode(deel)] : [document.createTextNode(deel)],
    );

const maak = <K extends keyof HTMLElementTagNameMap>(
  naam: K,
  tekst = '',
  ...kinderen: Node[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(naam);
  if (tekst) element.textContent = tekst;
  element.append(...kinderen);
  return element;
};

/** Fills the report on the page: agreements first, then every question with its notes, and the pins on the plate. */
export function showReport(
  vak: HTMLElement,
  g: Gesprek,
  plekken: readonly Plek[],
  woorden: ReadonlyMap<string, Woord>,
): void {
  const t = (sleutel: string, invulling?: Parameters<typeof vul>[2]) => vul(woorden, sleutel, invulling);
  const deel = <E extends HTMLElement>(kies: string): E => vak.querySelector<E>(kies)!;
  const afspraken = afsprakenOpRij(g);

  const naam = fieldOf(g, 'naam');
  deel('[data-verslagkop]').textContent = naam
    ? t('zaal.verslagVanGroep', { titel: g.plaat.titel, naam })
    : t('zaal.verslagVan', { titel: g.plaat.titel });
  deel('[data-verslag-datum]').textContent = sayDate(g.begonnen);
  deel('[data-verslag-wie]').textContent = fieldOf(g, 'wie') && t('zaal.erbij', { wie: fieldOf(g, 'wie') });
  for (const sleutel of ['naam', 'wie'] as const) {
    const invoer = deel<HTMLInputElement>(`[data-wie-vorm] [name="${sleutel}"]`);
    // What someone is typing keeps its spaces.
    if (oneLine(invoer.value) !== fieldOf(g, sleutel)) invoer.value = fieldOf(g, sleutel);
  }
  deel('[data-verslag-afspraken]').replaceChildren(
    afspraken.length ? tabel(afspraken, t) : maak('p', t('zaal.geenAfspraken')),
  );
  deel('[data-verslag-vorige]').hidden = !g.vorige?.afspraken.length;
  if (g.vorige) {
    deel('[data-verslag-vorige-kop]').textContent = t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) });
    deel('[data-verslag-vorige-lijst]').replaceChildren(...g.vorige.afspraken.map((a) => maak('li', inOneLine(a))));
  }
  // The mark is a label of its own here.
  const bij = (n: Notitie) => sayAside({ merk: null, plek: n.plek }, plekken, t);
  const vragen = g.stappen.flatMap((stap) => {
    const notities = notitiesBij(g, stap.id);
    return notities.length
      ? [maak('section', '', maak('h3', stap.tekst), maak('ul', '', ...notities.map((n) => rij(n, bij(n), t))))]
      : [];
  });
  deel('[data-verslag-vragen]').replaceChildren(...(vragen.length ? vragen : [maak('p', t('zaal.geenNotities'))]));
  showPins(
    deel('[data-verslag-plaat]'),
    g.notities.flatMap((n) => (n.plek ? [{ plek: n.plek }] : [])),
  );
}

/** On a phone the cells stand below each other; the roles say that it is a table all the same. */
function tabel(afspraken: readonly Kernafspraak[], t: (sleutel: string) => string): HTMLTableElement {
  const met = <E extends HTMLElement>(rol: string, element: E): E => {
    element.setAttribute('role', rol);
    return element;
  };
  const rij = (...cellen: HTMLElement[]) => met('row', maak('tr', '', ...cellen));
  const kop = met(
    'rowgroup',
    maak(
      'thead',
      '',
      rij(
        ...(['wat', 'wie', 'wanneer'] as const).map((k) =>
          met('columnheader', Object.assign(maak('th', t(`zaal.${k}`)), { scope: 'col' })),
        ),
      ),
    ),
  );
  const rijen = met(
    'rowgroup',
    maak(
      'tbody',
      '',
      ...afspraken.map((a) =>
        rij(...[a.wat, a.wie, a.wanneer].map((tekst) => met('cell', maak('td', '', ...breekbaar(tekst))))),
      ),
    ),
  );
  return met('table', Object.assign(maak('table', '', kop, rijen), { className: 'tabel' }));
}

function rij(n: Notitie, bij: string, t: (sleutel: string) => string): HTMLLIElement {
  const uit = maak('li', n.tekst);
  if (n.merk) uit.append(' ', Object.assign(maak('span', t(`zaal.merk.${n.merk}`)), { className: 'tag' }));
  if (bij) uit.append(' ', Object.assign(maak('span', `(${bij})`), { className: 'zacht klein' }));
  return uit;
}
