import {
  Outcome,
  OUTCOME_ORDER,
  Page,
  PolicyProduct,
  PolicyProductsQuery,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { Definitions } from '../sources/GovernanceDefinitions';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { createAges } from './createAges';
import { DigestedProduct } from './eachDigest';
import { countsAt, outcomeOf } from './outcomeLetters';
import { readOpenVerdicts } from './readOpenVerdicts';
import { Overview, readOverview } from './readOverview';

const LIMIT = 50;
const ORDER: readonly Outcome[] = [...OUTCOME_ORDER, 'not-applicable'];

/** A product with its place in the list: the worst outcome first, then the most items. */
interface Placed {
  product: DigestedProduct;
  outcome: Outcome;
  counts: PolicyProduct['counts'];
  place: [number, number, string];
}

type Place = Placed['place'];
const PLACE: ['number', 'number', 'string'] = ['number', 'number', 'string'];

/** A page of the products that a policy has judged, the worst first. */
export async function listPolicyProducts(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
  id: string;
  query: PolicyProductsQuery;
}): Promise<Page<PolicyProduct>> {
  const { knex, id, query } = options;
  const { limit = LIMIT, cursor } = query;
  const all = placedProducts(await readOverview(options), id, query);
  const after = cursor && decodeCursor<[number, number, string]>(cursor, PLACE);
  const first = after
    ? all.findIndex(({ place }) => compare(place, after) > 0)
    : 0;
  const page = first < 0 ? [] : all.slice(first, first + limit);
  const last = page.at(-1);
  const since = await readSinceOf(knex, id, page);
  const ageOf = await createAges(options)(
    page.map(({ product }) => product.product_id),
  );
  return {
    items: page.map(({ product, outcome, counts }) => {
      const started = since.get(product.product_id);
      return {
        ref: product.ref,
        title: product.title,
        domain: product.domain,
        ...(product.owner !== '' && { owner: product.owner }),
        outcome,
        counts,
        ...(started !== undefined && { since: started }),
        ...(ageOf(product, product) && { isStale: true }),
      };
    }),
    totalItems: all.length,
    ...(last &&
      last !== all.at(-1) && { nextCursor: encodeCursor(last.place) }),
  };
}

function placedProducts(
  { alike }: Overview,
  id: string,
  { outcome: wanted, domain }: PolicyProductsQuery,
): Placed[] {
  const placed = alike.flatMap(({ policies, letters, products }) => {
    const index = policies.indexOf(id);
    const outcome = outcomeOf(letters[index]);
    if (index < 0 || (wanted !== undefined && outcome !== wanted)) {
      return [];
    }
    return products
      .filter(product => domain === undefined || product.domain === domain)
      .map((product): Placed => {
        const counts = countsAt(product.counts ?? '', index);
        const open = counts.fail + counts.error + counts['not-evaluated'];
        return {
          product,
          outcome,
          counts,
          place: [ORDER.indexOf(outcome), -open, product.ref],
        };
      });
  });
  return placed.sort((a, b) => compare(a.place, b.place));
}

function compare(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}

async function readSinceOf(
  knex: Knex,
  id: string,
  page: readonly Placed[],
): Promise<Map<string, string>> {
  const productIds = page.map(({ product }) => product.product_id);
  const open = await readOpenVerdicts({ knex, productIds });
  return new Map(
    [...open].flatMap(([productId, verdicts]): [string, string][] =>
      verdicts
        .filter(({ policy }) => policy === id)
        .map(({ since }) => [productId, since]),
    ),
  );
}
