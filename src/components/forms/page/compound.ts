import { make } from '../../browser/make';
import type { Field, Shape } from '../domain/shape';
import { targetOf, type Target } from '../../keten/targets';
import { pickView, type Offered } from './pick';
import { choiceView, flagView, numberView, textView, type Asked } from './simple';
import { button, faultLine, freshId, type Context, type View } from './view';
import { labelOf } from './words';

type Group = Extract<Shape, { kind: 'group' }>;
type Values = Readonly<Record<string, unknown>>;

const record = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {});

/** What a field can name: all that has a name, and what of it the field takes as the form is filled in now. */
const offeredTo = (target: Target, { known, offers, draft, path, beside }: Context): Offered => ({
  all: known.choices[target],
  now: () => offers.of({ draft: draft(), path, beside: beside() }, target),
});

/** The view that asks for a value of a shape. */
function viewOf(name: string, shape: Shape, value: unknown, asked: Asked, context: Context): View {
  const target = targetOf(name);
  const isNamed = (s: Shape) => s.kind === 'text' || s.kind === 'number';
  if (target && isNamed(shape))
    return pickView(
      value,
      offeredTo(target, context),
      { ...asked, many: false, numbers: shape.kind === 'number' },
      context,
    );
  if (target && shape.kind === 'list' && isNamed(shape.of))
    return pickView(value, offeredTo(target, context), { ...asked, many: true }, context);
  switch (shape.kind) {
    case 'text':
      return textView(value, asked, context);
    case 'number':
      return numberView(value, asked, context);
    case 'flag':
      return flagView(value, asked, context);
    case 'choice':
      return choiceView(value, shape, asked, context);
    case 'row':
      return rowView(value, shape.length, asked, context);
    case 'list':
      return listView(name, value, shape, asked, context);
    case 'group':
      return groupView(value, shape, asked, context);
    case 'either':
      return eitherView(value, shape.of, asked, context);
  }
}

/** How needed a field is, in words. */
function markOf({ required, need }: Field, t: Context['t']): string | undefined {
  if (required) return t('vormen.nodig');
  if (!need || need.why === 'nodigSoms') return undefined;
  return t(`vormen.${need.why}`, { andere: need.or.map((name) => labelOf(name, t)).join(t('vormen.of')) });
}

const fieldView = (field: Field, value: unknown, context: Context): View => {
  const { name, help, required, shape } = field;
  const asked = { label: labelOf(name, context.t), help, required, mark: markOf(field, context.t) };
  return viewOf(name, shape, value, asked, context);
};

/** Fields below each other, without a frame of their own. */
function fieldsView(shape: Group, value: unknown, context: Context): View {
  const beside = (): Values => Object.fromEntries(views.map(([name, view]) => [name, view.read()]));
  const views: (readonly [name: string, view: View])[] = shape.fields.map((field) => {
    const inner = { ...context, path: [...context.path, field.name], beside };
    return [field.name, fieldView(field, record(value)[field.name], inner)] as const;
  });
  return {
    element: make('div', { className: 'vorm__groep' }, ...views.map(([, view]) => view.element)),
    read: beside,
    inside: () => views,
    tell: () => undefined,
    focus: () => views[0]?.[1].focus(),
  };
}

/** The fields of a whole file: first those that have to be there, or may have to; the others in a part that opens. */
export function fileView({ fields }: Group, value: unknown, context: Context): View {
  const part = (asked: boolean) =>
    fieldsView(
      { kind: 'group', fields: fields.filter(({ required, need }) => (required || Boolean(need)) === asked) },
      value,
      context,
    );
  const [needed, free] = [part(true), part(false)];
  const isFilled = free.inside().some(([name]) => record(value)[String(name)] !== undefined);
  const more = make('details', { className: 'vorm__meer', open: isFilled });
  more.append(make('summary', {}, context.t('vormen.magOok', { aantal: free.inside().length })), free.element);
  return {
    element: make('div', { className: 'vorm__groep' }, needed.element, more),
    read: () => ({ ...record(needed.read()), ...record(free.read()) }),
    inside: () => [...needed.inside(), ...free.inside()],
    tell: () => undefined,
    focus: () => needed.focus(),
  };
}

/** A frame with a name around several fields. */
function frame({ label, help, mark }: Asked) {
  const legend = make('legend', { className: 'veld__naam' }, label);
  if (mark) legend.append(' ', make('span', { className: 'vorm__nodig' }, mark));
  const element = make('fieldset', { className: 'vorm__kader', id: freshId(), tabIndex: -1 }, legend);
  if (help) element.append(make('p', { className: 'vorm__hulp' }, help));
  const fault = faultLine(element);
  return { element, tell: fault.tell, fault: fault.element };
}

/** A group of fields that belong together; one that may be left out is opened when it is wanted. */
function groupView(value: unknown, shape: Group, asked: Asked, context: Context): View {
  const { element, tell, fault } = frame(asked);
  const place = make('div', {});
  let view: View | undefined;
  const open = () => {
    view = fieldsView(shape, value, context);
    place.replaceChildren(view.element);
    if (!asked.required) place.append(button(context.t('vormen.groepWeg', { wat: asked.label }), () => close(true)));
  };
  const close = (again: boolean) => {
    value = view?.read() ?? value;
    view = undefined;
    const add = button(context.t('vormen.groepErbij', { wat: asked.label }), () => {
      open();
      view?.focus();
      context.changed();
    });
    place.replaceChildren(add);
    if (again) {
      add.focus();
      context.changed();
    }
  };
  if (asked.required || value !== undefined) open();
  else close(false);
  element.append(place, fault);
  return { element, tell, read: () => view?.read(), inside: () => view?.inside() ?? [], focus: () => element.focus() };
}

/** One of several groups; the first is meant when nothing tells which. */
function eitherView(value: unknown, shapes: readonly Group[], asked: Asked, context: Context): View {
  const { element, tell, fault } = frame(asked);
  const names = shapes.map(({ fields }) => fields.map(({ name }) => name));
  const holds = (own: readonly string[]) => Object.keys(record(value)).filter((key) => own.includes(key)).length;
  let at = Math.max(
    0,
    names.findIndex((own) => holds(own) === Math.max(...names.map(holds))),
  );
  let view = fieldsView(shapes[at]!, value, context);
  const place = make('div', {}, view.element);
  const choose = make('select', { className: 'invoer vorm__keuze' });
  choose.setAttribute('aria-label', context.t('vormen.welkeVorm', { wat: asked.label }));
  choose.append(...names.map((own, i) => new Option(labelOf(own[0]!, context.t), String(i))));
  choose.value = String(at);
  choose.addEventListener('change', () => {
    value = { ...record(value), ...record(view.read()) };
    at = Number(choose.value);
    view = fieldsView(shapes[at]!, value, context);
    place.replaceChildren(view.element);
    context.changed();
  });
  element.append(choose, place, fault);
  return { element, tell, read: () => view.read(), inside: () => view.inside(), focus: () => choose.focus() };
}

/** A fixed row of numbers. */
function rowView(value: unknown, length: number, asked: Asked, context: Context): View {
  const given = Array.isArray(value) ? value : [];
  const view = textView(given.join(' '), asked, context);
  const read = (): unknown => {
    const numbers = String(view.read())
      .split(/[\s,;]+/)
      .filter(Boolean);
    return numbers.length ? numbers.slice(0, length).map((n) => (/^\d+$/.test(n) ? Number(n) : n)) : undefined;
  };
  return { ...view, read };
}

/** Several of the same, in an order of one's own. */
function listView(
  name: string,
  value: unknown,
  shape: Extract<Shape, { kind: 'list' }>,
  asked: Asked,
  context: Context,
): View {
  const { t } = context;
  const { element, tell, fault } = frame(asked);
  const rows = make('ol', { className: 'vorm__rijen' });
  let views: View[] = [];
  const viewFor = (item: unknown, nr: number): View =>
    viewOf(
      name,
      shape.of,
      item,
      {
        label: t('vormen.nummer', { wat: asked.label, nr }),
        help: shape.help,
        required: true,
        mark: t('vormen.nodig'),
      },
      context,
    );
  const show = (items: readonly unknown[]) => {
    views = items.map((item, i) => viewFor(item, i + 1));
    rows.hidden = !views.length;
    rows.replaceChildren(
      ...views.map((view, i) => make('li', {}, view.element, make('p', { className: 'rij' }, ...controls(i)))),
    );
  };
  const values = () => views.map((view) => view.read());
  const change = (items: readonly unknown[], focusAt: number, spoken: string) => {
    show(items);
    (views[focusAt] ?? { focus: () => more.focus() }).focus();
    context.announce(spoken);
    context.changed();
  };
  const controls = (i: number): HTMLButtonElement[] => {
    const move = (by: number) => {
      const items = values();
      [items[i], items[i + by]] = [items[i + by], items[i]];
      change(items, i + by, t('vormen.verplaatst', { nr: i + by + 1, aantal: items.length }));
    };
    const nr = i + 1;
    const up = button(t('vormen.hoger'), () => move(-1));
    const down = button(t('vormen.lager'), () => move(1));
    up.hidden = i === 0;
    down.hidden = i === views.length - 1;
    const away = button(t('vormen.weg'), () =>
      change(
        values().filter((_, j) => j !== i),
        i,
        t('vormen.isWeg', { wat: asked.label }),
      ),
    );
    for (const b of [up, down, away])
      b.setAttribute('aria-label', t('vormen.vanNummer', { doe: b.textContent, wat: asked.label, nr }));
    return [up, down, away];
  };
  const more = button(t('vormen.erbij', { wat: asked.label }), () => {
    const items = [...values(), undefined];
    change(items, items.length - 1, t('vormen.isErbij', { wat: asked.label, nr: items.length }));
  });
  show(Array.isArray(value) ? value : []);
  element.append(rows, more, fault);
  return {
    element,
    tell,
    read: values,
    inside: () => views.map((view, i) => [i, view] as const),
    focus: () => element.focus(),
  };
}
