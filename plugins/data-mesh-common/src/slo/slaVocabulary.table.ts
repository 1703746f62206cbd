/** What a service level measures. `clock` is a time of day, `plain` a number whose unit must be equal. */
export type SlaMeasure = 'ratio' | 'duration' | 'clock' | 'date' | 'plain';

/** One of our names for service levels. */
export interface SlaTerm {
  name: string;
  measure: SlaMeasure;
  /** Which way is better for readers. */
  better: 'up' | 'down';
}

function term(
  name: string,
  measure: SlaMeasure,
  better: 'up' | 'down',
  ...synonyms: string[]
): [string, SlaTerm][] {
  // One object under all of its names, so that terms can be told apart by identity.
  const row: SlaTerm = { name, measure, better };
  return [name, ...synonyms].map(each => [each.toLowerCase(), row]);
}

/** Our vocabulary by every name that the standards and their users write. */
export const SLA_TERMS: ReadonlyMap<string, SlaTerm> = new Map([
  ...term('availability', 'ratio', 'up', 'av', 'uptime', 'uptimePercentage'),
  ...term(
    'freshness',
    'duration',
    'down',
    'latency',
    'ly',
    'timeliness',
    'recency',
    'maxLatency',
  ),
  ...term(
    'frequency',
    'duration',
    'down',
    'fy',
    'updateFrequency',
    'refreshFrequency',
    'intervalOfChange',
  ),
  ...term(
    'retention',
    'duration',
    'up',
    're',
    'retentionTime',
    'retentionPeriod',
  ),
  ...term(
    'dueTime',
    'clock',
    'down',
    'timeOfAvailability',
    'ta',
    'availabilityTime',
  ),
  ...term('errorRate', 'ratio', 'down', 'er'),
  ...term('throughput', 'plain', 'up', 'th'),
  ...term('responseTime', 'duration', 'down', 'supportResponseTime'),
  ...term('timeToDetect', 'duration', 'down', 'td'),
  ...term('timeToNotify', 'duration', 'down', 'tn'),
  ...term('timeToRepair', 'duration', 'down', 'tr', 'recoveryTime'),
  ...term('generalAvailability', 'date', 'down', 'ga'),
  ...term('endOfSupport', 'date', 'up', 'es'),
  ...term('endOfLife', 'date', 'up', 'el'),
]);
