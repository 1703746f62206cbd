import { dirname, relative, resolve } from 'node:path';
import { expandOperand } from '../../input/findSources';
import { CheckedDocument } from '../CheckedDocument';
import { readChecked } from '../readChecked';
import { CheckContext } from './CheckContext';

/** The documents that a context file calls live, from its own folder. @throws CannotRun */
export async function readLive(
  path: string,
  { live }: CheckContext,
): Promise<CheckedDocument[]> {
  const folder = dirname(path);
  const files: string[] = [];
  for (const operand of live) {
    const place = relative('.', resolve(folder, operand));
    files.push(...(await expandOperand(place === '' ? '.' : place)));
  }
  return await readChecked(files);
}
