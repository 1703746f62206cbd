import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { storedText } from '../../database/storedText';
import { Judged } from './Judged';
import { Since, sinceKey } from './readSince';
import { VerdictRow } from './verdictRows';

/** Of a verdict what its row has besides; what the digest has is not said twice. */
export type StoredVerdict = Pick<
  PolicyVerdict,
  'severity' | 'enforcement' | 'inForceFrom' | 'evidence'
>;

/** Rows of what is not passed: how long it has been so goes on while the outcome stays. */
export function openVerdictRows(judged: Judged, since: Since): VerdictRow[] {
  const { productId, evaluatedAt, verdicts } = judged;
  return verdicts
    .filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    )
    .map(({ policy, outcome, ...verdict }) => {
      const { severity, enforcement, inForceFrom, evidence } = verdict;
      const body: StoredVerdict = {
        severity,
        enforcement,
        ...(inForceFrom !== undefined && { inForceFrom }),
        evidence,
      };
      const policyId = storedText(policy);
      return {
        product_id: productId,
        policy_id: policyId,
        outcome,
        since:
          since.get(sinceKey(productId, policyId, outcome)) ?? evaluatedAt,
        body: JSON.stringify(body),
      };
    });
}
