import type { Keten } from '../keten/keten';
import { referencesTo, type References } from '../keten/references';
import { valuesOf } from '../keten/lines';

type Bevinding = Keten['bevindingen'][number];

/** The way from a finding back to a picture: where it is named itself, else where its value is. */
export interface WayBack {
  /** Number of the value over which the way goes; absent when the finding is named itself. */
  over?: string;
  vragen: References['vragen'];
  platen: References['alleenPlaat'];
}

/** Questions and plates at which a finding can be talked about; none is left without, as long as its values are on a plate. */
export function waysBack(keten: Keten, bevinding: Bevinding): WayBack[] {
  const named = referencesTo(keten, 'bevindingen', bevinding.id);
  if (named.platen.length) return [{ vragen: named.vragen, platen: named.alleenPlaat }];
  return valuesOf(bevinding).flatMap((id) => {
    const { vragen, alleenPlaat, platen } = referencesTo(keten, 'waarden', id);
    return platen.length ? [{ over: keten.waarde(id).data.nr, vragen, platen: alleenPlaat }] : [];
  });
}
