import {
  baselineOf,
  CompiledPolicySet,
  KeptBaselines,
  nextBaselines,
  PolicyBaseline,
  PolicySubject,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readBaselines } from './readBaselines';
import { readHistories } from './readHistories';
import { sparingPolicies } from './sparingPolicies';

/** A product whose baselines are asked for. */
interface Asked {
  productId: string;
  domain: string;
}

/** What is spared of a product now that it is judged; `changed` where that is to be kept. */
export type NextBaseline = (
  product: Asked,
  subject: PolicySubject,
) => { baseline?: PolicyBaseline; changed?: KeptBaselines };

/** The baselines of some products while these are judged. */
export interface OpenBaselines {
  /** As they are kept. */
  of(product: Asked): PolicyBaseline | undefined;
  /** Reads what the next ones of a few of the products are made of. */
  next(products: readonly Asked[]): Promise<NextBaseline>;
}

const NONE: KeptBaselines = new Map();

const NOTHING_SPARED: OpenBaselines = {
  of: () => undefined,
  next: async () => () => ({}),
};

/** Reads what is kept of products. Where no policy spares anything, nothing is read. */
export async function openBaselines(options: {
  knex: Knex;
  policies: CompiledPolicySet;
  products: readonly Asked[];
}): Promise<OpenBaselines> {
  const { knex, policies, products } = options;
  const sparing = sparingPolicies(policies);
  const spared = products.filter(({ domain }) => sparing(domain).length > 0);
  if (spared.length === 0) {
    return NOTHING_SPARED;
  }
  const all = await readBaselines({
    knex,
    productIds: spared.map(({ productId }) => productId),
  });
  const keptOf = ({ productId, domain }: Asked) => ({
    productId,
    sparing: sparing(domain),
    kept: all.get(productId) ?? NONE,
  });

  return {
    of(product) {
      const known = keptOf(product);
      return baselineOf(known.sparing, known.kept);
    },
    async next(some) {
      const historyOf = await readHistories({
        knex,
        products: some.map(keptOf),
      });
      return (product, subject) => {
        const known = keptOf(product);
        const history = historyOf(known);
        const next = nextBaselines(known.sparing, subject, history);
        return {
          baseline: baselineOf(known.sparing, next),
          ...(next !== known.kept && { changed: next }),
        };
      };
    },
  };
}
