import { DataContract, DataProduct } from '../model';
import { modelOf } from './__testUtils__/ruleCases';
import { compareContracts } from './compareContracts';
import { listRules } from './listRules';
import { readersOf } from './readersOf';
import { RULES } from './rules.table';

const product = modelOf(`apiVersion: v1.1.0
kind: DataProduct
id: p
inputPorts:
  - name: typed
    version: 1.4.0
    contractId: orders
    customProperties:
      - { property: access, value: typed }
      - { property: clearance, value: internal }
  - { name: silent, contractId: orders }
  - { name: other-major, version: 2.0.0, contractId: orders }
  - { name: other-contract, version: 1.0.0, contractId: items }
`) as DataProduct;

const contract = (type: string) =>
  modelOf(`apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: amount
        physicalType: ${type}
`) as DataContract;

describe('readersOf', () => {
  it('are the input ports that name the line', () => {
    expect(readersOf({ id: 'orders', major: 1 }, [product])).toEqual([
      { access: 'typed', clearance: 'internal' },
      {},
    ]);
    expect(readersOf({ id: 'orders', major: 3 }, [product])).toEqual([{}]);
    expect(readersOf({ id: 'nobody', major: 1 }, [product])).toEqual([]);
  });

  it('turn the grade of a change that only some of them feel', () => {
    const graded = (major: number) =>
      compareContracts(contract('integer'), contract('bigint'), {
        readers: readersOf({ id: 'orders', major }, [product]),
      }).map(({ rule, consumers }) => `${rule} ${consumers}`);
    expect(graded(1)).toEqual(['T1 break']);
    expect(graded(3)).toEqual(['T1 review']);
  });
});

describe('listRules', () => {
  it('tells every rule of the table', () => {
    expect(listRules().map(({ id }) => id)).toEqual(Object.keys(RULES));
    for (const { title, why, since } of listRules()) {
      expect(title).not.toBe('');
      expect(why).toMatch(/\.$/);
      expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
