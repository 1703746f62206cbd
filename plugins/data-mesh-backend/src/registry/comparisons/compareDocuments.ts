import {
  bumpOf,
  Change,
  compareContracts,
  CompareOptions,
  compareProducts,
  DataContract,
  DataProduct,
  declaredBump,
  Grade,
  GradeCounts,
  Grades,
  isEnough,
  placeChanges,
} from '@meshstage/plugin-data-mesh-common';
import { byUrgency, toListedChange } from './toListedChange';
import { Comparison } from './Comparison';

/** More changes than these are counted, but not kept. */
const MOST_CHANGES = 10_000;

/** A document with the bytes that it was read from. */
export interface ReadRevision {
  document: DataContract | DataProduct;
  bytes: Uint8Array;
}

/** Compares two versions of one document; absent where they are of two kinds. */
export function compareDocuments(
  before: ReadRevision,
  after: ReadRevision,
  options: CompareOptions,
): Comparison | undefined {
  const found = changesOf(before.document, after.document, options);
  if (!found) {
    return undefined;
  }
  const bump = bumpOf(found);
  const declared = declaredBump(
    before.document.version,
    after.document.version,
  );
  const kept = [...found].sort(byUrgency).slice(0, MOST_CHANGES);
  const placed = placeChanges(kept, {
    before: before.bytes,
    after: after.bytes,
  });
  return {
    summary: {
      bump,
      declaredBump: declared,
      bumpEnough: isEnough(declared, bump),
      total: found.length,
      history: count(found, 'history'),
      consumers: count(found, 'consumers'),
      producer: count(found, 'producer'),
    },
    changes: placed.map(toListedChange),
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
  return before.kind === 'DataProduct' && after.kind === 'DataProduct'
    ? compareProducts(before, after, options)
    : undefined;
}

function count(
  changes: readonly Change[],
  question: keyof Grades,
): GradeCounts {
  const counts: Record<Grade, number> = { ok: 0, review: 0, break: 0 };
  for (const change of changes) {
    counts[change[question]] += 1;
  }
  return counts;
}
