import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { isJsonObject } from '../../database/isJsonObject';

/**
 * How often a source is read, one replica at a time. Throws with the option's
 * name.
 *
 * @param source - where the source stands in the configuration
 */
export function readSchedule(
  source: string,
  value: unknown,
  defaults: SourceType['defaultSchedule'],
): SchedulerServiceTaskScheduleDefinition {
  const place = `${source}.schedule`;
  if (value !== undefined && !isJsonObject(value)) {
    throw new InputError(`${place}: write frequency, timeout or initialDelay`);
  }
  const withDefaults = {
    frequency: { minutes: defaults?.frequencyMinutes ?? 5 },
    timeout: { minutes: defaults?.timeoutMinutes ?? 10 },
    ...value,
  };
  try {
    return {
      ...readSchedulerServiceTaskScheduleDefinitionFromConfig(
        new ConfigReader(withDefaults, 'dataMesh', undefined, place),
      ),
      // One replica at a time, whatever is configured.
      scope: 'global',
    };
  } catch (error) {
    throw new InputError(`${place}: ${toError(error).message}`);
  }
}
