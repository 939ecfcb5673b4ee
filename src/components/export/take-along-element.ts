/** The button "Neem mee". What it opens, and everything that writes a file, comes when somebody asks for it. */
export class TakeAlong extends HTMLElement {
  /** What goes along, as `bevinding:…` and `bron:…`, in the order in which it is shown. */
  get ids(): readonly string[] {
    return this.dataset.ids!.split(' ').filter(Boolean);
  }
  set ids(ids: readonly string[]) {
    this.#keep('ids', ids.join(' '));
  }
  /** Name of the file, without ending. */
  get name(): string {
    return this.dataset.name!;
  }
  set name(name: string) {
    this.#keep('name', name);
  }
  /** What its reader wrote beside some of them, by id. */
  notes: Readonly<Record<string, string>> = {};

  get button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  /** What is open shows what was chosen before, so it hears that something else is. */
  #keep(field: 'ids' | 'name', value: string): void {
    if (this.dataset[field] === value) return;
    this.dataset[field] = value;
    this.dispatchEvent(new Event('otherchosen'));
  }

  connectedCallback(): void {
    this.button.onclick = () =>
      void import('./menu').then(({ toggleMenu }) => toggleMenu(this)).catch(() => this.say(this.dataset.failed!));
  }

  /** Says something beside the button, and to who listens. */
  say(text: string): void {
    const status =
      this.querySelector(':scope > [role=status]') ??
      this.appendChild(Object.assign(document.createElement('p'), { role: 'status', className: 'neemmee__status' }));
    status.textContent = text;
  }
}

customElements.define('take-along', TakeAlong);

declare global {
  interface HTMLElementTagNameMap {
    'take-along': TakeAlong;
  }
}
