import { ServiceUnavailableError } from '@backstage/errors';
import { AskedCatalog } from './AskedCatalog';
import { inTime } from './inTime';

/** Long for one answer of it, and so short that a browser still waits. */
const WITHIN_MS = 30_000;

/**
 * A catalog that answers or fails: one that takes a question and never answers it
 * would hold up for ever whoever asks, and with them readings, scans and submissions.
 * Of many pages each has that time.
 */
export function answeringCatalog(
  catalog: AskedCatalog,
  withinMs: number = WITHIN_MS,
): AskedCatalog {
  const answer = <T>(work: PromiseLike<T>): Promise<T> =>
    inTime(
      work,
      withinMs,
      () =>
        new ServiceUnavailableError(
          `The catalog did not answer within ${withinMs / 1_000} seconds`,
        ),
    );
  return {
    getEntityByRef: (ref, options) =>
      answer(catalog.getEntityByRef(ref, options)),
    getEntitiesByRefs: (request, options) =>
      answer(catalog.getEntitiesByRefs(request, options)),
    async *streamEntities(request, options) {
      const pages = catalog
        .streamEntities(request, options)
        [Symbol.asyncIterator]();
      let isOver: boolean | undefined = false;
      try {
        while (!isOver) {
          const page = await answer(pages.next());
          isOver = page.done;
          if (!page.done) {
            yield page.value;
          }
        }
      } finally {
        // Whoever waits for a page that never comes cannot be told to stop either.
        pages.return?.().catch(() => {});
      }
    },
  };
}
