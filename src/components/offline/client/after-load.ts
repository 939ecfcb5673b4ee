/** When the page is there and nothing else waits, and not before: keeps the site on this device. */
const begin = () => {
  // Not by `import()`: on a page that loads nothing else this way the helper for it would weigh more than this script.
  const src = `${import.meta.env.BASE_URL}offline/begin.js`;
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
};

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () =>
    'requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 2_000),
  );
