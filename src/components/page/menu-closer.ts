/**
 * Who walks out of the open menu with Tab leaves it behind closed: it would lie over where the focus is now. A browser
 * without popovers has the menu open in the header.
 */
const menu = document.querySelector<HTMLElement>('#hoofdmenu');
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  const naar = relatedTarget as Element | null;
  if (naar && !naar.closest('#hoofdmenu, .menuknop')) menu.togglePopover?.(false);
});
