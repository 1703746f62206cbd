import { JsonObject } from '@meshstage/plugin-data-mesh-common';

/** A rule about a product, said in our language and as a check of tech-insights. */
export interface ProductRule {
  /** What must hold, in a policy of ours. */
  assert: JsonObject;
  /** The same as a condition about a fact. */
  condition: { fact: string; operator: string; value: unknown };
}

/** Every how manieth product has a purpose, is of a type, and so on; see `fillRegistry`. */
const SHAPES: ((turn: number) => ProductRule)[] = [
  turn => ({
    assert: { portCount: { atLeast: 1 + (turn % 3) } },
    condition: {
      fact: 'portCount',
      operator: 'greaterThanInclusive',
      value: 1 + (turn % 3),
    },
  }),
  turn => ({
    assert: { portCount: { atMost: 3 - (turn % 3) } },
    condition: {
      fact: 'portCount',
      operator: 'lessThanInclusive',
      value: 3 - (turn % 3),
    },
  }),
  () => ({
    assert: { purpose: { exists: true } },
    condition: { fact: 'hasPurpose', operator: 'equal', value: true },
  }),
  () => ({
    assert: { usage: { exists: true } },
    condition: { fact: 'hasUsage', operator: 'equal', value: true },
  }),
  turn => ({
    assert: { type: { equals: turn % 2 ? 'aggregate' : 'source-aligned' } },
    condition: {
      fact: 'type',
      operator: 'equal',
      value: turn % 2 ? 'aggregate' : 'source-aligned',
    },
  }),
  () => ({
    assert: { type: { in: ['aggregate', 'consumer-aligned'] } },
    condition: {
      fact: 'type',
      operator: 'in',
      value: ['aggregate', 'consumer-aligned'],
    },
  }),
  () => ({
    assert: { lifecycle: { notIn: ['retired'] } },
    condition: { fact: 'lifecycle', operator: 'notIn', value: ['retired'] },
  }),
  () => ({
    assert: { domain: { equals: 'bench' } },
    condition: { fact: 'domain', operator: 'equal', value: 'bench' },
  }),
  turn => ({
    assert: { tags: { contains: turn % 2 ? 'station' : 'district' } },
    condition: {
      fact: 'tags',
      operator: 'contains',
      value: turn % 2 ? 'station' : 'district',
    },
  }),
];

/** So many rules; shapes come again with other values. */
export function productRules(count: number): ProductRule[] {
  return Array.from({ length: count }, (_, index) =>
    SHAPES[index % SHAPES.length](Math.floor(index / SHAPES.length)),
  );
}
