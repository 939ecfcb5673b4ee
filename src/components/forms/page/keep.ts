import type { Draft } from '../domain/draft';
import { draftOf } from '../domain/kept-draft';
import type { FormKind } from '../domain/kinds';

const keyOf = (kind: FormKind): string => `redactie-maken-${kind}`;

/**
 * Keeps what is being made on this device, so that a closed tab loses nothing, and for this tab: another one may make
 * something of the same kind.
 * @returns whether that worked
 */
export function keepDraft(draft: Draft): boolean {
  try {
    const text = JSON.stringify(draft);
    for (const storage of [sessionStorage, localStorage]) storage.setItem(keyOf(draft.kind), text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export function forgetDraft(kind: FormKind): void {
  try {
    for (const storage of [sessionStorage, localStorage]) storage.removeItem(keyOf(kind));
  } catch {
    // Where nothing may be kept, nothing has to go.
  }
}

/** What was kept of a kind, by this tab or else by another; undefined when there is nothing that can be read. */
export function keptDraft(kind: FormKind): Draft | undefined {
  try {
    return draftOf(
      kind,
      JSON.parse(sessionStorage.getItem(keyOf(kind)) ?? localStorage.getItem(keyOf(kind)) ?? 'null'),
    );
  } catch {
    return undefined;
  }
}
