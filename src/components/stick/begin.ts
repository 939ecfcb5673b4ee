// Runs before anything else on a page from a stick.

/** A folder opens as a list of files: its page has to be named. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
});
