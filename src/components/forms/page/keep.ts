import type { Draft } from '../domain/draft';
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

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** What was kept of a kind, by this tab or else by another; undefined when there is nothing that can be read. */
export function keptDraft(kind: FormKind): Draft | undefined {
  try {
    const read: unknown = JSON.parse(
      sessionStorage.getItem(keyOf(kind)) ?? localStorage.getItem(keyOf(kind)) ?? 'null',
    );
    if (!isRecord(read) || read.kind !== kind || !isRecord(read.fields) || !Array.isArray(read.prose)) return undefined;
    const { name, opened } = read;
    return {
      ...(read as unknown as Draft),
      name: typeof name === 'string' ? name : '',
      opened: typeof opened === 'string' ? opened : '',
    };
  } catch {
    return undefined;
  }
}
