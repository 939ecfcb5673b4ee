/** Ctrl+K (or Cmd+K) goes to search from any page; on the search page it goes to the field. */
document.addEventListener('keydown', (e) => {
  // What fills in a form by itself sends a key without a name.
  if ((e.key as string | undefined)?.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey)
    return;
  const target = document.querySelector<HTMLAnchorElement>('[data-zoekknop]');
  if (!target) return;
  e.preventDefault();
  const field = document.querySelector<HTMLInputElement>('zoek-pagina input[type="search"]');
  if (field) field.select();
  else target.click();
});
