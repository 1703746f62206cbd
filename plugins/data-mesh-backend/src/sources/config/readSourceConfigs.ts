import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isJsonObject } from '../../database/isJsonObject';
import { sha256 } from '../../database/sha256';
import { readCompatibilityConfig } from '../../intake/readCompatibilityConfig';
import { slugify } from '@meshstage/plugin-data-mesh-common';
import { Source, SourceType } from '@meshstage/plugin-data-mesh-node';
import { isSourceId } from './isSourceId';
import { readSchedule } from './readSchedule';

const PLACE = 'dataMesh.sources';

/** Doors that are sources of their own in the registry. */
const RESERVED = new Set(['push', 'registration']);

/** A configured source. */
export interface ConfiguredSource {
  id: string;
  type: string;
  /** Slugs. */
  domains: '*' | string[];
  /** The id that it had before. */
  renamedFrom?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  source: Source;
  /** Differs when anything does that documents are judged with. */
  digest: string;
}

/**
 * The sources under `dataMesh.sources`. Throws when one is configured wrongly,
 * with the option's name and place: a source that is silently left out would
 * look like one that was taken away.
 */
export function readSourceConfigs(options: {
  config: Config;
  sourceTypes: ReadonlyMap<string, SourceType>;
}): ConfiguredSource[] {
  const { sourceTypes } = options;
  const config = options.config.getOptionalConfig(PLACE);
  const judging = readCompatibilityConfig(options.config);
  // null takes away what a configuration before this one has.
  const ids = (config?.keys() ?? []).filter(id => config?.has(id));
  return ids.map(id => {
    if (!isSourceId(id) || RESERVED.has(id)) {
      throw new InputError(
        `${PLACE}.${id}: the id of a source is letters and digits joined by "-" or "_", and none of ${[
          ...RESERVED,
        ].join(', ')}`,
      );
    }
    const own = options.config.getConfig(`${PLACE}.${id}`);
    const type = readType(id, own, sourceTypes);
    const { schedule, watch: _w, writable: _m, ...rest } = readObject(id, own);
    return {
      id,
      type: type.type,
      domains: readDomains(id, rest.domains),
      renamedFrom: readRenamedFrom(id, rest.renamedFrom, ids),
      schedule: readSchedule(`${PLACE}.${id}`, schedule, type.defaultSchedule),
      source: type.create({ id, config: own }),
      digest: sha256(JSON.stringify({ ...rest, judging })),
    };
  });
}

function readObject(id: string, config: Config) {
  const value: unknown = config.get();
  if (!isJsonObject(value)) {
    throw new InputError(`${PLACE}.${id} must be a mapping of options`);
  }
  return value;
}

function readType(
  id: string,
  config: Config,
  sourceTypes: ReadonlyMap<string, SourceType>,
): SourceType {
  const name = config.getString('type');
  const type = sourceTypes.get(name);
  if (!type) {
    throw new InputError(
      `${PLACE}.${id}.type: '${name}' is no type of source; there are ${[
        ...sourceTypes.keys(),
      ]
        .sort()
        .join(
          ', ',
        )}. A module of its own adds each other type: is it installed?`,
    );
  }
  return type;
}

function readDomains(id: string, value: unknown): '*' | string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const slugs = list.filter(
    (item): item is string =>
      typeof item === 'string' &&
      (item === '*' || (item !== '' && slugify(item) === item)),
  );
  if (slugs.length === 0 || slugs.length < list.length) {
    throw new InputError(
      `${PLACE}.${id}.domains: list the slugs of the domains into which the source may publish, or ["*"] for all; got ${JSON.stringify(
        value,
      )}`,
    );
  }
  return slugs.includes('*') ? '*' : [...new Set(slugs)].sort();
}

function readRenamedFrom(
  id: string,
  value: unknown,
  ids: string[],
): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'string' || value === '') {
    throw new InputError(
      `${PLACE}.${id}.renamedFrom: the id that the source had before`,
    );
  }
  if (ids.includes(value)) {
    throw new InputError(
      `${PLACE}.${id}.renamedFrom: '${value}' is still configured; a source that was renamed has its new id only`,
    );
  }
  return value;
}
