import { Definitions, PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { waiverKey } from './waiverKey';

type Files = Pick<Definitions, 'waivers' | 'waiverRequests'>;

/**
 * Those of waivers that a registry has told which hold after a change of files as
 * well: a registry counts what files say too, and a file that is taken away waives
 * nothing there any more.
 */
export function stillWaived(
  told: readonly PolicyWaiver[],
  before: Files,
  after: Files,
): PolicyWaiver[] {
  const [was, is] = [keysOf(before), keysOf(after)];
  return told.filter(waiver => {
    const key = waiverKey(waiver);
    return is.has(key) || !was.has(key);
  });
}

function keysOf({ waivers, waiverRequests }: Files): ReadonlySet<string> {
  return new Set([...waivers, ...waiverRequests].map(waiverKey));
}
