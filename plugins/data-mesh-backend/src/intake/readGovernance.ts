import {
  asksInputs,
  Bundle,
  DataProduct,
  JudgeGovernance,
  KnownProduct,
  LiveLine,
  withServedLines,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../access/Visibility';
import { baselinesOf } from '../governance/baseline/baselinesOf';
import { readVisibleRefs } from '../governance/impact/store/readVisibleRefs';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { contractsOf } from '../registry/contractsOf';
import { listReadingProducts } from '../registry/listReadingProducts';
import { listServingProducts } from '../registry/listServingProducts';
import { readContractLines } from '../registry/readContractLines';
import { LiveState, readLines } from '../registry/readJudgeContext';
import { asksPolicies } from './asksPolicies';

/** What the gate asks, and the lines that this is asked of. */
export interface Governance {
  lines: LiveLine[];
  /** Absent while the policies were never read. */
  governance: JudgeGovernance | undefined;
}

/**
 * What policies look at besides what a judgement looks at anyway: who reads the
 * products of the bundle, what these read, and their other contracts where only
 * one is submitted.
 */
export async function readGovernance(options: {
  knex: Knex;
  bundle: Bundle;
  live: LiveState;
  /** Contracts whose live lines were asked for, whether or not there are any. */
  asked: Iterable<string>;
  definitions: Definitions | undefined;
  /** What the publisher may read; of what is read, no contract of others is looked at for him. */
  reading: Visibility;
}): Promise<Governance> {
  const { knex, bundle, live, asked, definitions } = options;
  const { lines } = live;
  if (!definitions) {
    return { lines, governance: undefined };
  }
  const { compiled: policies, waivers } = definitions;
  if (!asksPolicies(definitions)) {
    return { lines, governance: { policies, waivers } };
  }
  const products = productsOf(bundle, live);
  const served = new Set(products.flatMap(contractsOf.served));
  const known = new Set([
    ...asked,
    ...lines.map(({ contractId }) => contractId),
  ]);
  const others = [...served].filter(id => !known.has(id));
  return {
    lines:
      others.length > 0
        ? [...lines, ...(await readLines(knex, others, live.products))]
        : lines,
    governance: {
      policies,
      waivers,
      baselines: await baselinesOf({
        knex,
        policies,
        products: live.products,
      }),
      readers: await listReadingProducts({ knex, contractIds: served }),
      upstream: await readUpstream(options, products),
    },
  };
}

async function readUpstream(
  { knex, definitions, reading }: Parameters<typeof readGovernance>[0],
  products: readonly DataProduct[],
): Promise<KnownProduct[]> {
  const contractIds = products.flatMap(contractsOf.read);
  const upstream = await listServingProducts({ knex, contractIds });
  if (!definitions || !asksInputs(definitions.compiled)) {
    return upstream;
  }
  const refs = new Set(upstream.map(({ ref }) => ref));
  const visible = await readVisibleRefs({ knex, reading, refs });
  const lines = await readContractLines({ knex, contractIds });
  return upstream.flatMap(each =>
    visible.has(each.ref) ? withServedLines([each], lines) : each,
  );
}

/** The product of a bundle; of contracts alone those that are live. */
function productsOf({ product }: Bundle, live: LiveState): DataProduct[] {
  const document = product?.reading.document;
  return document?.kind === 'DataProduct'
    ? [document]
    : live.products.map(each => each.document);
}
