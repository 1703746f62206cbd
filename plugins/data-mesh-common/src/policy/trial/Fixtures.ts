import { readDocument } from '../../read';
import { ReadDocument } from '../Bundle';
import { sha256 } from '../overlay/sha256';
import { ReadFixture } from './PolicyTrial';

/** Why a file cannot be tested with. */
export interface FixtureFault {
  path: string;
  reason: string;
}

/** The documents that tests name, each read once for all tests and mutants. */
export class Fixtures {
  private readonly known = new Map<string, ReadDocument | FixtureFault>();

  constructor(private readonly readFixture: ReadFixture) {}

  /** The documents at the paths, or why one of them cannot be tested with. */
  documents(paths: readonly string[]): ReadDocument[] | FixtureFault {
    const documents: ReadDocument[] = [];
    for (const path of paths) {
      const found = this.known.get(path) ?? this.read(path);
      this.known.set(path, found);
      if ('reason' in found) {
        return found;
      }
      documents.push(found);
    }
    return documents;
  }

  private read(path: string): ReadDocument | FixtureFault {
    const text = this.readFixture(path);
    if (text === undefined) {
      return { path, reason: 'there is no such file' };
    }
    const reading = readDocument(text);
    return reading.document
      ? { path, sha256: sha256(text), reading }
      : { path, reason: 'it holds neither a product nor a contract' };
  }
}
