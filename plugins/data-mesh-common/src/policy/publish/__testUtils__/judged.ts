import { JsonObject } from '../../../model';
import { readDocuments } from '../../__testUtils__/readDocuments';
import { judge } from '../../judge';
import { JudgeContext } from '../../JudgeContext';
import { Judgement } from '../../Judgement';
import { JudgeGovernance } from '../../JudgeGovernance';
import { makeBundles } from '../../makeBundles';
import { CONTRACT, PRODUCT } from '../../verdict/__fixtures__/orders.table';
import { contextOf, governanceOf, policyText } from './gateContext';

/** A product with its contract. */
export const BOTH = {
  'orders.odps.yaml': PRODUCT,
  'orders.odcs.yaml': CONTRACT,
};
/** A policy that its column `email` does not keep. */
export const MASKED: JsonObject = {
  forEach: 'columns',
  when: { name: { equals: 'email' } },
  assert: { masking: { exists: true } },
  fix: { text: 'Say how.', set: { masking: 'hash' } },
};
/** What is submitted, and where. */
interface Case {
  texts?: Record<string, string>;
  context?: Partial<JudgeContext>;
  governance?: Partial<JudgeGovernance>;
}

/** What the gate says where there is one policy. */
export function judged(spec: JsonObject, given: Case = {}): Judgement {
  const { texts = BOTH, context, governance } = given;
  const bundles = makeBundles(readDocuments(texts));
  expect(bundles).toHaveLength(1);
  return judge(
    bundles[0],
    contextOf({
      governance: governanceOf(policyText(spec), governance),
      ...context,
    }),
  );
}

/** State, codes of policies, and what is waited for. */
export function told({ state, problems, waitingFor }: Judgement): string {
  const codes = new Set(
    problems
      .map(({ problem }) => problem.code)
      .filter(code => code.startsWith('polic')),
  );
  return [state, ...codes, ...waitingFor.map(({ kind }) => `-> ${kind}`)].join(
    ' ',
  );
}
