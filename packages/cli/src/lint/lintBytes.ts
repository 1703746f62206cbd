import {
  readDocument,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { LintedFile } from './LintedFile';

/** Reads one document and says what is to be said about it. */
export function lintBytes(file: string, bytes: Uint8Array): LintedFile {
  const { kind, document, problems, text } = readDocument(bytes);
  return {
    file,
    kind,
    version: document?.version?.text,
    problems: problems.map(renderProblem),
    text,
  };
}
