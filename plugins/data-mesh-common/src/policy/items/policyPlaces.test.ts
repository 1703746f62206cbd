import { ITEM_KINDS } from '../language/ItemKind';
import { fixtureSubject } from './__testUtils__/fixtureSubject';
import { itemsOf } from './itemsOf';
import { policyPlaces } from './policyPlaces';

const NAMES = ['full.odps.yaml', 'full.odcs.yaml'];
const SUBJECT = fixtureSubject(NAMES);

/** The line of the text that a place is in, without blanks around. */
function lineAt(document: string | undefined, line: number | undefined) {
  const { product, contracts } = SUBJECT;
  const read = [product, ...contracts].find(
    each => each?.read.path === document,
  )?.read;
  return read?.reading.text?.split('\n')[(line ?? 0) - 1]?.trim();
}

it.each([
  ['product', undefined, 'apiVersion: v1.1.0'],
  ['product', 'owner', 'value: sales-team'],
  ['product', 'ownerExists', 'value: sales-team'],
  ['product', 'lifecycle', 'status: deprecated'],
  ['product', 'purpose', 'purpose: Every order of the shop.'],
  ['product', 'teamMembers', 'members:'],
  ['product', 'supportChannels', 'support:'],
  ['product', 'portCount', 'outputPorts:'],
  ['product', 'consumerCount', 'apiVersion: v1.1.0'],
  ['product', 'custom.tier', 'value: gold'],
  ['product', 'custom.absent', 'apiVersion: v1.1.0'],
  ['product', 'domain', 'domain: Sales'],
  ['ports', undefined, '- name: orders'],
  ['ports', 'major', 'version: 2.0.0'],
  ['ports', 'status', 'contractId: sales.orders'],
  ['contracts', 'endOfSupport', "value: '2027-01-31'"],
  ['contracts', 'price', 'priceAmount: 9.95'],
  ['contracts', 'changes.bump', 'version: 2.4.0'],
  ['contracts', 'promises', 'slaProperties:'],
  ['datasets', 'retention', 'value: P90D'],
  ['datasets', 'granularity', 'dataGranularityDescription: An order.'],
  ['datasets', 'encryptionKey', 'value: kms://keys/sales'],
  ['datasets', 'namespace', 'physicalName: lake.sales.orders'],
  ['datasets', 'hasPii', '- name: orders'],
  ['columns', undefined, '- name: email'],
  ['columns', 'pii', 'value: true'],
  ['columns', 'masking', 'value: hash'],
  ['columns', 'classification', 'classification: restricted'],
  ['columns', 'dataset', '- name: email'],
  ['columns', 'qualityCount', 'quality:'],
  ['columns', 'unheard-of', '- name: email'],
  ['sla', 'target', 'value: 24'],
  ['servers', 'catalog', 'catalog: lake'],
  ['servers', 'host', '- server: lake'],
  ['servers', 'name', '- server: lake'],
  ['inputs', 'lifecycle', 'contractId: crm.customers'],
  ['inputs', 'port', '- name: customers'],
] as const)('%s: %s stands at "%s"', (kind, field, expected) => {
  const [item] = itemsOf(kind, SUBJECT);
  const place = policyPlaces(SUBJECT)(item, field);
  expect(lineAt(item.document, place?.line)).toBe(expected);
});

it('finds an input that only an output port tells', () => {
  const [, item] = itemsOf('inputs', SUBJECT);
  expect(item.path).toBe('erp.prices');
  expect(policyPlaces(SUBJECT)(item, 'contractId')).toEqual({
    line: 48,
    column: 9,
  });
});

it.each(ITEM_KINDS)('has no place in what is not a text: %s', kind => {
  const { product, contracts, ...rest } = fixtureSubject(NAMES);
  const silent = <D extends { read: { reading: object } }>(each: D): D => ({
    ...each,
    read: { ...each.read, reading: { ...each.read.reading, text: undefined } },
  });
  const subject = {
    ...rest,
    product: product && silent(product),
    contracts: contracts.map(silent),
  };
  const [item] = itemsOf(kind, subject);
  expect(policyPlaces(subject)(item, 'name')).toBeUndefined();
  expect(item.get('line')).toBeUndefined();
});

it('has no place of what is of another subject', () => {
  const [item] = itemsOf('columns', SUBJECT);
  const other = fixtureSubject(['full.odps.yaml']);
  expect(policyPlaces(other)(item)).toBeUndefined();
});
