import { make } from '../../browser/make';
import type { Choice } from '../domain/known';
import { nextOwnPoint } from '../domain/own-points';
import { blockName } from '../domain/prose-mistakes';
import { emptyBlock, type Block } from '../prose/blocks';
import { pickView } from './pick';
import { choiceView, flagView, textView } from './simple';
import { button, faultLine, type Context, type View } from './view';

/** A view that holds words. */
type Text = Omit<View, 'read'> & { read: () => string };

interface Piece {
  view: View;
  block: () => Block;
}

/** A core ends with a full stop: what follows stands on the same line. */
const closed = (core: string): string => (/[\p{L}\d)]\s*$/u.test(core) ? `${core.trimEnd()}.` : core);

/** The prose of a page as pieces below each other. */
export class ProseView {
  readonly element = make('div', { className: 'vorm__groep' });
  readonly #rows = make('ol', { className: 'vorm__rijen' });
  #pieces: Piece[] = [];

  readonly #context: Context;

  constructor(blocks: readonly Block[], kinds: readonly Block['kind'][], context: Context) {
    this.#context = context;
    const { t } = context;
    const add = (kind: Block['kind']) =>
      button(t(`vormen.stuk.${kind}.erbij`), () => {
        const all = [...this.read(), emptyBlock(kind)];
        this.#change(all, all.length - 1, t('vormen.stukErbij', { nr: all.length }));
      });
    this.element.append(this.#rows, make('p', { className: 'rij' }, ...kinds.map(add)));
    this.#show(blocks);
  }

  /** The pieces as they are now. */
  read(): Block[] {
    return this.#pieces.map(({ block }) => block());
  }

  /** The views by the name under which their mistakes are told. */
  views(): (readonly [name: string, view: View])[] {
    return this.#pieces.map(({ view }, i) => [blockName(i), view] as const);
  }

  #show(blocks: readonly Block[]): void {
    this.#pieces = blocks.map((block, i) => this.#piece(block, i));
    this.#rows.hidden = !blocks.length;
    this.#rows.replaceChildren(
      ...this.#pieces.map(({ view }, i) =>
        make('li', {}, view.element, make('p', { className: 'rij' }, ...this.#controls(i, blocks.length))),
      ),
    );
  }

  #change(blocks: readonly Block[], focusAt: number, spoken: string): void {
    this.#show(blocks);
    (this.#pieces[focusAt] ?? this.#pieces.at(-1))?.view.focus();
    this.#context.announce(spoken);
    this.#context.changed();
  }

  #controls(i: number, length: number): HTMLButtonElement[] {
    const { t } = this.#context;
    const move = (by: number) => {
      const blocks = this.read();
      [blocks[i], blocks[i + by]] = [blocks[i + by]!, blocks[i]!];
      this.#change(blocks, i + by, t('vormen.verplaatst', { nr: i + by + 1, aantal: blocks.length }));
    };
    const up = button(t('vormen.hoger'), () => move(-1));
    const down = button(t('vormen.lager'), () => move(1));
    up.hidden = i === 0;
    down.hidden = i === length - 1;
    const away = button(t('vormen.weg'), () => {
      this.#change(
        this.read().filter((_, j) => j !== i),
        Math.max(0, i - 1),
        t('vormen.isWeg', { wat: t('vormen.stukNaam') }),
      );
    });
    for (const b of [up, down, away])
      b.setAttribute('aria-label', t('vormen.vanNummer', { doe: b.textContent, wat: t('vormen.stukNaam'), nr: i + 1 }));
    return [up, down, away];
  }

  #piece(block: Block, i: number): Piece {
    const { t } = this.#context;
    const name = t(`vormen.stuk.${block.kind}.naam`);
    const element = make('fieldset', { className: 'vorm__kader' });
    element.append(make('legend', { className: 'veld__naam' }, t('vormen.nummer', { wat: name, nr: i + 1 })));
    const { fields, block: read } = this.#fields(block);
    const fault = faultLine(element);
    element.append(...fields.map((view) => view.element), fault.element);
    return {
      block: read,
      view: {
        element,
        read: () => undefined,
        inside: () => [],
        unchosen: () => fields.map((field) => field.unchosen?.()).find(Boolean) ?? '',
        tell: fault.tell,
        focus: () => fields[0]?.focus(),
      },
    };
  }

  #text(value: string, label: string, rows: number): Text {
    const view = textView(value, { label, help: '', required: false }, this.#context);
    const control = view.element.querySelector('textarea');
    if (control) control.rows = rows;
    return { ...view, read: () => String(view.read()) };
  }

  /** A report of our own numbers its points itself: the next number, to be chosen. */
  #ownPoint(): Choice[] {
    const id = nextOwnPoint(this.#context.draft(), this.read());
    return id ? [{ id, name: this.#context.t('vormen.eigenPunt') }] : [];
  }

  #fields(block: Block): { fields: View[]; block: () => Block } {
    const { t, known, offers, draft } = this.#context;
    if (block.kind === 'source') {
      const source = this.#text(block.source, t('vormen.stuk.source.tekst'), 4);
      return { fields: [source], block: () => ({ kind: 'source', source: source.read() }) };
    }
    const text = this.#text(block.text, t(`vormen.stuk.${block.kind}.tekst`), block.kind === 'heading' ? 1 : 3);
    if (block.kind === 'heading') return { fields: [text], block: () => ({ kind: 'heading', text: text.read() }) };
    const ids = pickView(
      block.place.ids,
      { all: known.choices.fragmenten, now: () => [...this.#ownPoint(), ...offers.ofText(draft())] },
      { label: t('vormen.vindplaats'), help: t('vormen.vindplaatsHulp'), required: false, many: true },
      this.#context,
    );
    const own = flagView(block.place.own, { label: t('vormen.vanRedactie'), help: '', required: false }, this.#context);
    const place = () => ({ ids: ids.read() as string[], own: own.read() === true });
    if (block.kind === 'paragraph')
      return { fields: [text, ids, own], block: () => ({ kind: 'paragraph', text: text.read(), place: place() }) };
    const isReport = draft().kind === 'tafelverslag';
    const core = this.#text(block.core, t('vormen.stuk.point.kern'), 1);
    const nature = choiceView(
      block.nature,
      { kind: 'choice', values: ['voorbeeld', 'vraag'] },
      { label: t('vormen.aard'), help: t('vormen.aardHulp'), required: false },
      this.#context,
    );
    const subjects = pickView(
      block.subjects,
      { all: known.choices.onderwerpen, now: () => known.choices.onderwerpen },
      { label: t('vormen.onderwerpen'), help: '', required: false, many: true },
      this.#context,
    );
    return {
      fields: [core, text, ids, nature, subjects, own],
      block: () => ({
        kind: 'point',
        core: isReport ? closed(core.read()) : core.read(),
        text: text.read(),
        place: place(),
        nature: nature.read() as '' | 'voorbeeld' | 'vraag',
        subjects: subjects.read() as string[],
      }),
    };
  }
}
