/** Chrome knows popovers from 114, Firefox from 125, Safari from 17; older ones throw at `:popover-open`. */
const isKnown = (): boolean => 'popover' in HTMLElement.prototype;

/** Is a popover open, or what stands in for one? */
export const isPopoverOpen = (element: Element): boolean =>
  isKnown() ? element.matches(':popover-open') : element.hasAttribute('data-open');

/** Closes a popover, or what stands in for one. */
export function closePopover(element: HTMLElement): void {
  if (isKnown()) element.hidePopover();
  else element.removeAttribute('data-open');
}

/**
 * Where the browser knows no popovers, the button of one shows and hides it by the attribute `data-open`; a click elsewhere
 * and Escape close it, as they would a popover.
 */
export function standInForPopover(element: HTMLElement, signal: AbortSignal): void {
  if (isKnown()) return;
  document.addEventListener(
    'click',
    ({ target }) => {
      const from = target as Element;
      if (from.closest('[popovertarget]')?.getAttribute('popovertarget') === element.id)
        element.toggleAttribute('data-open');
      else if (!element.contains(from)) closePopover(element);
    },
    { signal },
  );
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && closePopover(element), { signal });
}
