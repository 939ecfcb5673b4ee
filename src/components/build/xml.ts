/** Text as XML writes it, safe between tags and inside double quotes. */
export const xmlText = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
