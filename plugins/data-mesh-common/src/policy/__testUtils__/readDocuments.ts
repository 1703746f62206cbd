import { createHash } from 'node:crypto';
import { readDocument } from '../../read';
import { ReadDocument } from '../Bundle';

/** Reads texts by path as a source would hand them on. */
export function readDocuments(texts: Record<string, string>): ReadDocument[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    sha256: sha256(text),
    reading: readDocument(text),
  }));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
