import { SourceFixture } from './SourceFixture';
import { documentsOf, expectDocuments, expectWellFormed } from './readingOf';
import { Source } from '../SourceDefinition';

const PATIENCE_MS = 5_000;

/**
 * Checks the promises of a source against a place that the test changes:
 * every byte, stable paths and order, conditional readings that never hide a
 * change, and an error instead of a list that is not complete. Throws an
 * error that names the first broken promise. Needs no test framework.
 *
 * @example
 *
 * ```ts
 * it('keeps the promises of a source', async () => {
 *   await verifySource(fixtureOverMyLakehouse());
 * });
 * ```
 *
 * @public
 */
export async function verifySource(fixture: SourceFixture): Promise<void> {
  const source = fixture.createSource();
  const first = documentsOf('first reading', await read(source));
  expectWellFormed('first reading', first);
  expectDocuments('first reading', first, fixture.documents);

  const restarted = documentsOf(
    'reading after a restart',
    await read(fixture.createSource()),
  );
  expectDocuments('reading after a restart', restarted, fixture.documents);
  const order = restarted.documents.map(({ path }) => path).join('\n');
  if (order !== first.documents.map(({ path }) => path).join('\n')) {
    throw new Error('reading after a restart: the order of documents differs');
  }

  const again = await read(source, first.etag);
  if (again.type === 'documents') {
    expectDocuments('conditional reading', again, fixture.documents);
  } else if (first.etag === undefined) {
    throw new Error('reading without an etag: unchanged compared to what?');
  }

  await fixture.change();
  const changed = documentsOf(
    'conditional reading after a change',
    await read(source, first.etag),
  );
  expectWellFormed('reading after a change', changed);
  expectDocuments('reading after a change', changed, fixture.changedDocuments);

  await fixture.break();
  await expectThrows('place unreachable', () => read(source));
  await expectThrows('place unreachable, conditional reading', () =>
    read(source, changed.etag),
  );

  await fixture.mend();
  const mended = documentsOf('place back', await read(source));
  expectDocuments('place back', mended, fixture.changedDocuments);

  await expectThrows('aborted before it began', () =>
    source.read({ signal: AbortSignal.abort() }),
  );
  if (fixture.hang) {
    await fixture.hang();
    await expectThrows('aborted while the place does not answer', () =>
      source.read({ signal: AbortSignal.timeout(100) }),
    );
  }
}

function read(source: Source, etag?: string) {
  return source.read({ etag, signal: new AbortController().signal });
}

async function expectThrows(
  when: string,
  work: () => Promise<unknown>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  const outcome = await Promise.race([
    work().then(
      () => 'resolved' as const,
      () => 'threw' as const,
    ),
    late,
  ]);
  clearTimeout(timer);
  if (outcome === 'late') {
    throw new Error(`${when}: no answer within ${PATIENCE_MS} ms`);
  }
  if (outcome === 'resolved') {
    throw new Error(
      `${when}: the source must throw; a list that is not complete looks like a removal`,
    );
  }
}
