import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { KeptDigest } from './Judged';
import { OpenVerdict } from './openVerdicts';
import { fromCounts, fromLetters } from './outcomeLetters';
import { readOpenVerdicts } from './readOpenVerdicts';
import { readPolicyList } from './readPolicyList';

/** A verdict as it is kept. */
export interface KeptVerdict extends PolicyVerdict {
  /** SHA-256 of the policy that judged. */
  revision: string;
  /** ISO 8601; absent of what is passed or not applicable. */
  since?: string;
}

/** The severity of what is passed is that of the policy in force. */
const PASSED: Pick<PolicyVerdict, 'severity' | 'evidence'> = {
  severity: 'medium',
  evidence: [],
};

/** All verdicts of a product, with the evidence of those that are open or waived. */
export async function readVerdicts(options: {
  knex: Knex;
  productId: string;
  digest: KeptDigest;
}): Promise<KeptVerdict[]> {
  const { knex, productId, digest } = options;
  const open = await readOpenVerdicts({ knex, productIds: [productId] });
  return keptVerdicts(digest, open.get(productId) ?? []);
}

/** A digest with what is open of it. */
export function keptVerdicts(
  digest: KeptDigest,
  openVerdicts: readonly OpenVerdict[],
): KeptVerdict[] {
  const open = new Map(openVerdicts.map(each => [each.policy, each]));
  const outcomes = fromLetters(digest.outcomes);
  const counts = fromCounts(digest.counts);
  return readPolicyList(digest.policies).map(({ id, revision }, index) => ({
    ...(open.get(id) ?? PASSED),
    policy: id,
    revision,
    outcome: outcomes[index],
    counts: counts[index],
    enforcement: {},
  }));
}
