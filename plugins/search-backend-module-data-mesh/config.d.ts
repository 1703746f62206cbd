import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      dataMesh?: {
        /**
         * When products and columns are indexed anew. Every 10 minutes unless
         * given. An engine that keeps its index in memory needs `scope: local`.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Path of the page of a product; its schema is expected at `/schema`
         * below. `/catalog/:namespace/:kind/:name` unless given.
         */
        locationTemplate?: string;
      };
    };
  };
}
