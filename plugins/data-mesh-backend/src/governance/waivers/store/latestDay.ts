import { waiverBegin } from '@meshstage/plugin-data-mesh-common';

/**
 * The last day on which a waiver may end that counts today.
 *
 * @param today - UTC date
 */
export function latestDay(today: string): string {
  const begin = waiverBegin({ expires: today });
  return new Date(2 * Date.parse(today) - begin).toISOString().slice(0, 10);
}
