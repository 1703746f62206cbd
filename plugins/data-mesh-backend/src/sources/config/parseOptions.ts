import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Options that every source has; their meaning is read by
 * `readSourceConfigs`, whatever the type.
 */
export const commonOptions = {
  type: z.string(),
  domains: z.unknown().optional(),
  schedule: z.unknown().optional(),
  renamedFrom: z.unknown().optional(),
};

/** One glob or a list of them, as paths below the root. */
export const globs = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform(value => (typeof value === 'string' ? [value] : value))
  .pipe(
    z.array(
      z
        .string()
        .min(1)
        .refine(
          glob => !/^\/|\\|(^|\/)\.\.(\/|$)/.test(glob),
          'a glob is a path below the root: no leading "/", no "..", no "\\"',
        ),
    ),
  );

/** Options as they stand in the configuration. */
export interface ConfiguredOptions {
  /** Of the source. */
  id: string;
  config: Config;
  /** Where the source stands; `dataMesh.sources` unless told. */
  under?: string;
}

/**
 * The options of a source. Throws an `InputError` that names each wrong option
 * with its place in the configuration; an option that nobody knows is wrong.
 */
export function parseOptions<T>(
  options: ConfiguredOptions & {
    schema: z.ZodType<T>;
  },
): T {
  const { id, config, schema, under = 'dataMesh.sources' } = options;
  const parsed = schema.safeParse(config.get());
  if (parsed.success) {
    return parsed.data;
  }
  throw new InputError(
    parsed.error.issues
      .flatMap(issue => sentences(`${under}.${id}`, issue))
      .join('; '),
  );
}

function sentences(place: string, issue: z.core.$ZodIssue): string[] {
  const at = [place, ...issue.path].join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        key => `${at}.${key} is no option of this type of source`,
      );
    case 'invalid_key':
      return issue.issues.map(({ message }) => `${at}: ${message}`);
    default:
      return [`${at}: ${issue.message}`];
  }
}
