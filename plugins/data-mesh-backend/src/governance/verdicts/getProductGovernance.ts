import {
  GovernanceAge,
  ProductGovernance,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { enqueueDue } from '../scan/enqueueDue';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Unconfigured } from './ageOf';
import { createAges } from './createAges';
import { isOverdue } from './isOverdue';
import { KeptDigest } from './Judged';
import { listChanges } from './listChanges';
import { orderVerdicts } from './orderVerdicts';
import { placesInTexts } from './placesInTexts';
import { policiesById } from './policiesById';
import { productScorecards } from './productScorecards';
import { productWaivers } from './productWaivers';
import { readContext } from './readContext';
import { DigestOfProduct, readProductDigest } from './readProductDigest';
import { readTexts } from './readTexts';
import { readVerdicts } from './readVerdicts';
import { readWaiting } from './readWaiting';
import { titlesOf } from './scorecardHead';
import { toProductPolicy } from './toProductPolicy';

const HISTORY = 20;

interface Options {
  knex: Knex;
  ref: string;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
}

/** All that governance says of a product; absent where it may not be read. */
export async function getProductGovernance(
  options: Options,
): Promise<Unconfigured<ProductGovernance> | undefined> {
  const { ref } = options;
  const product = await readProductDigest(options);
  if (!product) {
    return undefined;
  }
  const { digest } = product;
  if (!digest) {
    return {
      ref,
      state: 'never',
      ...(await failingSince(options.knex, product.product_id)),
      policies: [],
      scorecards: [],
      waivers: [],
      history: [],
    };
  }
  return await judged(options, product, digest);
}

async function judged(
  options: Options,
  product: DigestOfProduct,
  digest: KeptDigest,
): Promise<Unconfigured<ProductGovernance>> {
  const { knex, ref, definitions } = options;
  const { product_id: productId, domain } = product;
  const now = options.now.toISOString();
  const hasPassed = isOverdue(digest, now);
  if (hasPassed) {
    // Whoever looks need not wait for the plan of the scan.
    await enqueueDue({ knex, now, productId });
  }
  const context = await readContext({ knex, id: digest.context_id });
  const revisionIds = context ? [context.product, ...context.contracts] : [];
  const verdicts = await readVerdicts({ knex, productId, digest });
  const hasEvidence = verdicts.some(({ evidence }) => evidence.length > 0);
  const placeOf = placesInTexts(
    hasEvidence ? await readTexts({ knex, revisionIds }) : [],
  );
  const inForce = policiesById(definitions, domain);
  const scorecards: string[] = JSON.parse(digest.scorecards);
  const titles = definitions ? titlesOf(definitions) : new Map();
  const query = { limit: HISTORY };
  const history = await listChanges({ knex, productId, titles, query });
  return {
    ref,
    ...(await ageOfProduct(options, product, digest)),
    ...(context && { revisionId: context.product }),
    contextId: digest.context_id,
    ...(digest.next_at !== null &&
      !hasPassed && { nextChange: digest.next_at }),
    policies: orderVerdicts(
      verdicts.map(each =>
        toProductPolicy(each, inForce.get(each.policy), placeOf),
      ),
    ),
    scorecards: definitions
      ? productScorecards({ definitions, domain, ids: scorecards, verdicts })
      : [],
    waivers: productWaivers(context?.waivers ?? [], verdicts),
    history: history.items,
  };
}

async function ageOfProduct(
  options: Options,
  product: DigestOfProduct,
  digest: KeptDigest,
): Promise<Unconfigured<GovernanceAge>> {
  const { product_id: id } = product;
  const ageOf = await createAges(options)([id]);
  const because = ageOf(product, digest);
  return {
    state: because ? 'stale' : 'current',
    ...(because && { staleBecause: because }),
    ...(await failingSince(options.knex, id)),
    evaluatedAt: digest.evaluated_at,
    policySet: digest.set_hash,
  };
}

async function failingSince(
  knex: Knex,
  productId: string,
): Promise<Pick<GovernanceAge, 'failingSince'>> {
  const waiting = await readWaiting({ knex, productIds: [productId] });
  const since = waiting.get(productId)?.failed_since ?? undefined;
  return since === undefined ? {} : { failingSince: since };
}
