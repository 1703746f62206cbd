import {
  documentPlaces,
  PolicyEvidence,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { textOf } from '../../registry/textOf';
import { RevisionText } from './readTexts';

type Place = Pick<ShownEvidence, 'revisionId' | 'place' | 'line' | 'column'>;

/** Finds the lines of evidence in owners' texts, each opened when it is first asked for. */
export function placesInTexts(
  texts: readonly RevisionText[],
): (evidence: PolicyEvidence) => Place {
  const byPath = new Map(texts.map(text => [text.path, text]));
  const opened = new Map<string, ReturnType<typeof documentPlaces>>();
  return ({ document, modelPath, field }) => {
    const found = byPath.get(document ?? '');
    if (!found) {
      return {};
    }
    const find =
      opened.get(found.path) ?? documentPlaces(textOf(found.bytes) ?? '');
    opened.set(found.path, find);
    const { path } = find(modelPath);
    // Fields that the standard calls otherwise are not there: then the item is.
    const { line, column } = find(
      field === undefined ? modelPath : below(modelPath, field),
    );
    return {
      revisionId: found.revisionId,
      place: path,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
  };
}

function below(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
