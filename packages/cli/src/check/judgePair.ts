import {
  CompareOptions,
  compareVersions,
  CompatibilityMode,
  DataContract,
  DataProduct,
  DocumentReading,
  isEnough,
  renderProblem,
  reviewReading,
} from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from './CheckedDocument';
import { CheckedFile, Remark } from './CheckedFile';
import { DocumentPair, isSame } from './pairDocuments';

type Document = DataContract | DataProduct;

/** Policies are asked afterwards, of products as a whole. */
const NO_POLICIES = { policies: [], unanswered: [] };

/** Says what is to be said about one document and its change. */
export function judgePair(
  { before, after, replaces = false, rival }: DocumentPair,
  options: CompareOptions & { mode: CompatibilityMode },
): CheckedFile {
  const old = before?.reading.document;
  if (!after) {
    return judgeDeleted(before?.file ?? '', before?.reading);
  }
  const { file, reading } = after;
  const linted = {
    file,
    kind: reading.kind,
    id: reading.document?.id,
    version: reading.document?.version?.text,
    text: reading.text,
  };
  if (before && !rival && isSame(before, after)) {
    // What it is has been judged before; only the change is looked at.
    const nothing = {
      ...NO_POLICIES,
      problems: [],
      remarks: [],
      enforced: false,
    };
    return { ...linted, ...nothing, status: 'unchanged' };
  }
  const problems = reviewReading(reading, options).map(renderProblem);
  const compared =
    before && old && reading.document && !replaces
      ? compareVersions(
          { file: before.file, document: old, text: before.reading.text },
          { file, document: reading.document, text: reading.text },
          options,
        )
      : undefined;
  const common = {
    ...linted,
    ...NO_POLICIES,
    problems,
    beforeText: before?.reading.text,
  };
  const claim = rival ? [rivalRemark(rival)] : [];
  if (replaces && old) {
    const remarks = [replacedRemark(old, reading.document), ...claim];
    return { ...common, status: 'replaced', enforced: isPromise(old), remarks };
  }
  if (!compared) {
    const status = before ? 'changed' : 'new';
    return { ...common, status, enforced: rival !== undefined, remarks: claim };
  }
  const bumpEnough = isEnough(compared.declaredBump, compared.bump);
  return {
    ...common,
    status: 'changed',
    compared,
    bumpEnough,
    enforced: isPromise(old),
    remarks: bumpEnough ? claim : [...claim, bumpRemark(compared.bump)],
  };
}

/** A draft, a proposal and a version below 1.0 promise nothing yet. */
function isPromise(old: Document | undefined): boolean {
  return (
    old !== undefined && old.lifecycle !== 'draft' && old.version?.major !== 0
  );
}

function judgeDeleted(
  file: string,
  reading: DocumentReading | undefined,
): CheckedFile {
  const old = reading?.document;
  const what = old?.kind === 'DataProduct' ? 'data product' : 'contract';
  const mayGo = !old || old.lifecycle === 'retired';
  const remark: Remark = mayGo
    ? { weight: 'ok', rule: 'deleted', text: 'It is gone.' }
    : {
        weight: 'breaking',
        rule: 'deleted',
        text: `The ${what} "${old.id}" is gone, and it was not retired: retire it first, or keep it.`,
      };
  return {
    file,
    kind: reading?.kind,
    id: old?.id,
    version: old?.version?.text,
    status: 'deleted',
    ...NO_POLICIES,
    problems: [],
    enforced: isPromise(old),
    remarks: [remark],
  };
}

function replacedRemark(old: Document, young: Document | undefined): Remark {
  const major = old.version?.major ?? 'without a number';
  return {
    weight: 'breaking',
    rule: 'replaced',
    text: `Version ${young?.version?.text} took the place of ${old.version?.text}: whoever reads major ${major} loses it. Keep it in a file of its own beside the new one, with a port for each.`,
  };
}

function rivalRemark({ file }: CheckedDocument): Remark {
  return {
    weight: 'breaking',
    rule: 'claimed-twice',
    text: `It has the identity of ${file}: give one of them another id, or another major version.`,
  };
}

function bumpRemark(bump: string): Remark {
  return {
    weight: 'warning',
    rule: 'version-too-low',
    text: `The changes deserve a ${bump} version.`,
  };
}
