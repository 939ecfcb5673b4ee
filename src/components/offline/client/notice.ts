import { ask } from './device.ts';

/** Somebody is typing here, or the page is one of a conversation or of paper: it must stay as it is. */
function isBusy(): boolean {
  const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (field) => field.type !== 'hidden' && field.value !== field.defaultValue,
  );
  return typed || !document.querySelector('header.kop') || document.querySelector('dialog[open]') !== null;
}

/** Resolves when a stylesheet is there, or will not come. */
const dressed = (sheet: URL): Promise<unknown> =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet.href });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });

let shown = false;

/**
 * Says quietly that a new version is there; it comes when the visitor asks for it, or when every tab of the site is
 * closed. The words stand in the page about this, so that no other page carries them.
 */
export async function announce(waiting: ServiceWorker, base: string): Promise<void> {
  if (shown || isBusy()) return;
  shown = true;
  const answer = await fetch(new URL('offline/', base));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const notice = page.querySelector<HTMLTemplateElement>('#nieuwe-versie')?.content.firstElementChild;
  if (!notice) return;
  const here = document.importNode(notice, true);
  await dressed(new URL('offline/melding.css', base));
  document.body.append(here);
  here.querySelector('[data-vernieuw]')!.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    ask(waiting, { ask: 'take-over' });
  });
  here.querySelector('[data-later]')!.addEventListener('click', () => here.remove());
}
