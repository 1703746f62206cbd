import {
  CheckContext,
  CheckContextQuery,
  CompatibilitySettings,
  contextHash,
  parseProductRef,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { isVisible } from '../../access/visibleProducts';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { toOwnerRef } from '../../intake/factsOfEntities';
import { contractsOf } from '../../registry/contractsOf';
import { listReadingProducts } from '../../registry/listReadingProducts';
import { listServingProducts } from '../../registry/listServingProducts';
import { readJudgeContext, readLines } from '../../registry/readJudgeContext';
import { writeBaseline } from '../baseline/baselineJson';
import { baselinesOf } from '../baseline/baselinesOf';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { contextSource } from './contextSource';
import { readContextLines } from './readContextLines';
import { readContextUpstream } from './readContextUpstream';
import { readContextProducts } from './readContextProducts';

type Policies = NonNullable<CheckContext['policies']>;

/**
 * All that a judgement of some documents looks at, as far as the caller may read
 * it: the gate can know of a product that the caller may not know of.
 */
export async function readContext(options: {
  knex: Knex;
  query: CheckContextQuery;
  reading: Visibility;
  /** Asked as the caller. */
  catalogFacts: ReadCatalogFacts;
  /** Absent while a source of policies was never read. */
  definitions: ServedDefinitions | undefined;
  policiesOf: (definitions: ServedDefinitions) => Policies;
  compatibility: CompatibilitySettings;
  sources: ReadonlyMap<string, CheckContext['source']['domains']>;
  now: () => Date;
}): Promise<CheckContext> {
  const { knex, query, reading, definitions, compatibility } = options;
  const { product = [], ref = [], contract = [], reads = [] } = query;
  const live = await readJudgeContext({
    knex,
    keys: {
      productIds: [...product],
      refs: [...ref],
      contractIds: [...contract],
      domains: [],
    },
  });
  const mine = live.products.filter(each => isVisible(each, reading));
  const taken = new Set(live.products.map(each => each.ref));
  const documents = mine.map(({ document }) => document);
  const contractIds = [
    ...new Set([...contract, ...documents.flatMap(contractsOf.served)]),
  ];
  const [readers, upstream, lines] = [
    await listReadingProducts({ knex, contractIds }),
    await listServingProducts({
      knex,
      contractIds: [...reads, ...documents.flatMap(contractsOf.read)],
    }),
    await readContextLines({
      ...options,
      lines: await readLines(knex, contractIds, live.products),
    }),
  ];
  const texts = await readContextProducts({
    knex,
    refs: new Set([...mine, ...readers, ...upstream].map(each => each.ref)),
  });
  const visible = new Map(
    texts
      .filter(each => isVisible(each, reading))
      .map(each => [each.ref, each]),
  );
  const productsOf = (all: readonly { ref: string }[]) =>
    all.flatMap(each => visible.get(each.ref) ?? []);
  const products = productsOf(mine);
  const concerned = new Set([
    ...products.map(each => each.ref),
    // What is not live yet is a candidate, and may be read like one.
    ...ref.filter(
      each =>
        !taken.has(each) &&
        isVisible(
          { ref: each, domain: parseProductRef(each)?.domain ?? '' },
          reading,
        ),
    ),
  ]);
  const catalog = await readFacts(options, products);
  const policies = definitions?.compiled;
  const baselines =
    policies && (await baselinesOf({ knex, policies, products: mine }));
  const context: Omit<CheckContext, 'hash'> = {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'CheckContext',
    now: options.now().toISOString(),
    source: contextSource({
      asked: query.source,
      live: [...products, ...lines].map(({ sourceId }) => sourceId),
      configured: options.sources,
    }),
    ...(definitions && { policies: options.policiesOf(definitions) }),
    waivers: (definitions?.waivers ?? []).filter(({ product: of }) =>
      concerned.has(of),
    ),
    ...(baselines?.size && {
      baselines: Object.fromEntries(
        [...baselines].map(([of, each]) => [of, writeBaseline(each)]),
      ),
    }),
    products,
    lines,
    readers: productsOf(readers).map(known),
    upstream: await readContextUpstream({
      knex,
      upstream: upstream.filter(each => visible.has(each.ref)),
      texts: visible,
      contractIds: [...reads, ...documents.flatMap(contractsOf.read)],
    }),
    ...(catalog && { catalog }),
    compatibility,
  };
  return { ...context, hash: contextHash(context) };
}

function known({
  ref,
  domain,
  text,
}: CheckContext['products'][number]): NonNullable<
  CheckContext['readers']
>[number] {
  return { ref, domain, text };
}

async function readFacts(
  {
    query,
    catalogFacts,
  }: { query: CheckContextQuery; catalogFacts: ReadCatalogFacts },
  live: CheckContext['products'],
): Promise<CheckContext['catalog']> {
  const { domain = [], owner = [], team = [] } = query;
  const facts = await catalogFacts({
    domains: new Set([...domain, ...live.map(each => each.domain)]),
    refs: new Set([
      ...owner.flatMap(each => toOwnerRef(each) ?? []),
      ...live.map(each => each.owner),
    ]),
    teams: new Set(
      team
        .map(each => each.trim())
        .flatMap(each => [each, each.normalize('NFKC')])
        .filter(each => each !== ''),
    ),
  });
  return facts && { domains: facts.domains, owners: facts.owners };
}
