import { openDB, type IDBPDatabase } from 'idb';
import { StorageTrouble } from './trouble';

/** How long a database may keep a page waiting, in ms. */
const PATIENCE = 2_000;
/** Errors of a connection that is gone, by whatever cause; a new one may do. */
const LOST: ReadonlySet<unknown> = new Set([
  'InvalidStateError',
  'UnknownError',
  'AbortError',
  'TransactionInactiveError',
]);

type Opener = (
  events: Pick<NonNullable<Parameters<typeof openDB>[2]>, 'blocking' | 'terminated'>,
) => Promise<IDBPDatabase>;

/** The one connection of a page with its database: opened when asked for, and again when it is lost. */
export class Connection {
  readonly #opener: Opener;
  #open: Promise<IDBPDatabase> | undefined;
  /** Rejects when the database does not answer in time. */
  #late: Promise<never> | undefined;
  /** A newer version of the site has the database. */
  #outdated = false;

  constructor(opener: Opener) {
    this.#opener = opener;
  }

  /** Resolves once the database answers, however long that takes. */
  async ready(): Promise<void> {
    await this.#connect();
  }

  /**
   * Does something with the database, a second time with a new connection when the first one turns out to be gone.
   * @param again is another try of any use? Not when it was stopped on purpose
   * @throws StorageTrouble when the database does not answer in time, or is of a newer version of the site
   */
  async run<T>(deed: (db: IDBPDatabase) => Promise<T>, again: () => boolean = () => true): Promise<T> {
    const db = await this.#inTime();
    try {
      return await deed(db);
    } catch (error) {
      if (this.#outdated) throw new StorageTrouble('verouderd');
      if (!LOST.has((error as { name?: unknown } | null)?.name) || !again()) throw error;
      this.#forget();
      return deed(await this.#inTime());
    }
  }

  #connect(): Promise<IDBPDatabase> {
    if (this.#outdated) return Promise.reject(new StorageTrouble('verouderd'));
    if (this.#open) return this.#open;
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#late = new Promise<never>((_, late) => {
      timer = setTimeout(() => late(new StorageTrouble('traag')), PATIENCE);
    });
    this.#late.catch(() => undefined);
    const open = this.#opener({
      // Another tab changes the database: this one gets out of its way. Without a version it is wiped, and made anew.
      blocking: (_, wanted, event) => {
        (event.target as IDBDatabase).close();
        this.#outdated = wanted !== null;
        this.#forget();
      },
      terminated: () => this.#forget(),
    });
    this.#open = open;
    open.then(
      () => clearTimeout(timer),
      () => {
        clearTimeout(timer);
        if (this.#open === open) this.#forget();
      },
    );
    return open;
  }

  #inTime(): Promise<IDBPDatabase> {
    const open = this.#connect();
    return this.#late ? Promise.race([open, this.#late]) : open;
  }

  #forget(): void {
    this.#open = undefined;
    this.#late = undefined;
  }
}
