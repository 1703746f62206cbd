import { DataPolicy } from '../../language/DataPolicy';
import { readPolicyFile } from '../../language/readPolicyFile';
import { effectivePolicyOf } from '../../overlay/effectivePolicyOf';
import { CompiledPolicy } from '../CompiledPolicy';
import { compilePolicy } from '../compilePolicy';

const REST = { title: 'A title', severity: 'high' };

/** What stands behind `spec` of a policy, with all that is left out. */
export interface PolicyParts {
  id?: string;
  spec: Record<string, unknown>;
  tests?: unknown[];
}

/** A policy that is read from a text, as all are. */
export function policyOf({
  id = 'global.example',
  spec,
  tests,
}: PolicyParts): DataPolicy {
  const content = JSON.stringify({
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: { id, ...REST },
    spec: {
      why: 'Because.',
      message: 'Mend {{item.path}}',
      enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
      ...spec,
    },
    ...(tests && { tests }),
  });
  const { policies, problems } = readPolicyFile({ path: 'p.yaml', content });
  if (policies.length !== 1) {
    throw new Error(`No policy: ${JSON.stringify(problems)}`);
  }
  return policies[0];
}

/** A policy alone, ready to judge. */
export function compiledOf(parts: PolicyParts): CompiledPolicy {
  return compilePolicy(effectivePolicyOf(policyOf(parts)));
}
