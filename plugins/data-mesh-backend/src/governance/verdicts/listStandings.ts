import {
  Outcome,
  ProductStanding,
  StandingPage,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { ProductRow } from '../../database/rows';
import { Definitions } from '../sources/GovernanceDefinitions';
import { noProducts } from './countPolicies';
import { createAges } from './createAges';
import { KeptDigest } from './Judged';
import { fromLetters } from './outcomeLetters';
import { productLevels } from './productLevels';
import { readDigests } from './readDigests';
import { readPolicyList } from './readPolicyList';

const LIMIT = 500;

type Row = Pick<ProductRow, 'product_id' | 'ref' | 'domain'>;

/** How all products stand, in the order of their refs. */
export async function listStandings(options: {
  knex: Knex;
  definitions: Definitions | undefined;
  now: Date;
  cursor?: string;
  limit?: number;
}): Promise<StandingPage> {
  const { knex, definitions, cursor, limit = LIMIT } = options;
  const query = knex<ProductRow>('products')
    .whereNot('state', 'removed')
    .orderBy('ref')
    .limit(limit + 1)
    .select('product_id', 'ref', 'domain');
  if (cursor) {
    const [ref] = decodeCursor<[string]>(cursor, ['string']);
    query.where('ref', '>', ref);
  }
  const rows: Row[] = await query;
  const page = rows.slice(0, limit);
  const productIds = page.map(row => row.product_id);
  const digests = await readDigests({ knex, productIds });
  const ageOf = await createAges(options)(productIds);
  return {
    items: page.map(row => {
      const digest = digests.get(row.product_id);
      return digest
        ? standingOf(row.ref, digest, !!ageOf(row, digest), definitions)
        : notJudged(row.ref);
    }),
    ...(rows.length > limit && {
      nextCursor: encodeCursor([page[page.length - 1].ref]),
    }),
  };
}

function notJudged(ref: string): ProductStanding {
  return {
    ref,
    state: 'never',
    counts: noProducts(),
    failing: [],
    waived: [],
    unknown: [],
    levels: [],
  };
}

function standingOf(
  ref: string,
  digest: KeptDigest,
  isStale: boolean,
  definitions: Definitions | undefined,
): ProductStanding {
  const outcomes = fromLetters(digest.outcomes);
  const counts = noProducts();
  outcomes.forEach(outcome => {
    counts[outcome] += 1;
  });
  const policies = readPolicyList(digest.policies);
  const which = (...wanted: Outcome[]) =>
    policies
      .filter((_, index) => wanted.includes(outcomes[index]))
      .map(({ id }) => id);
  return {
    ref,
    state: isStale ? 'stale' : 'current',
    evaluatedAt: digest.evaluated_at,
    counts,
    failing: which('fail'),
    waived: which('waived'),
    unknown: which('error', 'not-evaluated'),
    levels: definitions ? productLevels(digest, definitions, isStale) : [],
  };
}
