import {
  ExportedProduct,
  ProductPolicy,
  GovernanceState,
  ResultsQuery,
  scoreProduct,
  StaleReason,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { createPause, Pause } from '../scan/createPause';
import { judgingOf } from '../scan/judgingOf';
import { Definitions } from '../sources/GovernanceDefinitions';
import { createAges } from '../verdicts/createAges';
import { DigestedProduct, eachDigest } from '../verdicts/eachDigest';
import { orderVerdicts } from '../verdicts/orderVerdicts';
import { policiesByDomain } from '../verdicts/policiesByDomain';
import { readDigests } from '../verdicts/readDigests';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { keptVerdicts, KeptVerdict } from '../verdicts/readVerdicts';
import { toProductPolicy } from '../verdicts/toProductPolicy';
import { neededBy } from './neededBy';
import { PlaceFinder, readPlaces } from './readPlaces';
import { unjudged } from './unjudged';
import { wantedProducts } from './wantedProducts';

const PAGE = 100;
const NOWHERE: PlaceFinder = () => ({});

/** What is the same for all pages. */
interface Lookups {
  policiesOf: ReturnType<typeof policiesByDomain>;
  /** Ids of the policies that are asked of a domain now. */
  askedOf: (domain: string) => readonly string[];
  agesOf: ReturnType<typeof createAges>;
  pause: Pause;
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
  const wantedOf = wantedProducts(options);
  const lookups: Lookups = {
    policiesOf: policiesByDomain(options.definitions),
    askedOf: idsByDomain(options.definitions),
    agesOf: createAges(options),
    pause: createPause(),
  };
  for await (const digested of eachDigest(options)) {
    const wanted = await wantedOf(digested);
    for (let start = 0; start < wanted.length; start += PAGE) {
      const products = wanted.slice(start, start + PAGE);
      const page = await exported(options, products, lookups);
      if (page.length > 0) {
        yield page;
      }
    }
  }
}

/** Undefined definitions: nobody knows what is asked. */
function idsByDomain(definitions: Definitions | undefined): Lookups['askedOf'] {
  const judging = definitions && judgingOf(definitions);
  return domain => judging?.(domain).policies.map(({ id }) => id) ?? [];
}

/** What is kept of a product, and that nobody knows what the other policies that are asked would say. */
function withUnjudged(
  kept: readonly KeptVerdict[],
  asked: readonly string[],
): readonly KeptVerdict[] {
  const known = new Set(kept.map(({ policy }) => policy));
  const missing = asked.filter(id => !known.has(id));
  return missing.length > 0
    ? [...kept, ...unjudged(missing, 'It was not judged yet.')]
    : kept;
}

async function exported(
  options: Options,
  products: readonly DigestedProduct[],
  { policiesOf, askedOf, agesOf, pause }: Lookups,
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
    const kept = digest
      ? keptVerdicts(digest, open.get(product.product_id) ?? [])
      : [];
    const placeOf = (digest && places.get(digest.context_id)) ?? NOWHERE;
    const toPolicy = (each: KeptVerdict) =>
      toProductPolicy(
        each,
        policiesOf(product.domain).get(each.policy),
        placeOf,
      );
    const verdicts = withUnjudged(kept, askedOf(product.domain));
    const whole: ExportedProduct = {
      ...toExported(options, product, verdicts, toPolicy),
      ...(digest && { evaluatedAt: digest.evaluated_at }),
      state: digest ? stateOf(ageOf(product, digest)) : 'never',
    };
    found.push(...(whole.policies.length > 0 ? [whole] : []));
    await pause();
  }
  return found;
}

function stateOf(age: StaleReason | undefined): GovernanceState {
  return age ? 'stale' : 'current';
}

function toExported(
  { definitions, query }: Options,
  { ref, title, domain, owner }: DigestedProduct,
  verdicts: readonly KeptVerdict[],
  toPolicy: (verdict: KeptVerdict) => ProductPolicy,
): Omit<ExportedProduct, 'state' | 'evaluatedAt'> {
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
    policies: orderVerdicts(wanted.map(toPolicy)),
  };
}
