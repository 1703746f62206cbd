import { JsonObject } from '../../../model';
import { DataPolicy, DataPolicyOverlay } from '../../language/DataPolicy';
import { readPolicyFile } from '../../language/readPolicyFile';

const apiVersion = 'meshstage.io/v1alpha1';

/** Text of a policy; what is not told is of no matter. */
export function policyText(
  spec: JsonObject,
  { id = 'global.raw-retention', severity = 'medium' } = {},
): string {
  return JSON.stringify({
    apiVersion,
    kind: 'DataPolicy',
    metadata: { id, title: 'A policy', severity },
    spec: { why: 'Because.', message: '{{item.path}} is not so', ...spec },
  });
}

/** Text of an overlay of it by domain sales. */
export function overlayText(
  set: JsonObject,
  { of = 'global.raw-retention', domain = 'sales' } = {},
): string {
  return JSON.stringify({
    apiVersion,
    kind: 'DataPolicyOverlay',
    spec: { of, domain, set },
  });
}

/** The one policy of a text. */
export function readPolicy(content: string): DataPolicy {
  const { policies, problems } = readPolicyFile({ path: 'p.yaml', content });
  return only(policies, problems);
}

/** The one overlay of a text. */
export function readOverlay(content: string): DataPolicyOverlay {
  const { overlays, problems } = readPolicyFile({ path: 'o.yaml', content });
  return only(overlays, problems);
}

function only<T>([one]: readonly T[], problems: readonly unknown[]): T {
  if (one === undefined || problems.length > 0) {
    throw new Error(JSON.stringify(problems));
  }
  return one;
}
