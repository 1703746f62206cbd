import type { SlaProperty } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../i18n/useText';
import { promiseWords, singleUnit } from './promiseWords';

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
 */
export function promiseSentence(
  sla: SlaProperty,
  language: string,
  t: Text,
): string {
  const known = byLowerCase.get(sla.property.toLowerCase());
  const promise = promiseWords(sla, language);
  const unit = known === 'frequency' ? singleUnit(sla, language) : undefined;
  if (unit) {
    return t('sla.words.frequencyOnce', { unit });
  }
  return known ? t(`sla.words.${known}`, { promise }) : promise;
}
