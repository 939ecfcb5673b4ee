/** What mail, networks and adverts put behind an address: nobody asked for it, and it needs no word. */
const TRACKING = new Set(
  `fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid twclid ttclid li_fat_id igsh igshid srsltid mc_cid mc_eid mkt_tok
  vero_id _ga _gl _hsenc _hsmi __hsfp __hssc __hstc ref_src ref_url s_cid sc_cid oly_anon_id oly_enc_id`.split(/\s+/),
);
const TRACKING_FAMILY = /^(?:utm|mtm|pk|hsa)_/;
const isTracking = (name: string): boolean => TRACKING.has(name) || TRACKING_FAMILY.test(name);
/** Longer pieces are cut where they are said. */
const MOST = 40;

/**
 * What an address asks for under a name that the page does not know: `warde=1.4`. Each page says it, and goes on.
 * @param search of the address, with its question mark
 * @param known names the page reads
 */
export function strangeNames(search: string, known: readonly string[]): string[] {
  const asked = [...new URLSearchParams(search)].filter(([name]) => name && !known.includes(name));
  return [
    ...new Set(asked.filter(([name]) => !isTracking(name.toLowerCase())).map(([name, value]) => said(name, value))),
  ];
}

function said(name: string, value: string): string {
  const piece = value ? `${name}=${value}` : name;
  return piece.length > MOST ? `${piece.slice(0, MOST)}…` : piece;
}
