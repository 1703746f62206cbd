import {
  Bundle,
  DataProduct,
  JudgeGovernance,
  LiveLine,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { baselinesOf } from '../governance/baseline/baselinesOf';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { contractsOf } from '../registry/contractsOf';
import { listReadingProducts } from '../registry/listReadingProducts';
import { listServingProducts } from '../registry/listServingProducts';
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
      upstream: await listServingProducts({
        knex,
        contractIds: products.flatMap(contractsOf.read),
      }),
    },
  };
}

/** The product of a bundle; of contracts alone those that are live. */
function productsOf({ product }: Bundle, live: LiveState): DataProduct[] {
  const document = product?.reading.document;
  return document?.kind === 'DataProduct'
    ? [document]
    : live.products.map(each => each.document);
}
