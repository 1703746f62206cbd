/** What differs between the products that are judged. */
export interface BenchProduct {
  id: string;
  ports: number;
  type: 'source-aligned' | 'aggregate' | 'consumer-aligned';
  hasPurpose: boolean;
  hasUsage: boolean;
  tags: string[];
}

const TYPES = ['source-aligned', 'aggregate', 'consumer-aligned'] as const;

/** Product of a place: each rule has products that keep it and others that do not. */
export function benchProduct(index: number): BenchProduct {
  return {
    id: `scored-${index}`,
    ports: 1 + (index % 3),
    type: TYPES[index % 3],
    hasPurpose: index % 5 !== 0,
    hasUsage: index % 4 !== 0,
    tags: index % 7 === 0 ? ['station'] : ['station', 'district'],
  };
}
