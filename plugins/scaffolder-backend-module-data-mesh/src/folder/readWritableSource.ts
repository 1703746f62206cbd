import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import picomatch from 'picomatch';
import { WritableSource } from './WritableSource';

const OPTION = 'dataMesh.templates.sources';

/**
 * The source that a template writes to: the one that it names, else the only
 * one there is. Throws with the option's name where the configuration does not
 * say so.
 */
export function readWritableSource(
  config: Config,
  id: string | undefined,
): WritableSource {
  const ids = config.has('dataMesh.templates')
    ? config.getOptionalStringArray(OPTION) ?? []
    : [];
  const chosen = id ?? (ids.length === 1 ? ids[0] : undefined);
  if (chosen === undefined || !ids.includes(chosen)) {
    throw new InputError(
      chosen === undefined
        ? `The template must name a source: ${OPTION} lists ${
            ids.join(', ') || 'none'
          }`
        : `Templates may not write to source ${chosen}: ${OPTION} does not list it`,
    );
  }
  return readSource(config, chosen);
}

function readSource(config: Config, id: string): WritableSource {
  const source = config.getOptionalConfig(`dataMesh.sources.${id}`);
  if (source?.getOptionalString('type') !== 'files') {
    throw new InputError(
      `${OPTION}: ${id} is no source of type files under dataMesh.sources`,
    );
  }
  const exclude = listOf(source, 'exclude');
  return {
    id,
    root: source.getString('root'),
    domains: listOf(source, 'domains'),
    follows: picomatch(listOf(source, 'include'), {
      ignore: exclude.length > 0 ? exclude : undefined,
      dot: false,
    }),
  };
}

/** One text or a list of them. */
function listOf(config: Config, key: string): string[] {
  const value = config.getOptional(key);
  return typeof value === 'string'
    ? [value]
    : config.getOptionalStringArray(key) ?? [];
}
