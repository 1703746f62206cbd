import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { KeptDigest } from './Judged';
import { StoredVerdict } from './openVerdictRows';
import { fromCounts, fromLetters } from './outcomeLetters';
import { readPolicyList } from './readPolicyList';
import { VerdictRow } from './verdictRows';

/** A verdict as it is kept. */
export interface KeptVerdict extends PolicyVerdict {
  /** SHA-256 of the policy that judged. */
  revision: string;
  /** ISO 8601; absent of what is passed or not applicable. */
  since?: string;
}

/** All verdicts of a product, with the evidence of those that are open or waived. */
export async function readVerdicts(options: {
  knex: Knex;
  productId: string;
  digest: KeptDigest;
}): Promise<KeptVerdict[]> {
  const { knex, productId, digest } = options;
  const rows = await knex<VerdictRow>('policy_verdicts')
    .where({ product_id: productId })
    .select();
  const open = new Map(rows.map(row => [row.policy_id, row]));
  const outcomes = fromLetters(digest.outcomes);
  const counts = fromCounts(digest.counts);
  return readPolicyList(digest.policies).map(({ id, revision }, index) => {
    const row = open.get(id);
    const stored: StoredVerdict = row ? JSON.parse(row.body) : PASSED;
    return {
      policy: id,
      revision,
      outcome: outcomes[index],
      counts: counts[index],
      ...stored,
      ...(row && { since: row.since }),
    };
  });
}

/** The severity of what is passed is that of the policy in force. */
const PASSED: StoredVerdict = {
  severity: 'medium',
  enforcement: {},
  evidence: [],
};
