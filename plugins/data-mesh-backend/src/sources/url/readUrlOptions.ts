import { InputError, toError } from '@backstage/errors';
import { z } from 'zod';
import {
  commonOptions,
  ConfiguredOptions,
  globs,
  parseOptions,
} from '../config/parseOptions';
import { checkSourceUrl } from './checkSourceUrl';

/** What is configured for a source of type `url`. */
export interface UrlOptions {
  url: string;
  /**
   * `folder`: all documents below it that `include` names; `glob`: what the
   * git host finds for the glob in the URL; `document`: that one.
   */
  what: 'folder' | 'glob' | 'document';
  include: string[];
  exclude: string[];
}

const schema = z.strictObject({
  ...commonOptions,
  url: z.string().min(1),
  include: globs.optional(),
  exclude: globs.optional(),
});

/** Throws with the option's name when the configuration is wrong. */
export function readUrlOptions(options: ConfiguredOptions): UrlOptions {
  const { url, include, exclude } = parseOptions({ ...options, schema });
  const place = `${options.under ?? 'dataMesh.sources'}.${options.id}`;
  let isGlob: boolean;
  try {
    isGlob = /[*{]/.test(decodeURIComponent(checkSourceUrl(url).pathname));
  } catch (error) {
    throw new InputError(`${place}.url: ${toError(error).message}`);
  }
  if (isGlob && (include || exclude)) {
    throw new InputError(
      `${place}.url: write globs either in the URL or in include and exclude`,
    );
  }
  if (!include && (exclude || url.endsWith('/'))) {
    throw new InputError(
      `${place}.include: which files below the folder of the URL, for example "**/*.yaml"?`,
    );
  }
  const single = isGlob ? 'glob' : 'document';
  return {
    url,
    what: include ? 'folder' : single,
    include: include ?? [],
    exclude: exclude ?? [],
  };
}
