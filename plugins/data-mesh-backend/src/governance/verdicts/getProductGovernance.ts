import {
  GovernanceAge,
  ProductGovernance,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { judgingOf } from '../scan/judgingOf';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { staleReason, Unconfigured } from './ageOf';
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
import { titlesOf } from './scorecardHead';
import { toProductPolicy } from './toProductPolicy';
import { QueueRow } from './verdictRows';

const HISTORY = 20;

interface Options {
  knex: Knex;
  ref: string;
  reading: Visibility;
  definitions: Definitions | undefined;
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
    const waiting = await readWaiting(options.knex, product.product_id);
    return {
      ref,
      state: 'never',
      ...failingSince(waiting),
      policies: [],
      scorecards: [],
      waivers: [],
      history: [],
    };
  }
  return await judged(options, product, digest);
}

async function judged(
  { knex, ref, definitions }: Options,
  product: DigestOfProduct,
  digest: KeptDigest,
): Promise<Unconfigured<ProductGovernance>> {
  const { product_id: productId, domain } = product;
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
    ...(await ageOfProduct(knex, product, digest, definitions)),
    ...(context && { revisionId: context.product }),
    contextId: digest.context_id,
    ...(digest.next_at !== null && { nextChange: digest.next_at }),
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
  knex: Knex,
  { product_id: id, domain }: DigestOfProduct,
  digest: KeptDigest,
  definitions: Definitions | undefined,
): Promise<Unconfigured<GovernanceAge>> {
  const waiting = await readWaiting(knex, id);
  const failing = failingSince(waiting);
  const isOld =
    !!waiting ||
    !definitions ||
    judgingOf(definitions)(domain).listId !== digest.list_id;
  const because = staleReason(await readScanState(knex), isOld, !!failing);
  return {
    state: because ? 'stale' : 'current',
    ...(because && { staleBecause: because }),
    ...failing,
    evaluatedAt: digest.evaluated_at,
    policySet: digest.set_hash,
  };
}

type Waiting = Pick<QueueRow, 'failed_since'> | undefined;

async function readWaiting(knex: Knex, productId: string): Promise<Waiting> {
  return await knex<QueueRow>('scan_queue')
    .where({ key: `product:${productId}` })
    .first('failed_since');
}

function failingSince(waiting: Waiting): { failingSince: string } | undefined {
  const since = waiting?.failed_since ?? undefined;
  return since === undefined ? undefined : { failingSince: since };
}
