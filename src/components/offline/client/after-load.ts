/** When the page is there and nothing else waits, and not before: keeps the site on this device. */
const begin = () => void import(/* @vite-ignore */ `${import.meta.env.BASE_URL}offline/begin.js`);

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () =>
    'requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 2_000),
  );
