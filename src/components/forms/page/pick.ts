import { make, withRole } from '../../browser/make';
import type { Choice } from '../domain/known';
import { findChoices } from './find';
import { fieldFrame, type Asked } from './simple';
import { button, freshId, type Context, type View } from './view';

/** What can be chosen. */
export interface Offered {
  /** All that has a name. */
  all: readonly Choice[];
  /** What the field takes, as the form is filled in now. */
  now: () => readonly Choice[];
}

/** A field in which one looks for something by its name; the list follows the pattern of a combobox. */
function finder(choices: () => readonly Choice[], chosen: (choice: Choice) => void, { t, announce }: Context) {
  const list = withRole('listbox', make('ul', { className: 'vorm__lijst', id: freshId(), hidden: true }));
  const control = withRole('combobox', make('input', { className: 'invoer', autocomplete: 'off' }));
  control.placeholder = t('vormen.zoek');
  control.setAttribute('aria-controls', list.id);
  control.setAttribute('aria-autocomplete', 'list');
  list.setAttribute('aria-label', t('vormen.gevonden'));
  let found: Choice[] = [];
  let at = -1;

  const point = (to: number) => {
    at = to;
    [...list.children].forEach((row, i) => row.setAttribute('aria-selected', String(i === at)));
    if (at < 0) control.removeAttribute('aria-activedescendant');
    else control.setAttribute('aria-activedescendant', list.children[at]!.id);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hidden = true;
    control.setAttribute('aria-expanded', 'false');
    point(-1);
  };
  const take = (choice: Choice) => {
    control.value = '';
    close();
    chosen(choice);
  };
  const open = () => {
    found = findChoices(choices(), control.value);
    list.replaceChildren(
      ...found.map((choice) => {
        const row = withRole('option', make('li', { id: freshId() }, make('strong', {}, choice.id), ` ${choice.name}`));
        // A press would take the focus away from the field first.
        row.addEventListener('pointerdown', (e) => e.preventDefault());
        row.addEventListener('click', () => take(choice));
        return row;
      }),
    );
    list.hidden = !found.length;
    control.setAttribute('aria-expanded', String(found.length > 0));
    point(-1);
    if (control.value.trim()) announce(t('vormen.aantalGevonden', { aantal: found.length }));
  };
  control.setAttribute('aria-expanded', 'false');
  control.addEventListener('input', open);
  control.addEventListener('click', open);
  control.addEventListener('blur', close);
  control.addEventListener('keydown', (e) => {
    if (e.isComposing) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (list.hidden) open();
      const step = e.key === 'ArrowDown' ? 1 : -1;
      if (found.length) point((at + step + found.length) % found.length);
    } else if (e.key === 'Enter') {
      e.preventDefault();
      const choice = found[at] ?? (control.value.trim() ? found[0] : undefined);
      if (choice && !list.hidden) take(choice);
    } else if (e.key === 'Escape' && !list.hidden) {
      e.stopPropagation();
      close();
    }
  });
  return { control, list };
}

/**
 * Names of other things, found by search.
 * @param many may there be more than one?
 * @param numbers is what stands in the file a number?
 */
export function pickView(
  value: unknown,
  offered: Offered,
  asked: Asked & { many: boolean; numbers?: boolean },
  context: Context,
): View {
  const { t } = context;
  let ids = [value ?? []].flat().map(String);
  const shown = make('ul', { className: 'vorm__gekozen' });
  const change = (next: string[]) => {
    ids = next;
    show();
    context.changed();
  };
  const { control, list } = finder(
    offered.now,
    ({ id }) => change(asked.many ? [...ids.filter((other) => other !== id), id] : [id]),
    context,
  );
  const show = () => {
    shown.hidden = !ids.length;
    shown.replaceChildren(
      ...ids.map((id) => {
        const name = offered.all.find((choice) => choice.id === id)?.name;
        const away = button('×', () => {
          change(ids.filter((other) => other !== id));
          control.focus();
        });
        away.setAttribute('aria-label', t('vormen.haalWeg', { wat: id }));
        return make('li', {}, make('span', {}, make('strong', {}, id), name ? ` ${name}` : ''), away);
      }),
    );
  };
  show();
  const { element, tell } = fieldFrame(asked, control);
  control.after(list);
  control.before(shown);
  const read = (): unknown => {
    const given = asked.numbers ? ids.map((id) => (/^\d+$/.test(id) ? Number(id) : id)) : ids;
    return asked.many ? given : given[0];
  };
  const unchosen = (): string => control.value.trim();
  return { element, tell, read, unchosen, inside: () => [], focus: () => control.focus() };
}
