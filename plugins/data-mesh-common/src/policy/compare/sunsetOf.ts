import { DataContract } from '../../model';
import { normaliseSla } from '../../slo';

/** When a contract ends, as it says itself: end of life, else of support. ISO 8601. */
export function sunsetOf({ sla }: DataContract): string | undefined {
  const ends = new Map<string, number>();
  for (const each of sla) {
    const { term, value } = normaliseSla(each) ?? {};
    if (term && value !== undefined) {
      ends.set(term.name, value);
    }
  }
  const end = ends.get('endOfLife') ?? ends.get('endOfSupport');
  return end === undefined ? undefined : new Date(end).toISOString();
}
