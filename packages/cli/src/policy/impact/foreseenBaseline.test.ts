import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  compilePolicySet,
  loadDefinitions,
  makePolicySubject,
  PolicyBaseline,
} from '@meshstage/plugin-data-mesh-common';
import { checkedDocument } from '../../check/readChecked';
import { readDocumentOf } from '../../check/policies/readDocumentOf';
import { policySource } from '../policySource';
import { foreseenBaseline } from './foreseenBaseline';

const SCENARIO = resolve(__dirname, '../../../scenarios/policy-impact');
const ID = 'global.pii-masked';
const NOW = '2026-03-02T12:00:00Z';

const read = (path: string) => readFileSync(resolve(SCENARIO, path), 'utf8');
const POLICY = read('policies/pii-masked.policy.yaml').replace(
  '[pii]',
  '[pii, confidential]',
);

const from = (day: string, text = POLICY) =>
  `${text}  rollout: { effectiveFrom: ${day}, graceDays: 30, existing: baseline }\n`;

function foreseen(
  base: string | undefined,
  head: string,
  told?: PolicyBaseline,
): PolicyBaseline {
  const compiled = (text?: string) => {
    const path = 'a.policy.yaml';
    const texts =
      text === undefined ? [] : [[path, { path, content: text }] as const];
    const { set } = loadDefinitions([policySource(new Map(texts))]);
    return compilePolicySet(set);
  };
  const files = ['customers.odps.yaml', 'customers.odcs.yaml'];
  const subject = makePolicySubject({
    documents: files.map(file =>
      readDocumentOf(
        checkedDocument(file, Buffer.from(read(`products/${file}`))),
      ),
    ),
    context: { now: NOW, live: [], upstream: [], comparison: [] },
  });
  return (
    foreseenBaseline(compiled(base), compiled(head), subject, told) ?? new Map()
  );
}

describe('foreseenBaseline', () => {
  const COMES = from('2026-06-01');
  const CAME = from('2026-02-20');
  const NARROW = from(
    '2026-02-20',
    POLICY.replace('pii, ', '').replace('confidential', 'pii'),
  );

  it.each<[string, number, string | undefined, string]>([
    ['what fails before a policy is to come', 1, undefined, COMES],
    [
      'nothing of one that came: who knows since when it fails',
      0,
      undefined,
      CAME,
    ],
    ['nothing of one that was in force without a date', 0, POLICY, POLICY],
    ['what a later revision to come finds more', 1, NARROW, COMES],
    ['nothing that a revision in force had failed', 0, CAME, COMES],
  ])('has %s: %d', (_, expected, base, head) => {
    expect(foreseen(base, head).get(ID)?.size ?? 0).toBe(expected);
  });

  it.each([
    ['in force', CAME, CAME],
    ['to come', CAME, COMES],
    ['that is not among the files of before', undefined, CAME],
  ])('keeps what is known to be spared by a policy %s', (_, base, head) => {
    const told = foreseen(undefined, COMES);
    expect(foreseen(base, head, told)).toEqual(told);
    expect(told.get(ID)?.size).toBe(1);
  });
});
