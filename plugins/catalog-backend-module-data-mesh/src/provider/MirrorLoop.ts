import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Mirror } from './Mirror';

const COALESCE_MS = 300;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 60_000;
/** Failures in a row, some 7 seconds, that a start of the backends may take. */
const PATIENCE = 4;
/** More single products than this are asked for all together. */
const MAX_REFS = 1_000;

/**
 * Decides when the mirror works. It promises:
 *
 * - one thing at a time, so an older answer is never applied after a newer one;
 * - changes that come within 300 ms of each other are one question;
 * - what fails is due again, after 1 s, 2 s, 4 s and so on up to a minute, until
 *   it succeeds; a failure that lasts is said once, and once when it is over;
 * - a mesh without any product is asked again in the same way: it is still
 *   starting, or has lost its memory, and nothing follows from it;
 * - it never throws and never stops before `signal` does.
 */
export class MirrorLoop {
  readonly #options: {
    mirror: Pick<Mirror, 'reconcile' | 'update'>;
    logger: LoggerService;
    signal: AbortSignal;
  };
  #due: Set<string> | 'everything' = new Set();
  #working: Promise<void> = Promise.resolve();
  #timer?: NodeJS.Timeout;
  #tries = 0;
  #failures = 0;

  constructor(options: {
    mirror: Pick<Mirror, 'reconcile' | 'update'>;
    logger: LoggerService;
    signal: AbortSignal;
  }) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Products that have changed; they are mirrored soon. */
  changed(refs: string[]): void {
    this.#add(new Set(refs));
    this.#wake(COALESCE_MS);
  }

  /** Compares everything soon. */
  start(): void {
    this.#add('everything');
    this.#wake(COALESCE_MS);
  }

  /** Compares everything now; resolves when that is done, or has failed. */
  reconcile(): Promise<void> {
    this.#add('everything');
    return this.#work();
  }

  #add(due: Set<string> | 'everything'): void {
    if (due === 'everything' || this.#due === 'everything') {
      this.#due = 'everything';
      return;
    }
    for (const ref of due) {
      this.#due.add(ref);
    }
    if (this.#due.size > MAX_REFS) {
      this.#due = 'everything';
    }
  }

  /** A timer that runs is not moved: a retry is not hurried, a burst does not wait for ever. */
  #wake(afterMs: number): void {
    if (this.#timer || this.#options.signal.aborted) {
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, afterMs);
    this.#timer.unref();
  }

  #work(): Promise<void> {
    this.#working = this.#working.then(() => this.#workOnce());
    return this.#working;
  }

  async #workOnce(): Promise<void> {
    const { mirror, signal } = this.#options;
    const due = this.#due;
    if (signal.aborted || (due !== 'everything' && due.size === 0)) {
      return;
    }
    this.#due = new Set();
    try {
      if (due !== 'everything') {
        await mirror.update([...due], signal);
      } else if (!(await this.#reconciled())) {
        this.#tryAgain(due);
        return;
      }
      this.#succeeded();
    } catch (error) {
      if (!signal.aborted) {
        this.#tryAgain(due);
        this.#complain(toError(error).message);
      }
    }
  }

  /** False where there is no product at all, here or there: a mesh that begins. */
  async #reconciled(): Promise<boolean> {
    const { mirror, signal } = this.#options;
    const { fed, held } = await mirror.reconcile(signal);
    if (fed === 0 && held > 0) {
      throw new Error(
        `the data-mesh backend has no product, though the catalog holds ${held}`,
      );
    }
    return fed > 0;
  }

  #tryAgain(due: Set<string> | 'everything'): void {
    this.#add(due);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const retryMs = Math.min(FIRST_RETRY_MS * 2 ** this.#tries, LAST_RETRY_MS);
    this.#tries += 1;
    // Replicas that failed together do not come back together.
    this.#wake(retryMs * (0.75 + Math.random() / 2));
  }

  #complain(why: string): void {
    this.#failures += 1;
    const message = `Data products are not mirrored now, the catalog keeps what it has: ${why}`;
    if (this.#failures === PATIENCE) {
      this.#options.logger.warn(message);
    } else {
      this.#options.logger.debug(message);
    }
  }

  #succeeded(): void {
    if (this.#failures >= PATIENCE) {
      this.#options.logger.info('Data products are mirrored again');
    }
    this.#failures = 0;
    this.#tries = 0;
  }
}
