import { toClipboard } from '../export/clipboard';
import { toHtml } from '../export/copy';
import type { Piece } from '../reference/csl';
import { today } from './today';

/** What stands in an element, as pieces: only italics are kept. */
const piecesIn = (element: Element): Piece[] => {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const tekst = walker.currentNode.textContent!.replace(/\s+/g, ' ');
    pieces.push({ tekst, ...(walker.currentNode.parentElement!.closest('i') ? { cursief: true } : {}) });
  }
  return pieces;
};

/** A reference with a button that copies it; without script the text can be selected. */
class VerwijsKnop extends HTMLElement {
  connectedCallback(): void {
    const tekst = this.querySelector<HTMLElement>('[data-verwijzing]');
    const knop = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!tekst || !knop || !status) return;
    // A site that was built without its origin only knows here where it stands.
    const plek = tekst.querySelector<HTMLElement>('[data-adres]');
    if (plek) plek.textContent = new URL(plek.dataset.adres!, location.href).href;
    const gelezen = tekst.querySelector<HTMLElement>('[data-gelezen]');
    if (gelezen) {
      gelezen.textContent = gelezen.dataset.gelezen!.replace('{datum}', today());
      gelezen.hidden = false;
    }
    knop.hidden = false;
    knop.onclick = async () => {
      const { zekerheid } = this.dataset;
      const regels = [...tekst.querySelectorAll('p')].map(piecesIn);
      const slot: Piece[] = zekerheid ? [{ tekst: ` [${zekerheid}]` }] : [];
      const alles = regels.map((regel) => [...regel, ...slot]);
      const gelukt = await toClipboard({
        text: alles
          .map((regel) =>
            regel
              .map((s) => s.tekst)
              .join('')
              .trim(),
          )
          .join('\n\n'),
        html: alles.map((regel) => `<p>${toHtml(regel)}</p>`).join(''),
      });
      if (!gelukt) getSelection()?.selectAllChildren(tekst);
      status.textContent = (gelukt ? this.dataset.gelukt : this.dataset.mislukt) ?? '';
    };
  }
}

customElements.define('verwijs-knop', VerwijsKnop);
