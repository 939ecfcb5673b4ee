import type { Herkenner } from './herken';

/** Elements whose text stays as it is: headings, controls, drawings, navigation, titles of works in italics. */
const OVERSLAAN =
  /^(?:h[1-6]|a|button|summary|label|select|textarea|option|script|style|svg|nav|aside|code|th|dt|dfn|title|template|dialog|time|figcaption|em|i|cite)$/;
const LEEG = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Makes the first use of every term inside `<main>` a button that opens its definition.
 * @param html a whole page
 * @param opties `kies` says whether a term may be marked; `knop` writes the button; `kader` the definition
 * @returns the page, with the definitions before the end of `<main>`
 */
export function markeer(
  html: string,
  herkenner: Herkenner,
  opties: {
    kies: (begrip: string) => boolean;
    knop: (begrip: string, woord: string) => string;
    kader: (begrip: string) => string;
  },
): string {
  const start = /<main\b[^>]*>/.exec(html);
  const eind = html.lastIndexOf('</main>');
  if (!start || eind < 0) return html;
  const begin = start.index + start[0].length;

  const gezien = new Set<string>();
  const stapel: { tag: string; dicht: boolean }[] = [];
  const inhoud = html
    .slice(begin, eind)
    .replace(
      /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g,
      (stuk, slot: string | undefined, tag: string | undefined, attributen = '') => {
        if (tag) {
          const naam = tag.toLowerCase();
          if (slot) sluit(stapel, naam);
          else if (!LEEG.test(naam) && !attributen.endsWith('/'))
            stapel.push({ tag: naam, dicht: OVERSLAAN.test(naam) || / data-geen-termen\b| hidden\b/.test(attributen) });
          return stuk;
        }
        if (stuk.startsWith('<!--') || stapel.some((s) => s.dicht)) return stuk;
        return inTekst(stuk);
      },
    );
  const kaders = [...gezien].map(opties.kader).join('');
  return html.slice(0, begin) + inhoud + kaders + html.slice(eind);

  function inTekst(tekst: string): string {
    let uit = '';
    let tot = 0;
    for (const { begrip, woord, begin: waar } of herkenner.vind(tekst)) {
      if (gezien.has(begrip) || !opties.kies(begrip)) continue;
      gezien.add(begrip);
      const voor = LEESTEKENS_AAN_EIND.exec(tekst.slice(tot, waar))![0];
      const na = LEESTEKENS_AAN_BEGIN.exec(tekst.slice(waar + woord.length))![0];
      const knop = opties.knop(begrip, woord);
      uit +=
        tekst.slice(tot, waar - voor.length) + (voor || na ? `<span class="bijeen">${voor}${knop}${na}</span>` : knop);
      tot = waar + woord.length + na.length;
    }
    return uit + tekst.slice(tot);
  }
}

/** A line may break beside a button; between it and a bracket, quotation mark or full stop it must not. An entity stays whole. */
const LEESTEKENS_AAN_EIND = /(?:&[#\w]+;|[^\s\p{L}\p{N}&;])*$/u;
const LEESTEKENS_AAN_BEGIN = /^(?:&[#\w]+;|[^\s\p{L}\p{N}&])*/u;

function sluit(stapel: { tag: string }[], naam: string): void {
  const waar = stapel.findLastIndex((s) => s.tag === naam);
  if (waar >= 0) stapel.length = waar;
}
