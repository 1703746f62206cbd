import { SourceReading } from '../SourceDefinition';

type Documents = Extract<SourceReading, { type: 'documents' }>;

/** The documents of a reading; throws when it is `unchanged`. */
export function documentsOf(when: string, reading: SourceReading): Documents {
  if (reading.type === 'unchanged') {
    throw new Error(`${when}: expected documents, the source says unchanged`);
  }
  return reading;
}

/** Throws where paths or bytes of a reading differ from the expected. */
export function expectDocuments(
  when: string,
  reading: Documents,
  expected: { path: string; content: Uint8Array }[],
): void {
  const paths = (all: { path: string }[]) =>
    all
      .map(({ path }) => path)
      .sort()
      .join(', ');
  if (paths(reading.documents) !== paths(expected)) {
    throw new Error(
      `${when}: expected documents ${paths(expected)}, got ${paths(
        reading.documents,
      )}`,
    );
  }
  const wanted = new Map(expected.map(({ path, content }) => [path, content]));
  for (const { path, content } of reading.documents) {
    if (!(content instanceof Uint8Array)) {
      throw new Error(`${when}: content of ${path} is no Uint8Array`);
    }
    if (Buffer.compare(content, wanted.get(path) ?? new Uint8Array()) !== 0) {
      throw new Error(`${when}: bytes of ${path} are not those of the place`);
    }
  }
}

/** Throws where a reading breaks what holds for every reading. */
export function expectWellFormed(when: string, reading: Documents): void {
  const seen = new Set<string>();
  for (const { path, location } of [
    ...reading.documents,
    ...reading.unreadable,
  ]) {
    if (
      path === '' ||
      path.startsWith('/') ||
      path.includes('\\') ||
      path.split('/').some(part => part === '' || part === '.' || part === '..')
    ) {
      throw new Error(
        `${when}: ${JSON.stringify(path)} is no path below the root`,
      );
    }
    if (seen.has(path)) {
      throw new Error(`${when}: ${path} is there twice`);
    }
    seen.add(path);
    if (location === '') {
      throw new Error(`${when}: ${path} has no location`);
    }
    if (/:\/\/[^/]*@/.test(location)) {
      throw new Error(`${when}: location of ${path} shows credentials`);
    }
  }
}
