import { JsonObject } from '@meshstage/plugin-data-mesh-common';

const TYPES = ['string', 'integer', 'number', 'boolean'];
const CLASSES = ['public', 'internal', 'restricted', 'pii'];

/** Columns as a contract has them; one in ten or so breaks a rule. */
export function columnsOf(count: number): JsonObject[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `column_${i}`,
    logicalType: i % 40 === 39 ? 'date' : TYPES[i % 4],
    classification: CLASSES[Math.floor(i / 4) % 4],
    required: i % 2 === 0,
    criticalDataElement: i % 5 === 0,
    physicalType: 'text',
    ...(i % 10 !== 3 && { description: `Reading number ${i}.` }),
    ...(i % 20 !== 10 && { physicalName: `c_${i}` }),
    ...(i % 9 !== 4 && { examples: [`${i}`] }),
    ...(i % 8 !== 6 && { tags: ['measured'] }),
    ...((i % 5 === 0 || i % 16 > 7) &&
      i % 25 !== 0 && { encryptedName: `c_${i}_encrypted` }),
  }));
}

/** A contract with one table of these columns. */
export function contractWith(columns: readonly JsonObject[]): JsonObject {
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'bench-contract',
    version: '1.0.0',
    status: 'active',
    schema: [
      { name: 'readings', physicalType: 'table', properties: [...columns] },
    ],
  };
}
