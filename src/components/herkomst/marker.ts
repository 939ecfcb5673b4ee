/** What an author writes at the end of a paragraph or list item: `[T2-06 voorbeeld: groenpluk, lerarentekort]`. */
export interface Marker {
  /** Ids of the items retold here, at least one. */
  ids: string[];
  /** A concrete example from practice, or a question left open; most points are neither. */
  soort?: 'voorbeeld' | 'vraag';
  /** Slugs of subjects. */
  onderwerpen: string[];
}

const ID = String.raw`(?:(?:TS|T\d|WI|W\d\.\d|L\d|I)-[A-Z]?\d{1,2}|G\.[a-z0-9-]+-\d{2,4})`;
const VORM = new RegExp(String.raw`\s*\[(${ID}(?:[ ,]+${ID})*)(?: (voorbeeld|vraag))?(?::\s*([^\]]+))?\]\s*$`);
/** Looks like a marker but is not one: caught, so that a typing error does not become text on the site. */
const BIJNA = /\[(?:(?:TS|T\d|WI|W\d|L\d|I)-|G\.)[^\]]*\]\s*$/;

/**
 * Reads the marker at the end of a text.
 * @returns the text without it and the marker, or undefined when there is none
 * @throws when something stands there that looks like a marker but cannot be read
 */
export function leesMarker(tekst: string): { tekst: string; marker: Marker } | undefined {
  const raak = VORM.exec(tekst);
  if (!raak) {
    const bijna = BIJNA.exec(tekst);
    if (bijna)
      throw new Error(
        `de vindplaats ${bijna[0].trim()} is niet te lezen; voorbeeld: [T2-06] of [T2-06 voorbeeld: groenpluk]`,
      );
    return undefined;
  }
  const [alles, ids = '', soort, onderwerpen = ''] = raak;
  return {
    tekst: tekst.slice(0, tekst.length - alles.length),
    marker: {
      ids: ids.split(/[ ,]+/),
      ...(soort ? { soort: soort as 'voorbeeld' | 'vraag' } : {}),
      onderwerpen: onderwerpen
        .split(',')
        .map((o) => o.trim())
        .filter(Boolean),
    },
  };
}
