import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      dataMesh?: {
        /**
         * How often everything that the registry of data products holds is
         * compared with the catalog. Every 10 minutes unless given. Changes are
         * mirrored at once besides, where events reach the catalog.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
