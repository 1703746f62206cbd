import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Pause } from './createPause';
import { Judging } from './judgingOf';
import { ScanServices } from './ScanServices';
import { Saving } from './startSaving';

/** What the slices of a piece of work share. */
export interface Scanning extends Omit<ScanServices, 'definitions'> {
  definitions: Definitions;
  /** By the lower-case ref of the product. */
  waivers: ReadonlyMap<string, readonly PolicyWaiver[]>;
  judging: (domain: string) => Judging;
  /** Ids of lists of policies that are stored. */
  lists: Set<string>;
  saving: Saving;
  pause: Pause;
}
