import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.dataMesh';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 3 },
};

const DEFAULT_TEMPLATE = '/catalog/:namespace/:kind/:name';
const PLACES = [':namespace', ':name'];

/** What `search.collators.dataMesh` says. */
export interface Options {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Path of the page of a product, with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
}

/** Reads `search.collators.dataMesh`; throws where the module could only fail later. */
export function readOptions(config: Config): Options {
  const schedule = config.getOptionalConfig(`${KEY}.schedule`);
  const locationTemplate =
    config.getOptionalString(`${KEY}.locationTemplate`) ?? DEFAULT_TEMPLATE;
  const missing = PLACES.filter(place => !locationTemplate.includes(place));
  if (missing.length > 0) {
    throw new InputError(
      `${KEY}.locationTemplate '${locationTemplate}' has no ${missing.join(
        ' and no ',
      )}: all products would be at one address`,
    );
  }
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
    locationTemplate,
  };
}
