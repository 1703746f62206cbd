import {
  PolicySourceFile,
  readWaiverFile,
} from '@meshstage/plugin-data-mesh-common';
import { ServedDefinitions } from './createGovernanceDefinitions';

/** A file as its source has it now; undefined where there is none that could be read. */
export function findPolicyFile(
  current: Pick<ServedDefinitions, 'sources'> | undefined,
  source: string,
  path: string,
): PolicySourceFile | undefined {
  return current?.sources
    .find(({ id }) => id === source)
    ?.files?.find(file => file.path === path && file.unreadable === undefined);
}

/** Whether it may hold waivers, broken ones too: they name products. */
export function namesProducts(file: PolicySourceFile): boolean {
  const { waivers, requests } = readWaiverFile(file);
  return (
    waivers.length + requests.length > 0 || /PolicyWaiver/i.test(file.content)
  );
}
