import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import picomatch from 'picomatch';
import { WritableSource } from './WritableSource';

/**
 * The source that a template writes to: the one that it names, else the only
 * one that may be written to. Throws with the option's name where the
 * configuration does not say so.
 */
export function readWritableSource(
  config: Config,
  id: string | undefined,
): WritableSource {
  const sources = config.getOptionalConfig('dataMesh.sources');
  const ids = (sources?.keys() ?? []).filter(
    key =>
      // A configuration on top may have taken a source away.
      sources?.has(key) && sources.getOptionalBoolean(`${key}.writable`),
  );
  const chosen = id ?? (ids.length === 1 ? ids[0] : undefined);
  if (chosen === undefined) {
    throw new InputError(
      `The template must name a source: dataMesh.sources has ${
        ids.join(', ') || 'none'
      } with writable: true`,
    );
  }
  const source = ids.includes(chosen) && sources?.getOptionalConfig(chosen);
  if (!source || source.getOptionalString('type') !== 'files') {
    throw new InputError(
      `Templates may not write to source ${chosen}: dataMesh.sources.${chosen} is not of type files with writable: true`,
    );
  }
  const exclude = listOf(source, 'exclude');
  return {
    id: chosen,
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
