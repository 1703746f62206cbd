import type {
  ContractSummary,
  FacetCounts,
  ProductFacet,
  ProductPage,
  PortDetail,
  ProductDetail,
  ProductSummary,
} from '@meshstage/plugin-data-mesh-common';

/** A line of the shelf. */
export function aProduct(
  overrides: Partial<ProductSummary> = {},
): ProductSummary {
  return {
    ref: 'dataproduct:flights/daily-flights',
    id: 'urn:product:daily-flights',
    title: 'Daily flights',
    domain: 'flights',
    owner: 'group:default/flight-data',
    type: 'source-aligned',
    lifecycle: 'active',
    version: '1.2.0',
    purpose: 'Every scheduled flight of a day',
    tags: [],
    ports: 2,
    consumers: 3,
    state: 'live',
    updatedAt: '2026-11-18T10:00:00.000Z',
    ...overrides,
  };
}

/** A page of the shelf with the counts of some facets. */
export function aShelf(
  items: ProductSummary[],
  facets: Partial<Record<ProductFacet, [value: string, count: number][]>> = {},
  more: Partial<ProductPage> = {},
): ProductPage {
  const counts = (facet: ProductFacet): FacetCounts => {
    const values = (facets[facet] ?? []).map(([value, count]) => ({
      value,
      label: value,
      count,
    }));
    return { values, total: values.length };
  };
  return {
    items,
    totalItems: items.length,
    facets: {
      domain: counts('domain'),
      type: counts('type'),
      lifecycle: counts('lifecycle'),
      level: counts('level'),
      classification: counts('classification'),
      tag: counts('tag'),
      owner: counts('owner'),
    },
    ...more,
  };
}

/** The contract of a port, without its schema. */
export function aContract(
  overrides: Partial<ContractSummary> = {},
): ContractSummary {
  return {
    id: 'urn:contract:flights',
    version: '2.1.0',
    apiVersion: 'v3.1.0',
    lifecycle: 'active',
    description: {},
    servers: [],
    sla: [],
    roles: [],
    columns: 14,
    describedColumns: 12,
    classifiedColumns: 2,
    objects: 1,
    revisionId: 'r2',
    ...overrides,
  };
}

/** An output port with a live contract. */
export function aPort(overrides: Partial<PortDetail> = {}): PortDetail {
  return {
    name: 'flights',
    version: '2.0.0',
    major: 2,
    address: 'dataproduct://flights/daily-flights/flights/v2',
    type: 'table',
    deprecated: false,
    contractId: 'urn:contract:flights',
    contract: aContract(),
    ...overrides,
  };
}

/** A product page. */
export function aProductDetail(
  overrides: Partial<ProductDetail> = {},
): ProductDetail {
  return {
    ...aProduct(),
    description: { purpose: 'Every scheduled flight of a day' },
    outputPorts: [aPort()],
    inputs: [],
    managementPorts: [],
    support: [],
    links: [],
    revisionId: 'r1',
    revisionHash: 'a'.repeat(64),
    source: {
      id: 'demo',
      type: 'files',
      location: 'flights/flights.odps.yaml',
    },
    ...overrides,
  };
}

/** The catalog entity of {@link aProduct}. */
export const productEntity = {
  apiVersion: 'meshstage.io/v1alpha1',
  kind: 'DataProduct',
  metadata: {
    namespace: 'flights',
    name: 'daily-flights',
    title: 'Daily flights',
  },
  spec: { type: 'source-aligned', lifecycle: 'active', domain: 'flights' },
};
