import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { z } from 'zod';
import { isJsonObject } from '../../../database/isJsonObject';
import { sha256 } from '../../../database/sha256';
import { isSourceId } from '../../../sources/config/isSourceId';
import { parseOptions } from '../../../sources/config/parseOptions';
import { readSchedule } from '../../../sources/config/readSchedule';
import { createFilesSource } from '../../../sources/files/createFilesSource';
import { readFilesOptions } from '../../../sources/files/readFilesOptions';
import { createUrlSource } from '../../../sources/url/createUrlSource';
import { readUrlOptions } from '../../../sources/url/readUrlOptions';
import { foldersOption, levelOption } from './PolicyLevels';
import { PolicySourceConfig } from './PolicySourceConfig';

const UNDER = 'dataMesh.governance.sources';
/** What sources of products have and these have not. */
const NOT_HERE = ['domains', 'renamedFrom', 'writable'];
const EVERY = {
  files: { frequencyMinutes: 1, timeoutMinutes: 5 },
  url: undefined,
};

const own = z.looseObject({
  type: z.enum(['files', 'url']),
  level: levelOption,
  folders: foldersOption.optional(),
});

/**
 * The sources under `dataMesh.governance.sources`. Throws with the option's name
 * when one is configured wrongly: a source that is silently left out would ask
 * for nothing.
 */
export function readPolicySourceConfigs(options: {
  config: Config;
  urlReader: UrlReaderService;
}): PolicySourceConfig[] {
  const { config, urlReader } = options;
  const sources = config.getOptionalConfig(UNDER);
  // null takes away what a configuration before this one has.
  const ids = (sources?.keys() ?? []).filter(id => sources?.has(id));
  return ids.map(id => {
    const place = `${UNDER}.${id}`;
    if (!isSourceId(id)) {
      throw new InputError(
        `${place}: the id of a source is letters and digits joined by "-" or "_"`,
      );
    }
    const value: unknown = config.getConfig(place).get();
    if (!isJsonObject(value)) {
      throw new InputError(`${place} must be a mapping of options`);
    }
    const stranger = NOT_HERE.find(name => value[name] !== undefined);
    if (stranger !== undefined) {
      throw new InputError(
        `${place}.${stranger} is no option of a source of policies`,
      );
    }
    const { schedule, watch: _w, ...rest } = value;
    const { level: _l, folders: _f, schedule: _s, ...reading } = value;
    const { type, level, folders } = parseOptions({
      id,
      config: configOf(value, place),
      schema: own,
      under: UNDER,
    });
    return {
      id,
      type,
      level,
      folders: new Map(Object.entries(folders ?? {})),
      schedule: readSchedule(place, schedule, EVERY[type]),
      source: sourceOf(type, id, configOf(reading, place), urlReader),
      digest: sha256(JSON.stringify(rest)),
    };
  });
}

function sourceOf(
  type: PolicySourceConfig['type'],
  id: string,
  config: Config,
  urlReader: UrlReaderService,
): Source {
  const options = { id, config, under: UNDER };
  return type === 'files'
    ? createFilesSource(readFilesOptions(options))
    : createUrlSource(readUrlOptions(options), urlReader);
}

function configOf(value: JsonObject, place: string): Config {
  return new ConfigReader(value, 'dataMesh', undefined, place);
}
