import { copyText, selectedField } from '../browser/copy';
import { copiedList, referenceList } from './copy';
import { download } from '../browser/download';
import { fetched, type Fetched } from './fetched';
import { make, withAria } from '../browser/make';
import { select, type Selection } from './records';
import { fileName, FORMS, write, type Form } from './write';

/** The element with the button: what is shown there, and under which name. */
interface Owner extends HTMLElement {
  readonly ids: readonly string[];
  readonly name: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly button: HTMLButtonElement;
  say: (text: string) => void;
}

/** What of the selection goes along, in sentences. */
function head({ bevindingen, bronnen, overig }: Selection, say: Fetched['say']): HTMLElement {
  const number = bronnen.length;
  const lost = bronnen.filter((b) => !b.gevonden).length;
  const [title, under] = bevindingen.length
    ? [say('meenemen.bevindingen', { aantal: bevindingen.length }), say('meenemen.metBronnen', { aantal: number })]
    : [number ? say('meenemen.alleenBronnen', { aantal: number }) : say('meenemen.niets'), ''];
  const lines = [
    under,
    lost ? say('meenemen.nietGevonden', { aantal: lost }) : '',
    overig.length ? say('meenemen.overig', { aantal: overig.length }) : '',
  ].filter(Boolean);
  return make(
    'div',
    { className: 'neemmee__kop' },
    make('p', {}, make('b', {}, title)),
    ...lines.map((line) => make('p', { className: 'klein zacht' }, line)),
  );
}

const choice = (ending: string, name: string, what: string, take: () => void): HTMLElement =>
  make(
    'li',
    {},
    make(
      'button',
      { type: 'button', className: 'neemmee__vorm', onclick: take },
      withAria('hidden', 'true', make('span', { className: 'neemmee__eind' }, ending)),
      make('span', {}, make('b', {}, name), make('span', {}, ` ${what}`)),
    ),
  );

/** Everything that goes along and in which form, as a panel of buttons. */
function panelOf(owner: Owner, data: Fetched): HTMLElement {
  const { say, woorden } = data;
  // What goes along and what it is called are of one moment: that in which it opens.
  const { name } = owner;
  const selection = select(data, owner.ids, owner.notes);
  const status = make('p', { role: 'status', className: 'klein' });
  const caveat = make('input', { type: 'checkbox', checked: true });
  const panel = withAria('label', say('meenemen.knop'), make('div', { role: 'group', className: 'neemmee' }));

  const take = async (form: Form) => {
    try {
      const bestand = fileName(name, form);
      download(bestand, await write(form, selection, woorden, caveat.checked, name));
      status.textContent = say('meenemen.klaar', { bestand });
    } catch {
      status.textContent = say('meenemen.mislukt');
    }
  };
  const copy = async () => {
    const content = copiedList(referenceList(selection, caveat.checked));
    const done = await copyText(content.text, content.html);
    status.textContent = say(done ? 'meenemen.gekopieerd' : 'meenemen.kopieerZelf');
    if (!done) selectedField(content.text, say('meenemen.veld'), panel);
  };
  panel.append(head(selection, say));
  if (selection.bronnen.length)
    panel.append(
      make(
        'ul',
        {},
        ...FORMS.map((form) =>
          choice(
            `.${form}`,
            say(`meenemen.vormen.${form}.naam`),
            say(`meenemen.vormen.${form}.wat`),
            () => void take(form),
          ),
        ),
        choice('APA', say('meenemen.kopieer'), say('meenemen.kopieerWat'), () => void copy()),
      ),
      make('label', { className: 'neemmee__keus' }, caveat, ` ${say('meenemen.metLetOp')}`),
      make(
        'p',
        { className: 'klein zacht neemmee__naam' },
        `${say('meenemen.bestand')} `,
        make('b', {}, fileName(name, 'ris').replace(/\.ris$/, '')),
      ),
    );
  panel.append(status);
  return panel;
}

/** Arrows walk over the buttons, Escape closes. */
function onKey(event: KeyboardEvent, panel: HTMLElement, close: () => void): void {
  if (event.key === 'Escape' && !event.isComposing) {
    event.stopPropagation();
    return close();
  }
  const buttons = [...panel.querySelectorAll('button')];
  const here = buttons.indexOf(event.target as HTMLButtonElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined || here < 0) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

let closeOpen: (() => void) | undefined;

function show(owner: Owner, panel: HTMLElement): void {
  const left = new AbortController();
  const { signal } = left;
  const close = (focus: boolean) => {
    left.abort();
    panel.remove();
    owner.button.setAttribute('aria-expanded', 'false');
    closeOpen = undefined;
    if (focus) owner.button.focus();
  };
  closeOpen = () => close(false);
  owner.append(panel);
  owner.button.setAttribute('aria-expanded', 'true');
  // Towards the side where there is room; on a phone it has the whole width.
  panel.classList.toggle('neemmee--links', panel.getBoundingClientRect().left < 0);
  panel.scrollIntoView({ block: 'nearest' });
  panel.querySelector('button')?.focus({ preventScroll: true });
  panel.addEventListener('keydown', (event) => onKey(event, panel, () => close(true)), { signal });
  owner.addEventListener('keydown', (event) => event.key === 'Escape' && close(true), { signal });
  document.addEventListener('pointerdown', ({ target }) => owner.contains(target as Node) || close(false), { signal });
  // What is chosen now is not what stands in the panel.
  owner.addEventListener('otherchosen', () => close(panel.contains(document.activeElement)), { signal });
  // What goes out of sight with the page is closed; a window that loses the focus is not.
  owner.addEventListener(
    'focusout',
    ({ relatedTarget }) => relatedTarget instanceof Node && !owner.contains(relatedTarget) && close(false),
    { signal },
  );
}

/**
 * Opens what can be taken along in which form, or closes it.
 * @throws when the records cannot be fetched
 */
export async function toggleMenu(owner: Owner): Promise<void> {
  const isOpen = owner.querySelector('.neemmee');
  closeOpen?.();
  if (isOpen) return owner.button.focus();
  owner.button.setAttribute('aria-busy', 'true');
  try {
    const data = await fetched(owner.dataset.records!);
    owner.say('');
    if (!owner.querySelector('.neemmee')) show(owner, panelOf(owner, data));
  } finally {
    owner.button.removeAttribute('aria-busy');
  }
}
