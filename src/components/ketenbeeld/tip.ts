/** A small sign beside the thing it names; it never covers it and it stays while the pointer is on it. */
export class Tip {
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement;

  constructor(element: HTMLElement, svg: SVGSVGElement) {
    this.element = element;
    this.svg = svg;
  }

  get shown(): boolean {
    return !this.element.hidden;
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(beside: Element, place: string, title: string, below: string): void {
    const { element } = this;
    element.querySelector('[data-tip="plaats"]')!.textContent = place;
    element.querySelector('[data-tip="naam"]')!.textContent = title;
    element.querySelector('[data-tip="onder"]')!.textContent = below;
    element.hidden = false;
    const around = this.svg.parentElement!.getBoundingClientRect();
    const box = beside.getBoundingClientRect();
    const { offsetWidth: w, offsetHeight: h } = element;
    const left = box.left - around.left - w - 12;
    const right = box.right - around.left + 12;
    const y = (box.top + box.bottom) / 2 - around.top - h / 2;
    element.style.left = `${right + w <= around.width || left < 0 ? right : left}px`;
    element.style.top = `${Math.max(0, Math.min(y, around.height - h))}px`;
  }
}
