import { Source, SourceReading } from '../SourceDefinition';
import { SourceFixture } from './SourceFixture';
import { verifySource } from './verifySource';

const bytes = (...values: number[]) => Uint8Array.from(values);

/** A place in memory with an honest source, which a test may bend. */
function fixture(
  bend: (honest: Source, place: { broken: boolean }) => Source = s => s,
): SourceFixture {
  const documents = [
    { path: 'a.yaml', content: bytes(0xff, 0x00, 0x41) },
    { path: 'sub/b.yaml', content: bytes(0x42) },
  ];
  const changedDocuments = [
    { path: 'a.yaml', content: bytes(0x43) },
    { path: 'c.yaml', content: bytes(0x44) },
  ];
  const place = { holds: documents, broken: false, hangs: false };
  const honest: Source = {
    async read({ etag, signal }): Promise<SourceReading> {
      signal.throwIfAborted();
      if (place.hangs) {
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      }
      if (place.broken) {
        throw new Error('The place is away');
      }
      const now = place.holds === documents ? 'one' : 'two';
      if (etag === now) {
        return { type: 'unchanged' };
      }
      return {
        type: 'documents',
        documents: place.holds.map(doc => ({
          ...doc,
          location: `memory:${doc.path}`,
        })),
        unreadable: [],
        etag: now,
      };
    },
  };
  return {
    createSource: () => bend(honest, place),
    documents,
    changedDocuments,
    change: async () => {
      place.holds = changedDocuments;
    },
    break: async () => {
      place.broken = true;
    },
    mend: async () => {
      place.broken = false;
    },
    hang: async () => {
      place.hangs = true;
    },
  };
}

/** A source whose list of documents is bent. */
function bent(
  change: (
    reading: Extract<SourceReading, { type: 'documents' }>,
  ) => Partial<Extract<SourceReading, { type: 'documents' }>>,
): (honest: Source) => Source {
  return honest => ({
    async read(options) {
      const reading = await honest.read(options);
      return reading.type === 'unchanged'
        ? reading
        : { ...reading, ...change(reading) };
    },
  });
}

describe('verifySource', () => {
  it('is content with an honest source', async () => {
    await expect(verifySource(fixture())).resolves.toBeUndefined();
  });

  let restarts = 0;
  it.each<[string, RegExp, (honest: Source, p: { broken: boolean }) => Source]>(
    [
      [
        'loses a document',
        /expected documents a.yaml, sub\/b.yaml, got a.yaml/,
        bent(r => ({ documents: r.documents.slice(0, 1) })),
      ],
      [
        'decodes bytes as text',
        /bytes of a.yaml are not those of the place/,
        bent(r => ({
          documents: r.documents.map(d => ({
            ...d,
            content: Buffer.from(Buffer.from(d.content).toString('utf8')),
          })),
        })),
      ],
      [
        'gives absolute paths',
        /"\/a.yaml" is no path below the root/,
        bent(r => ({
          documents: r.documents.map(d => ({ ...d, path: `/${d.path}` })),
        })),
      ],
      [
        'gives a path twice',
        /a.yaml is there twice/,
        bent(r => ({ documents: [...r.documents, r.documents[0]] })),
      ],
      [
        'shows credentials in the location',
        /location of a.yaml shows credentials/,
        bent(r => ({
          documents: r.documents.map(d => ({
            ...d,
            location: `https://token@git.example.com/${d.path}`,
          })),
        })),
      ],
      [
        'changes the order after a restart',
        /the order of documents differs/,
        honest => {
          restarts += 1;
          const turn = restarts % 2 === 0;
          return bent(r => ({
            documents: turn ? [...r.documents].reverse() : r.documents,
          }))(honest);
        },
      ],
      [
        'says unchanged after a change',
        /after a change: expected documents, the source says unchanged/,
        honest => ({
          read: async options =>
            options.etag === undefined
              ? await honest.read(options)
              : { type: 'unchanged' },
        }),
      ],
      [
        'says unchanged without an etag',
        /unchanged compared to what/,
        honest => {
          let count = 0;
          return {
            async read(options) {
              count += 1;
              const reading = await honest.read({ signal: options.signal });
              return count > 1
                ? { type: 'unchanged' as const }
                : { ...reading, etag: undefined };
            },
          };
        },
      ],
      [
        'turns a failure into an empty list',
        /place unreachable: the source must throw/,
        (honest, place) => ({
          read: async options =>
            place.broken
              ? { type: 'documents', documents: [], unreadable: [] }
              : await honest.read(options),
        }),
      ],
      [
        'turns a failure into unchanged',
        /place unreachable, conditional reading: the source must throw/,
        (honest, place) => ({
          read: async options =>
            place.broken && options.etag !== undefined
              ? { type: 'unchanged' }
              : await honest.read(options),
        }),
      ],
    ],
  )('catches a source that %s', async (_name, message, bend) => {
    await expect(verifySource(fixture(bend))).rejects.toThrow(message);
  });

  it('catches a source that does not listen to its signal', async () => {
    const deaf = fixture(honest => ({
      read: async ({ etag }) =>
        await honest.read({ etag, signal: new AbortController().signal }),
    }));
    await expect(verifySource(deaf)).rejects.toThrow(
      'aborted before it began: the source must throw',
    );
  });
});
