import type { Study } from './records';
import { oneLine } from './text';

/** CSL-JSON records, for Zotero, pandoc and everything else that reads it; notes stand under each other. */
export const cslJson = (list: readonly Study[]) =>
  list.map(({ id, csl, noten, trefwoorden }) => ({
    id,
    ...csl,
    ...(trefwoorden.length ? { keyword: trefwoorden.map((w) => w.replaceAll(',', '')).join(', ') } : {}),
    ...(noten.length ? { note: noten.map(oneLine).join('\n\n') } : {}),
  }));

export const cslJsonText = (list: readonly Study[]): string => `${JSON.stringify(cslJson(list), null, 1)}\n`;
