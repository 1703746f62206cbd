import type { Text } from '../../i18n/useText';

/** SLA properties of the standard that we have words for. */
const KNOWN = [
  'availability',
  'endOfLife',
  'endOfSupport',
  'errorRate',
  'freshness',
  'frequency',
  'generalAvailability',
  'latency',
  'retention',
  'throughput',
  'timeOfAvailability',
  'timeToDetect',
  'timeToNotify',
  'timeToRepair',
] as const;

const byLowerCase = new Map(KNOWN.map(name => [name.toLowerCase(), name]));

/** An SLA property in words; others as the owner wrote them. */
export function propertyWords(property: string, t: Text): string {
  const known = byLowerCase.get(property.toLowerCase());
  return known ? t(`sla.property.${known}`) : property;
}

/**
 * The promise as a sentence that somebody can be held to; of a property that
 * the standard does not know, the value alone.
 *
 * @param promise - value with its unit, `24 hours`
 */
export function promiseSentence(
  property: string,
  promise: string,
  t: Text,
): string {
  const known = byLowerCase.get(property.toLowerCase());
  return known ? t(`sla.words.${known}`, { promise }) : promise;
}
