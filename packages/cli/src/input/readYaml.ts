import { load } from 'js-yaml';
import { CannotRun } from '../CannotRun';
import { fileSource } from './fileSource';

/** Reads a file of settings in YAML or JSON. @throws CannotRun */
export async function readYaml(path: string): Promise<unknown> {
  const bytes = await fileSource(path).read();
  try {
    return load(Buffer.from(bytes).toString());
  } catch (error) {
    throw new CannotRun(
      `Cannot read '${path}': it is neither YAML nor JSON (${
        error instanceof Error ? error.message.split('\n')[0] : error
      }).`,
    );
  }
}
