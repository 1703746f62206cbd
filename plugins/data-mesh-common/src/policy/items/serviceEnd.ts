import { DataContract } from '../../model';
import { slaTerm } from '../../slo';
import { stated } from './stated';

/**
 * When a contract says that it ends, as its owner wrote it, and in which of the
 * service levels. A text that is no date is handed on: whoever compares says so.
 */
export function serviceEnd(
  { sla }: DataContract,
  term: 'endOfSupport' | 'endOfLife',
): { text: string; index: number } | undefined {
  const index = sla.findLastIndex(
    ({ property }) => slaTerm(property)?.name === term,
  );
  const value = index < 0 ? undefined : sla[index].value;
  const text = stated(String(value ?? ''));
  return text === undefined ? undefined : { text, index };
}
