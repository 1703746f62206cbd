import {
  compilePolicySet,
  evaluate,
  JsonObject,
  loadPolicySet,
  makePolicySubject,
  PolicyVerdict,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { ColumnRule } from './columnRules.table';
import { policyFile } from './policyFile';

/**
 * Judges a contract by the rules as policies, from the model in memory to the
 * verdicts with the evidence of each column that fails.
 */
export function verdictSide(
  contract: JsonObject,
  rules: readonly ColumnRule[],
): () => PolicyVerdict[] {
  const policies = loadPolicySet([
    { id: 'bench', scope: 'global', files: rules.map(policyFile) },
  ]);
  if (policies.problems.length > 0) {
    throw new Error(`Policies: ${JSON.stringify(policies.problems[0])}`);
  }
  const set = compilePolicySet(policies);
  const reading = readDocument(JSON.stringify(contract));
  const subject = makePolicySubject({
    documents: [{ path: 'contract.json', sha256: '', reading }],
  });
  return () => evaluate(set, subject, { point: 'check' });
}
