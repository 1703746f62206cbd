import { DataContract } from '../../model';
import { slaTerm } from '../../slo';
import { stated } from './stated';

/**
 * What the service levels of a contract promise: `freshness` for `latency` too,
 * other words as they are written, each once.
 */
export function promisesOf({ sla }: DataContract): string[] {
  const words = sla.flatMap(
    ({ property }) => slaTerm(property)?.name ?? stated(property) ?? [],
  );
  return [...new Set(words)];
}
