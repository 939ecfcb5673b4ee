/** Ctrl+K (or Cmd+K) goes to search from any page; on the search page it goes to the field. */
document.addEventListener('keydown', (e) => {
  if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
  const doel = document.querySelector<HTMLAnchorElement>('[data-zoekknop]');
  if (!doel) return;
  e.preventDefault();
  const veld = document.querySelector<HTMLInputElement>('zoek-pagina input[type="search"]');
  if (veld) veld.select();
  else location.assign(doel.href);
});
