import { posix } from 'node:path';
import { WaiverDocument } from '@meshstage/plugin-data-mesh-common';
import { GivenWaivers } from '../../check/policies/GivenWaivers';
import { ImpactWaivers } from './ImpactWaivers';

/** Waivers of files below a folder, with the paths of their files from here. */
export function inFolder(
  { before, after }: ImpactWaivers,
  folder: string,
): ImpactWaivers {
  const each = (waiver: WaiverDocument) => ({
    ...waiver,
    path: posix.join(folder, waiver.path),
  });
  const all = ({ counted, notCounted }: GivenWaivers) => ({
    counted: counted.map(each),
    notCounted: notCounted.map(each),
  });
  return { before: all(before), after: all(after) };
}
