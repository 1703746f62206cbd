import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { createFilesSource } from './createFilesSource';
import { readFilesOptions } from './readFilesOptions';

/** Sources of type `files`: documents in files below a configured folder. */
export function createFilesSourceType(): SourceType {
  return {
    type: 'files',
    defaultSchedule: { frequencyMinutes: 1, timeoutMinutes: 5 },
    create: options => createFilesSource(readFilesOptions(options)),
  };
}
