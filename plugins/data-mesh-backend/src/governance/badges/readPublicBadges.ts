import { Config } from '@backstage/config';

/** Whether badges may be public in this portal; they may unless it says otherwise. */
export function readPublicBadges(config: Config): boolean {
  return config.getOptionalBoolean('dataMesh.governance.publicBadges') ?? true;
}
