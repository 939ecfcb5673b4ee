/**
 * Who walks out of the open menu with Tab leaves it behind closed: it would lie over where the focus is now. A browser
 * without popovers has it open in the header, and throws at `:popover-open`.
 */
const menu = document.querySelector<HTMLElement>('#hoofdmenu');
if (menu && 'popover' in menu)
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const naar = relatedTarget as Element | null;
    if (naar && !menu.contains(naar) && !naar.matches('.menuknop') && menu.matches(':popover-open')) menu.hidePopover();
  });
