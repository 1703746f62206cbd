import {
  readDocument,
  renderProblem,
  reviewReading,
} from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from './LintedFile';

/** Reads one document and says what is to be said about it. */
export function lintBytes(
  file: string,
  bytes: Uint8Array,
  now: string,
): LintedFile {
  const reading = readDocument(bytes);
  const { kind, document, text } = reading;
  return {
    file,
    kind,
    version: document?.version?.text,
    problems: reviewReading(reading, { now }).map(renderProblem),
    text,
  };
}
