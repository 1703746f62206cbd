import { JsonObject, JsonValue, Problem } from '../../../model';
import { readDocument } from '../../../read';
import { readAs } from '../../../read/detect/apiVersion';
import { Standard } from '../../../read/fields/Reading';
import { parseTree } from '../../../read/parseTree';
import { parsePath } from '../../../read/path';
import { toJson } from '../../../read/tree/toJson';

/** A document that a fact is written into. */
export interface Subject {
  text: string;
  root: JsonObject;
  standard: Standard;
  /** As `release` numbers them. */
  version: number;
  apiVersion: string;
}

/** The document of a text, or why there is none. */
export function subjectOf(text: string): Subject | { problems: Problem[] } {
  const { kind, document, problems } = readDocument(text);
  const root = document && jsonOf(text);
  if (!document || !root) {
    return {
      problems: problems.filter(({ severity }) => severity === 'error'),
    };
  }
  const standard = kind === 'DataProduct' ? 'odps' : 'odcs';
  const { apiVersion } = document;
  return { text, root, standard, apiVersion, ...readAs(standard, apiVersion) };
}

/** What stands at a path; `undefined` for nothing. */
export function valueAt(root: JsonValue, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of parsePath(path) ?? []) {
    if (
      value === null ||
      typeof value !== 'object' ||
      !Object.hasOwn(value, step)
    ) {
      return undefined;
    }
    value = (value as { [step: string | number]: JsonValue })[step];
  }
  return value;
}

/** The path of a field of what a path names. */
export function below(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

function jsonOf(text: string): JsonObject | undefined {
  const { root } = parseTree(text);
  const json = root && toJson(root);
  return isMapping(json) ? json : undefined;
}

/** Whether a value is a mapping. */
export function isMapping(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
