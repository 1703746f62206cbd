import { Document, parseAllDocuments } from 'yaml';
import { JsonValue, Problem } from '../../model';
import { readDocument } from '../../read';
import { parsePath } from '../../read/path';
import { HOSTILE_FORMS } from './__fixtures__/hostileForms.table';
import {
  POLICY_PROPOSALS,
  PolicyProposal,
} from './__fixtures__/policyProposals.table';
import { commentsOf } from './__testUtils__/commentsOf';
import { unnamedChanges } from './__testUtils__/namedLines';
import { applyToJson } from './applyToJson';
import { fixOf } from './fixes/fixOf';
import { patchText } from './patchText';
import { PatchOperation } from './PatchOperation';

/** Read by another parser than the one that patches are checked with, as a reader of either YAML does. */
function jsonOf(text: string, version: '1.1' | '1.2'): JsonValue {
  const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n'), {
    merge: true,
    uniqueKeys: false,
    version,
  }) as Document[];
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  const values = documents.map(document => document.toJSON() as JsonValue);
  return JSON.parse(
    JSON.stringify(values.find(value => value !== null)),
  ) as JsonValue;
}

function applied(json: JsonValue, operations: readonly PatchOperation[]) {
  return operations.reduce((value, operation) => {
    const next = applyToJson(value, parsePath(operation.path) ?? [], operation);
    return 'json' in next ? next.json : null;
  }, json);
}

const endsOf = (text: string) => text.match(/\r\n|\n|\r/g) ?? [];

const codesOf = (text: string) =>
  new Set(readDocument(text).problems.map(({ code }) => code));

describe('what policies propose', () => {
  it.each(HOSTILE_FORMS.map(form => [form.name, form] as const))(
    'is written into %s, or left to people',
    (_, { text, refused = [] }) => {
      const left = POLICY_PROPOSALS.filter(each => !isWritten(text, each));
      expect(left.map(({ name }) => name)).toEqual(refused);
    },
  );
});

/** Whether a proposal is written; what is written, and what is not, is as it should be. */
function isWritten(text: string, { path, kind, set }: PolicyProposal): boolean {
  const problem: Problem = {
    code: 'policy-denied',
    severity: 'error',
    path,
    data: { kind, set },
  };
  const operations = fixOf(problem, text) ?? [];
  const patched = patchText(text, operations);
  if (operations.length === 0 || patched.problems.length > 0) {
    expect(patched.text).toBe(text);
    return false;
  }
  expectOnly(text, patched.text, operations);
  return true;
}

/** That a text says what it should, and keeps whatever else there is. */
function expectOnly(
  before: string,
  after: string,
  operations: readonly PatchOperation[],
): void {
  for (const version of ['1.1', '1.2'] as const) {
    const wanted = applied(jsonOf(before, version), operations);
    expect(jsonOf(after, version)).toEqual(wanted);
  }
  expect(commentsOf(after)).toEqual(commentsOf(before));
  expect(
    [...codesOf(after)].filter(code => !codesOf(before).has(code)),
  ).toEqual([]);
  expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
  const known = new Set(endsOf(before));
  expect(endsOf(after).filter(end => !known.has(end)).length).toBe(
    known.size === 0 ? endsOf(after).length : 0,
  );
  const [only, ...more] = operations;
  if (more.length === 0) {
    expect(unnamedChanges(before, after, only)).toEqual([]);
  }
}
