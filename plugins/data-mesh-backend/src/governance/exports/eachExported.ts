import {
  ExportedProduct,
  ProductPolicy,
  ResultsQuery,
  scoreProduct,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { createPause } from '../scan/createPause';
import { Definitions } from '../sources/GovernanceDefinitions';
import { createAges } from '../verdicts/createAges';
import { DigestedProduct, eachDigest } from '../verdicts/eachDigest';
import { KeptDigest } from '../verdicts/Judged';
import { orderVerdicts } from '../verdicts/orderVerdicts';
import { policiesByDomain } from '../verdicts/policiesByDomain';
import { readDigests } from '../verdicts/readDigests';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { keptVerdicts, KeptVerdict } from '../verdicts/readVerdicts';
import { toProductPolicy } from '../verdicts/toProductPolicy';
import { neededBy } from './neededBy';
import { PlaceFinder, readPlaces } from './readPlaces';

const PAGE = 100;
const NOWHERE: PlaceFinder = () => ({});

/** What is the same for all pages. */
interface Lookups {
  policiesOf: ReturnType<typeof policiesByDomain>;
  agesOf: ReturnType<typeof createAges>;
  pause: () => Promise<void>;
}

interface Options {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
  query: ResultsQuery;
  /** Whether evidence is told with its line, for which texts are opened. */
  withPlaces: boolean;
}

/** Products with what policies say of them, page by page; none of the pages is empty. */
export async function* eachExported(
  options: Options,
): AsyncGenerator<ExportedProduct[]> {
  const { query } = options;
  const lookups: Lookups = {
    policiesOf: policiesByDomain(options.definitions),
    agesOf: createAges(options),
    pause: createPause(),
  };
  for await (const digested of eachDigest(options)) {
    const wanted = digested.filter(product => isWanted(product, query));
    for (let start = 0; start < wanted.length; start += PAGE) {
      const products = wanted.slice(start, start + PAGE);
      const page = await exported(options, products, lookups);
      if (page.length > 0) {
        yield page;
      }
    }
  }
}

function isWanted(
  { domain, list_id: judged, scorecards }: DigestedProduct,
  { domain: wanted, scorecard }: ResultsQuery,
): boolean {
  const seen: string[] = JSON.parse(scorecards ?? '[]');
  return (
    judged !== null &&
    (wanted === undefined || domain === wanted) &&
    (scorecard === undefined || seen.includes(scorecard))
  );
}

async function exported(
  options: Options,
  products: readonly DigestedProduct[],
  { policiesOf, agesOf, pause }: Lookups,
): Promise<ExportedProduct[]> {
  const { knex, withPlaces } = options;
  const productIds = products.map(({ product_id: id }) => id);
  const digests = await readDigests({ knex, productIds });
  const ageOf = await agesOf(productIds);
  const open = await readOpenVerdicts({ knex, productIds });
  const contextIds = [...digests.values()].map(({ context_id: id }) => id);
  const places: ReadonlyMap<string, PlaceFinder> = withPlaces
    ? await readPlaces({ knex, contextIds })
    : new Map();
  const found: ExportedProduct[] = [];
  for (const product of products) {
    const digest = digests.get(product.product_id);
    if (digest) {
      const verdicts = keptVerdicts(digest, open.get(product.product_id) ?? []);
      const placeOf = places.get(digest.context_id) ?? NOWHERE;
      const toPolicy = (each: KeptVerdict) =>
        toProductPolicy(
          each,
          policiesOf(product.domain).get(each.policy),
          placeOf,
        );
      const whole: ExportedProduct = {
        ...toExported(options, product, digest, verdicts, toPolicy),
        state: ageOf(product, digest) ? 'stale' : 'current',
      };
      found.push(...(whole.policies.length > 0 ? [whole] : []));
    }
    await pause();
  }
  return found;
}

function toExported(
  { definitions, query }: Options,
  { ref, title, domain, owner }: DigestedProduct,
  digest: KeptDigest,
  verdicts: readonly KeptVerdict[],
  toPolicy: (verdict: KeptVerdict) => ProductPolicy,
): Omit<ExportedProduct, 'state'> {
  const scorecard = definitions?.scorecards.find(
    ({ id }) => id === query.scorecard,
  );
  const asked = scorecard ? neededBy(scorecard, verdicts) : verdicts;
  const wanted = asked.filter(
    ({ policy, outcome }) =>
      (query.policy === undefined || policy === query.policy) &&
      (query.outcome === undefined || query.outcome.includes(outcome)),
  );
  return {
    ref,
    title,
    domain,
    ...(owner !== '' && { owner }),
    ...(scorecard && { level: scoreProduct(scorecard, verdicts).level }),
    evaluatedAt: digest.evaluated_at,
    policies: orderVerdicts(wanted.map(toPolicy)),
  };
}
