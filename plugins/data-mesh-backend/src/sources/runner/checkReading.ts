import {
  SourceReadError,
  SourceReading,
} from '@meshstage/plugin-data-mesh-node';

/**
 * Throws when a list of documents breaks what every source promises: then
 * nobody knows what is there, and nothing may be concluded from it.
 */
export function checkReading(
  reading: Extract<SourceReading, { type: 'documents' }>,
): void {
  const seen = new Set<string>();
  for (const { path } of [...reading.documents, ...reading.unreadable]) {
    if (
      path === '' ||
      path.startsWith('/') ||
      path.split('/').some(part => part === '..')
    ) {
      throw new SourceReadError(
        `The source names a document ${JSON.stringify(
          path,
        )}, which is no path below its root`,
      );
    }
    if (seen.has(path)) {
      throw new SourceReadError(`The source names the document ${path} twice`);
    }
    seen.add(path);
  }
}
