import type { Keten } from '../keten/keten';
import { referencesTo } from '../keten/references';

/**
 * The plate on which a value without findings can be talked about: the one drawn after the value's own document as a
 * whole, else the first that names the value. Undefined when no plate does.
 */
export function plateFor(keten: Keten, waarde: string): Keten['praatplaten'][number] | undefined {
  const { herkomst } = keten.waarde(waarde).data;
  const document = herkomst && keten.register.documentOf(herkomst);
  return (
    keten.praatplaten.find((p) => document && p.data.document === document && !p.data.thema) ??
    referencesTo(keten, 'waarden', waarde).platen[0]
  );
}
