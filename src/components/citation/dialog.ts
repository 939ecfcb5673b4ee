import { copyText, selectedField } from '../browser/copy';
import { copied } from '../export/copy';
import { download } from '../browser/download';
import { fetched, type Fetched } from '../export/fetched';
import { make, withAria } from '../browser/make';
import { select, studies, type Study } from '../export/records';
import type { Piece } from '../reference/csl';
import type { Citation, Reading } from './citations';
import { today } from './today';

const asked = new Map<string, Promise<Record<string, Citation>>>();

/** Citations of one kind, fetched once a page; what failed is asked for again. */
function citationsAt(address: string): Promise<Record<string, Citation>> {
  const load = async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as Record<string, Citation>;
  };
  const waiting = asked.get(address) ?? load();
  asked.set(address, waiting);
  waiting.catch(() => asked.delete(address));
  return waiting;
}

const inHtml = ({ tekst, cursief, link }: Piece): Node | string =>
  link
    ? make('a', { href: link, rel: 'external', textContent: tekst })
    : cursief
      ? make('i', { textContent: tekst })
      : tekst;

/** What is filled in on the device: the day and the full address. */
const filled = (pieces: readonly Piece[], address: string): Piece[] =>
  pieces.map((p) => ({ ...p, tekst: p.tekst.replace('{datum}', today()).replace('{adres}', address) }));

interface Context {
  say: Fetched['say'];
  address: string;
  /** Where it is said aloud that something was copied. */
  status: HTMLElement;
}

/**
 * A line that can be copied, plain and with its italics.
 * @param behind goes along on the clipboard and stands under the line: how sure it is
 */
function line(
  pieces: readonly Piece[],
  what: string,
  { say, address, status }: Context,
  behind?: HTMLElement,
  also = '',
) {
  const full = filled(pieces, address);
  const word = make('span', { textContent: say('citeer.kopieer') });
  const button = make(
    'button',
    { type: 'button', className: 'knop knop--klein' },
    word,
    make('span', { className: 'niet-zien', textContent: ` ${say(`citeer.wat.${what}`)}` }),
  );
  const row = make(
    'div',
    { className: 'citeer__regel' },
    make('div', {}, make('p', {}, ...full.map(inHtml)), ...(behind ? [behind] : [])),
    button,
  );
  button.onclick = async () => {
    const content = copied(also ? [...full, { tekst: ` [${also}]` }] : full);
    const done = await copyText(content.text, content.html);
    status.textContent = say(done ? 'citeer.gekopieerd' : 'citeer.kopieerZelf');
    if (!done) return selectedField(content.text, say(`citeer.wat.${what}`), row);
    button.classList.add('knop--ja');
    word.textContent = say('citeer.gekopieerd');
    setTimeout(() => {
      button.classList.remove('knop--ja');
      word.textContent = say('citeer.kopieer');
      status.textContent = '';
    }, 3_000);
  };
  return row;
}

const section = (title: string, ...rows: Node[]): HTMLElement =>
  make('section', {}, make('h3', { textContent: title }), ...rows);

/** How it is cited by who read this site, or the study; a switch where both are possible. */
function readings({ site, zelf, zelfKnop, bron, geenBron }: Citation, context: Context): HTMLElement[] {
  const { say } = context;
  const inText = section(say('citeer.tekst'));
  const inList = section(say('citeer.lijst'));
  const show = ({ haakjes, zin, lijst }: Reading) => {
    for (const place of [inText, inList]) place.querySelectorAll('.citeer__regel').forEach((row) => row.remove());
    inText.append(line(haakjes, 'haakjes', context), line(zin, 'zin', context));
    inList.append(...lijst.map((pieces) => line(pieces, 'lijst', context)));
  };
  if (zelf) {
    const choices = [
      [say('citeer.lasSite'), site],
      [zelfKnop ?? '', zelf],
    ] as const;
    const buttons = choices.map(([text, reading], i) =>
      withAria(
        'pressed',
        String(i === 0),
        make('button', {
          type: 'button',
          textContent: text,
          onclick: () => {
            buttons.forEach((b, nr) => withAria('pressed', String(nr === i), b));
            show(reading);
          },
        }),
      ),
    );
    const group = make('div', { className: 'citeer__keus', role: 'group' }, ...buttons);
    inText.append(withAria('label', say('citeer.watLasJe'), group));
  } else if (geenBron || bron.length)
    inText.append(make('p', { className: 'klein zacht', textContent: geenBron ?? say('citeer.zelfEenVanTwee') }));
  show(site);
  return [inText, inList];
}

/** The sign of a certainty, as `Certainty.astro` draws it. */
function sign(teken: string): SVGElement {
  const draw = (name: string, attributes: Record<string, string>, ...children: Element[]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const inside = {
    'waarschijnlijk-deels-gezien': [draw('path', { d: 'M0 -6A6 6 0 0 0 0 6Z' })],
    'een-van-twee': [draw('circle', { class: 'z__punt', r: '2.25' })],
  }[teken];
  return draw(
    'svg',
    { class: 'zeker__teken', viewBox: '-7 -7 14 14', 'aria-hidden': 'true' },
    draw('g', { class: `z z--${teken}` }, draw('circle', { r: '6' }), ...(inside ?? [])),
  );
}

const certainty = ({ teken, zekerheid }: Citation['bron'][number]): HTMLElement =>
  make('p', { className: `zeker zeker--${teken}` }, sign(teken), make('b', { textContent: zekerheid }));

/** RIS of the page, the document it retells, and the publications behind it. */
async function takeRis(id: string, citation: Citation, records: string, address: string): Promise<void> {
  const [data, { ris }] = await Promise.all([fetched(records), import('../export/ris')]);
  const now = new Date();
  const day = { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
  const own = citation.studies.map((study): Study =>
    study.csl.URL === '{adres}' ? { ...study, csl: { ...study.csl, URL: address, accessed: day } } : study,
  );
  const behind = studies(select(data, [id]), data.woorden, true);
  const name = id.replace(':', '-');
  download(`${name}.ris`, new Blob([ris([...own, ...behind])], { type: 'application/x-research-info-systems' }));
}

function fill(dialog: HTMLDialogElement, id: string, citation: Citation, say: Fetched['say'], records: string): void {
  const address = new URL(citation.adres, location.href).href;
  const status = make('p', { role: 'status', className: 'niet-zien' });
  const context: Context = { say, address, status };
  const title = make('h2', { id: 'citeer-kop', textContent: citation.titel });
  const close = make('button', {
    type: 'button',
    className: 'knop knop--stil knop--icoon',
    textContent: '×',
  });
  withAria('label', say('citeer.sluit'), close);
  close.onclick = () => dialog.close();
  const ris = make('button', { type: 'button', className: 'knop knop--klein', textContent: say('citeer.ris') });
  ris.onclick = () =>
    takeRis(id, citation, records, address).catch(() => {
      status.textContent = say('citeer.mislukt');
    });
  dialog.replaceChildren(
    make('div', { className: 'lint' }),
    make(
      'div',
      { className: 'citeer__kop' },
      make('div', {}, make('p', { className: 'klein zacht', textContent: citation.kop }), title),
      close,
    ),
    make(
      'div',
      { className: 'citeer__in' },
      ...readings(citation, context),
      ...(citation.bron.length
        ? [
            section(
              say('citeer.bron'),
              ...citation.bron.map((b) => line(b.stukken, 'bron', context, certainty(b), b.zekerheid)),
            ),
          ]
        : []),
      ...(citation.letOp
        ? [
            make(
              'p',
              { className: 'citeer__voet' },
              make('b', { textContent: say('citeer.letOp') }),
              ` ${citation.letOp}`,
            ),
          ]
        : []),
      ...(citation.plek.length
        ? [section(say('citeer.plek'), ...citation.plek.map((p) => line(p, 'plek', context)))]
        : []),
      make('p', {}, ris),
    ),
    status,
  );
}

/**
 * Opens the dialog that says how something is cited.
 * @param base address of the folder with the data
 * @throws when the data cannot be had
 */
export async function openCitation(id: string, base: string): Promise<void> {
  const records = `${base}gegevens.json`;
  const [{ say }, citations] = await Promise.all([
    fetched(records),
    citationsAt(`${base}citaten/${id.split(':')[0]}.json`),
  ]);
  const citation = citations[id];
  if (!citation) throw new Error(`${id} cannot be cited`);
  const dialog =
    document.querySelector<HTMLDialogElement>('dialog.citeer') ??
    document.body.appendChild(make('dialog', { className: 'citeer' }));
  dialog.setAttribute('aria-labelledby', 'citeer-kop');
  fill(dialog, id, citation, say, records);
  dialog.onclick = ({ target }) => target === dialog && dialog.close();
  dialog.showModal();
}
