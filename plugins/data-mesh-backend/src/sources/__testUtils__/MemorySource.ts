import { Source, SourceReading } from '@meshstage/plugin-data-mesh-node';

/** A source whose documents a test changes. Without etags, unless told. */
export class MemorySource implements Source {
  readonly documents = new Map<string, string>();
  readonly unreadable = new Map<string, string>();
  etag?: string;
  error?: Error;
  /** How often it was read, and with which etags. */
  readonly readings: (string | undefined)[] = [];

  constructor(documents: { [path: string]: string } = {}) {
    this.set(documents);
  }

  set(documents: { [path: string]: string }): void {
    Object.entries(documents).forEach(([path, text]) =>
      this.documents.set(path, text),
    );
  }

  async read({
    etag,
    signal,
  }: Parameters<Source['read']>[0]): Promise<SourceReading> {
    signal.throwIfAborted();
    this.readings.push(etag);
    if (this.error) {
      throw this.error;
    }
    if (etag !== undefined && etag === this.etag) {
      return { type: 'unchanged' };
    }
    return {
      type: 'documents',
      documents: [...this.documents].map(([path, text]) => ({
        path,
        content: Buffer.from(text),
        location: `memory:${path}`,
      })),
      unreadable: [...this.unreadable].map(([path, reason]) => ({
        path,
        reason,
        location: `memory:${path}`,
      })),
      etag: this.etag,
    };
  }
}
