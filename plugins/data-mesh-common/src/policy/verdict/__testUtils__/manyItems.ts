import { subjectOf } from './subjectOf';

const PRODUCT = {
  apiVersion: 'v1.0.0',
  kind: 'DataProduct',
  id: 'p',
  name: 'Orders',
  version: '1.0.0',
  status: 'active',
  domain: 'sales',
  outputPorts: Array.from({ length: 6 }, (_, i) => ({
    name: `port_${i}`,
    version: `${1 + (i % 2)}.0.0`,
    ...(i % 3 === 0 && { type: 'tables' }),
  })),
};

const COLUMNS = Array.from({ length: 12 }, (_, i) => ({
  name: `c_${i}`,
  logicalType: i % 3 === 0 ? 'array' : 'string',
  ...(i % 2 === 0 && { classification: i % 4 === 0 ? 'pii' : 'public' }),
  ...(i % 3 === 0 && {
    items: { logicalType: 'string', classification: 'restricted' },
  }),
  ...(i % 5 !== 0 && { description: `Number ${i}.` }),
  ...(i % 4 === 1 && { tags: ['a', 'b'] }),
  required: i % 2 === 1,
  customProperties: [
    ...(i % 3 === 1 ? [{ property: 'since', value: `2026-01-0${i % 9}` }] : []),
    ...(i % 5 === 2 ? [{ property: 'since', value: [i] }] : []),
  ],
}));

/** A product with ports and columns that differ in whatever {@link arbitrarySpec} asks for. */
export const MANY_ITEMS = subjectOf(
  {},
  {
    'p.odps.yaml': JSON.stringify(PRODUCT),
    'c.odcs.yaml': JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'c',
      version: '1.0.0',
      status: 'active',
      domain: 'sales',
      schema: [{ name: 't', properties: COLUMNS }],
    }),
  },
);
