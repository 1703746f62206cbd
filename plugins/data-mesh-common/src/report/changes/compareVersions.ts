import {
  bumpOf,
  Change,
  compareContracts,
  CompareOptions,
  compareProducts,
  CompatibilityMode,
  declaredBump,
  DEFAULT_MODE,
  placeChanges,
  renderChange,
  violations,
} from '../../compatibility';
import { DataContract, DataProduct } from '../../model';
import { ChangeReport, ComparedDocument } from './ChangeReport';

/** A version with the text that it was read from. @public */
export interface ComparedVersion {
  file: string;
  document: DataContract | DataProduct;
  text?: string;
}

/**
 * Compares two versions of a contract or of a product and tells all that a
 * report needs; undefined when one is a contract and the other a product.
 *
 * @public
 */
export function compareVersions(
  before: ComparedVersion,
  after: ComparedVersion,
  options: CompareOptions & { mode?: CompatibilityMode } = {},
): ChangeReport | undefined {
  const { mode = DEFAULT_MODE, ...rest } = options;
  const found = changesOf(before.document, after.document, rest);
  if (!found) {
    return undefined;
  }
  // Places are looked up in the texts, which takes as long as reading them.
  const changes =
    found.length === 0
      ? found
      : placeChanges(found, { before: before.text, after: after.text });
  const declared = declaredBump(
    before.document.version,
    after.document.version,
  );
  return {
    before: describe(before),
    after: describe(after),
    changes: changes.map(renderChange),
    bump: bumpOf(changes),
    ...(declared !== undefined && { declaredBump: declared }),
    mode,
    breaking: violations(changes, mode).length > 0,
  };
}

function changesOf(
  before: DataContract | DataProduct,
  after: DataContract | DataProduct,
  options: CompareOptions,
): Change[] | undefined {
  if (before.kind === 'DataContract' && after.kind === 'DataContract') {
    return compareContracts(before, after, options);
  }
  if (before.kind === 'DataProduct' && after.kind === 'DataProduct') {
    return compareProducts(before, after, options);
  }
  return undefined;
}

function describe({ file, document }: ComparedVersion): ComparedDocument {
  const { kind, id, name, version, authoritativeDefinitions } = document;
  const canonicalUrl = authoritativeDefinitions?.find(
    ({ type }) => type === 'canonicalUrl',
  )?.url;
  return {
    file,
    kind,
    id,
    ...(version && { version: version.text, semver: version.semver }),
    ...(name !== undefined && { name }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  };
}
