import { Bundle, DataProduct } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { listServingProducts } from '../registry/listServingProducts';
import { asksPolicies } from './asksPolicies';

/** The live products that contracts without a product of their own belong to: policies look at these. */
export async function listServedByOthers(options: {
  knex: Knex;
  bundles: Bundle[];
  definitions: Definitions | undefined;
}): Promise<DataProduct[]> {
  const { knex, bundles, definitions } = options;
  if (!asksPolicies(definitions)) {
    return [];
  }
  const contractIds = bundles
    .filter(({ product }) => !product)
    .flatMap(({ contracts }) => contracts)
    .flatMap(({ reading }) => reading.document?.id ?? []);
  const serving = await listServingProducts({ knex, contractIds });
  return serving.map(({ document }) => document);
}
