import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  CompatibilitySettings,
  isCompatibilityMode,
} from '@meshstage/plugin-data-mesh-common';

const PLACE = 'dataMesh.compatibility';

/**
 * How changes of live contracts are judged, by `dataMesh.compatibility` and
 * `dataMesh.classifications`. Throws when an option is wrong, with its name.
 */
export function readCompatibilityConfig(config: Config): CompatibilitySettings {
  const mode = config.getOptionalString(`${PLACE}.mode`);
  if (mode !== undefined && !isCompatibilityMode(mode)) {
    throw new InputError(
      `${PLACE}.mode: '${mode}' is none of NONE, FORWARD, BACKWARD, FULL, FORWARD_TRANSITIVE, BACKWARD_TRANSITIVE, FULL_TRANSITIVE`,
    );
  }
  const noticePeriodDays = config.getOptionalNumber(
    `${PLACE}.noticePeriodDays`,
  );
  if (noticePeriodDays !== undefined && !(noticePeriodDays >= 0)) {
    throw new InputError(
      `${PLACE}.noticePeriodDays: ${noticePeriodDays} is no number of days`,
    );
  }
  const classifications = config.getOptionalStringArray(
    'dataMesh.classifications',
  );
  return {
    ...(mode !== undefined && { mode }),
    ...(noticePeriodDays !== undefined && { noticePeriodDays }),
    ...(classifications && { classifications }),
  };
}
