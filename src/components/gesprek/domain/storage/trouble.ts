/** Why something is not kept: no room, no answer yet, another version of the site, or not allowed. */
export type Trouble = 'vol' | 'traag' | 'verouderd' | 'geblokkeerd';

/** Thrown when a store knows why. */
export class StorageTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.name = 'StorageTrouble';
    this.trouble = trouble;
  }
}

const BY_NAME: Readonly<Record<string, Trouble>> = { QuotaExceededError: 'vol', VersionError: 'verouderd' };

/** What was the matter, by whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageTrouble) return error.trouble;
  const { name } = (error ?? {}) as { name?: unknown };
  return (typeof name === 'string' && BY_NAME[name]) || 'geblokkeerd';
}
