import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { PolicyLevels } from './PolicyLevels';

/** A configured source of policies. */
export interface PolicySourceConfig extends PolicyLevels {
  id: string;
  type: 'files' | 'url';
  schedule: SchedulerServiceTaskScheduleDefinition;
  source: Source;
  /** Differs when anything does that decides which files there are and for whom they hold. */
  digest: string;
}
