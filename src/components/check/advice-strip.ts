import type { Shown } from './shown.ts';

const STYLE = `
:host { position: fixed; inset: auto 1rem 1rem auto; z-index: 99; max-inline-size: min(40rem, calc(100vw - 2rem)); }
details { font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #fff; border: 1px solid #999; border-radius: 6px; }
summary { padding: .5rem 1rem; cursor: pointer; }
ul { margin: 0; padding: 0 1rem 1rem; list-style: none; max-block-size: 60vh; overflow: auto; }
li { padding-block: .5rem; border-block-start: 1px solid #ddd; overflow-wrap: anywhere; }
b { display: block; }
`;

/**
 * Shows in `astro dev` what is allowed in the content and seldom meant: a strip at the foot of the page that can be opened.
 * It stands in a shadow of its own, so that the page keeps its look; no build holds it.
 * @param address where the server of `astro dev` says it, as JSON
 */
export async function showAdvice(address: string): Promise<void> {
  const said = (await (await fetch(address)).json()) as Shown[];
  document.querySelector('inhoud-advies')?.remove();
  if (!said.length) return;
  const host = document.createElement('inhoud-advies');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(strip(said));
  document.body.append(host);
}

function strip(said: readonly Shown[]): HTMLElement {
  const details = make('details', '');
  const list = make('ul', '');
  for (const { place, field, given, wrong, remedy } of said) {
    const item = make('li', '');
    item.append(make('b', place), `${field}, ${given}: ${wrong}. Doe dit: ${remedy}.`);
    list.append(item);
  }
  const count = said.length === 1 ? '1 advies' : `${said.length} adviezen`;
  details.append(make('summary', `${count} over de inhoud`), list);
  return details;
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
