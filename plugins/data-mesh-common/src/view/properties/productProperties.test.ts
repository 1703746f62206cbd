import { ContractSummary, PortDetail, ProductDetail } from '../../client/types';
import { productProperties } from './productProperties';

function aContract(overrides: Partial<ContractSummary> = {}): ContractSummary {
  return {
    id: 'c',
    apiVersion: 'v3.1.0',
    lifecycle: 'active',
    description: {},
    servers: [],
    sla: [],
    roles: [],
    columns: 0,
    describedColumns: 0,
    classifiedColumns: 0,
    objects: 0,
    revisionId: 'r1',
    ...overrides,
  };
}

function aPort(overrides: Partial<PortDetail> = {}): PortDetail {
  return {
    name: 'p',
    address: 'dataproduct://d/n/p/v1',
    major: 1,
    deprecated: false,
    ...overrides,
  };
}

function evidenceOf(product: Partial<ProductDetail>) {
  const bare: ProductDetail = {
    ref: 'dataproduct:d/n',
    id: 'n',
    title: 'N',
    domain: 'd',
    type: 'aggregate',
    lifecycle: 'active',
    tags: [],
    ports: 0,
    consumers: 0,
    state: 'live',
    updatedAt: '2026-11-18T10:00:00.000Z',
    description: {},
    outputPorts: [],
    inputs: [],
    managementPorts: [],
    support: [],
    links: [],
    revisionId: 'r',
    revisionHash: 'h',
    source: { id: 's', type: 'files', location: 'l' },
  };
  return Object.fromEntries(
    productProperties({ ...bare, ...product }).map(({ name, evidence }) => [
      name,
      evidence.map(({ code, is, count, of, text }) =>
        [is, code, count, of, text]
          .filter(part => part !== undefined)
          .join(' '),
      ),
    ]),
  );
}

const server = {
  name: 's',
  type: 'local',
  connection: { path: 'a.csv' },
  roles: [],
  customProperties: [],
};

describe('productProperties', () => {
  it('says of a bare product what is missing, and claims nothing', () => {
    expect(evidenceOf({})).toEqual({
      discoverable: ['fact published', 'missing no-purpose', 'missing no-tags'],
      addressable: ['missing no-ports'],
      understandable: ['missing no-columns', 'missing no-limitations'],
      trustworthy: [
        'missing no-owner',
        'missing no-support',
        'missing no-sla',
        'missing no-quality',
      ],
      interoperable: ['missing no-servers'],
      secure: ['missing no-roles'],
    });
  });

  it('counts what the documents state, and calls unmeasured things promises', () => {
    const contract = aContract({
      servers: [server, { ...server, type: 'abacus' }],
      sla: [{ property: 'latency', value: 1 }],
      roles: [{ role: 'reader', customProperties: [] }],
      columns: 10,
      describedColumns: 9,
      classifiedColumns: 4,
      qualityRules: 3,
      licence: 'MIT',
    });
    expect(
      evidenceOf({
        owner: 'group:default/x',
        tags: ['a', 'b'],
        description: { purpose: 'P', limitations: 'L' },
        support: [{ channel: '#x' }],
        outputPorts: [
          aPort({ contract }),
          // The same contract at two ports counts once.
          aPort({ name: 'q', major: undefined, contract }),
          aPort({ name: 'z' }),
        ],
      }),
    ).toEqual({
      discoverable: ['fact published', 'fact purpose', 'fact tags 2'],
      addressable: ['fact addresses 3', 'missing ports-without-version 1 3'],
      understandable: [
        'fact described 9 10',
        'missing undescribed 1 10',
        'missing ports-without-contract 1 3',
        'fact limitations',
      ],
      trustworthy: [
        'fact owner',
        'fact support 1',
        'promise sla 1',
        'promise quality 3',
      ],
      interoperable: [
        'fact servers 1 2',
        'missing servers-without-snippet 1 2',
        'fact standard v3.1.0',
        'fact licence 1',
      ],
      secure: [
        'promise classified 4 10',
        'missing unclassified 6 10',
        'promise roles 1',
      ],
    });
  });
});
