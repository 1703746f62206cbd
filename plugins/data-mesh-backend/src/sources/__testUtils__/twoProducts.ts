import { contractYaml, productYaml } from '../../__testUtils__/documents';

/** A product with one port, whose contract is {@link contractOf}. */
export const productOf = (
  id: string,
  more: Partial<Parameters<typeof productYaml>[0]> = {},
) => productYaml({ id, ports: [['v1', '1.0.0', `c-${id}`]], ...more });

export const contractOf = (id: string, columns?: string[]) =>
  contractYaml({ id: `c-${id}`, columns });

/** Two products with a contract each. */
export const twoProducts = {
  'a.odps.yaml': productOf('a'),
  'a.odcs.yaml': contractOf('a'),
  'b.odps.yaml': productOf('b'),
  'b.odcs.yaml': contractOf('b'),
};
