import { DataContract, DataProduct } from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from './CheckedDocument';

/** A document now and as it was; one of the two may be missing. */
export interface DocumentPair {
  before?: CheckedDocument;
  after?: CheckedDocument;
  /** The one before is another line of the same contract, which nobody goes on with. */
  replaces?: boolean;
  /** Another document that claims to be the same thing, where one of the two is new or changed. */
  rival?: CheckedDocument;
}

/**
 * Puts together what belongs together: one product by its id, one contract line
 * by id and major, wherever its file is now; else what stood in the same file. A
 * new major beside the old one is new; one in its place replaces it.
 */
export function pairDocuments(
  before: readonly CheckedDocument[],
  after: readonly CheckedDocument[],
): DocumentPair[] {
  const byKey = groupBy(before, keyOf);
  const byFile = new Map(before.map(each => [each.file, each]));
  const kept = new Set(after.map(keyOf));
  const taken = new Set<CheckedDocument>();
  // First those that stayed where they were, so that a copy finds nothing left.
  const olds = new Map<CheckedDocument, CheckedDocument>();
  const take = (
    find: (each: CheckedDocument) => CheckedDocument | undefined,
  ) => {
    for (const each of after) {
      const old = olds.has(each) ? undefined : find(each);
      if (old && !taken.has(old)) {
        taken.add(old);
        olds.set(each, old);
      }
    }
  };
  const there = ({ file }: CheckedDocument) => byFile.get(file);
  take(each => {
    const old = there(each);
    return old && keyOf(old) === keyOf(each) ? old : undefined;
  });
  take(each => byKey.get(keyOf(each))?.find(old => !taken.has(old)));
  take(each => {
    const old = there(each);
    return old && !kept.has(keyOf(old)) ? old : undefined;
  });
  const claims = groupBy(after, keyOf);
  const isNews = (each: CheckedDocument) => {
    const old = olds.get(each);
    return !old || !isSame(old, each);
  };
  const pairs = after.map((each): DocumentPair => {
    const old = olds.get(each);
    const rival = claims
      .get(keyOf(each))
      ?.find(other => other !== each && (isNews(each) || isNews(other)));
    return {
      after: each,
      ...(old && { before: old, replaces: isOtherMajor(old, each) }),
      ...(rival && { rival }),
    };
  });
  const gone = before.filter(each => {
    const key = keyOf(each);
    return !taken.has(each) && !kept.has(key);
  });
  return [...pairs, ...gone.map(each => ({ before: each }))];
}

/** Whether two documents have the same text. */
export function isSame(
  before: CheckedDocument,
  after: CheckedDocument,
): boolean {
  const [old, young] = [before.reading.text, after.reading.text];
  return old === undefined || young === undefined
    ? Buffer.compare(before.bytes, after.bytes) === 0
    : old === young;
}

type Document = DataContract | DataProduct | undefined;

function keyOf({ file, reading: { document } }: CheckedDocument): string {
  return JSON.stringify(
    document ? [document.kind, document.id, majorOf(document)] : file,
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string) {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return groups;
}

/** Products have no lines; what is no number is one line. */
function majorOf(document: Document): number | null {
  return document?.kind === 'DataContract'
    ? document.version?.major ?? null
    : null;
}

function isOtherMajor(
  before: CheckedDocument,
  after: CheckedDocument,
): boolean {
  const [old, young] = [before.reading.document, after.reading.document];
  return (
    old?.kind === 'DataContract' &&
    young?.kind === 'DataContract' &&
    old.id === young.id &&
    majorOf(old) !== majorOf(young)
  );
}
