/**
 * Who comes to the search field of another page is about to ask: the words of the site and the page that shows the hits are
 * fetched meanwhile. From a folder on a stick nothing is fetched.
 */
document.addEventListener('focusin', function begin({ target }) {
  const form = (target as Element).closest<HTMLFormElement>('form[role="search"][data-vooruit]');
  if (!form || location.protocol === 'file:') return;
  document.removeEventListener('focusin', begin);
  for (const path of [form.action, new URL('../zoek/woorden.json', form.action).href]) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = path;
    document.head.append(link);
  }
});
