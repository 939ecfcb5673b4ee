import { closePopover, isPopoverOpen } from '../browser/popover';

/** Who walks out of the open menu with Tab leaves it behind closed: it would lie over where the focus is now. */
const menu = document.querySelector<HTMLElement>('#hoofdmenu');
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  const naar = relatedTarget as Element | null;
  if (naar && !menu.contains(naar) && !naar.matches('.menuknop') && isPopoverOpen(menu)) closePopover(menu);
});
