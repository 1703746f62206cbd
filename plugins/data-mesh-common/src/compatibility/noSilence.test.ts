import { DataContract, DataProduct } from '../model';
import {
  FULL_CONTRACT_3_2,
  FULL_PRODUCT_1_1,
} from '../read/__fixtures__/documents.table';
import { clone, mutations } from './__testUtils__/mutations';
import { modelOf } from './__testUtils__/ruleCases';
import { compareContracts } from './compareContracts';
import { compareProducts } from './compareProducts';

/**
 * Mutations that the model cannot show, or that another door speaks of: the
 * version is the declared bump's, values of an enum stand in `enum` as well.
 */
const ELSEWHERE =
  /^\.(?:version|kind)\b|\.enumValues\[\d+\](?:\.value changed| removed)/;

const contract = modelOf(FULL_CONTRACT_3_2) as DataContract;
const product = modelOf(FULL_PRODUCT_1_1) as DataProduct;

/** Fields that are always there: a model without them is none. */
function isModel(path: string, required: ReadonlySet<string>): boolean {
  const removed = /\.(\w+) removed$/.exec(path);
  return !(removed && required.has(removed[1]));
}

const ALWAYS = new Set([
  'tags',
  'support',
  'authoritativeDefinitions',
  'customProperties',
  'unknown',
  'servers',
  'schema',
  'sla',
  'roles',
  'description',
  'connection',
  'properties',
  'relationships',
  'quality',
  'examples',
  'enum',
  'transformSourceObjects',
  'logicalTypeOptions',
  'name',
  'id',
  'property',
  'value',
  'type',
  'lifecycle',
  'apiVersion',
  'from',
  'to',
  'members',
  'inputPorts',
  'outputPorts',
  'managementPorts',
  'inputContracts',
  'url',
  'channel',
  'username',
  'role',
  'required',
  'requiredStated',
  'unique',
  'primaryKey',
  'partitioned',
  'criticalDataElement',
  'deprecated',
  'derived',
  'text',
  'constraints',
  'verifiedStatements',
  'synonym',
]);

describe('no difference is without a finding', () => {
  it('of a contract with every field', () => {
    const silent: string[] = [];
    let count = 0;
    for (const { path, mutated } of mutations(contract)) {
      if (!ELSEWHERE.test(path) && isModel(path, ALWAYS)) {
        count += 1;
        if (compareContracts(contract, mutated as DataContract).length === 0) {
          silent.push(path);
        }
        if (compareContracts(mutated as DataContract, contract).length === 0) {
          silent.push(`${path} (back)`);
        }
      }
    }
    expect(silent).toEqual([]);
    expect(count).toBeGreaterThan(400);
  });

  it('of a product with every field', () => {
    const silent: string[] = [];
    let count = 0;
    for (const { path, mutated } of mutations(product)) {
      if (!ELSEWHERE.test(path) && isModel(path, ALWAYS)) {
        count += 1;
        if (compareProducts(product, mutated as DataProduct).length === 0) {
          silent.push(path);
        }
      }
    }
    expect(silent).toEqual([]);
    expect(count).toBeGreaterThan(150);
  });

  it('and none is found where there is no difference', () => {
    expect(compareContracts(contract, clone(contract))).toEqual([]);
    expect(compareProducts(product, clone(product))).toEqual([]);
  });
});
