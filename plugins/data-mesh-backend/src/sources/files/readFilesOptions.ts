import { z } from 'zod';
import {
  commonOptions,
  ConfiguredOptions,
  globs,
  parseOptions,
} from '../config/parseOptions';

/** What is configured for a source of type `files`. */
export interface FilesOptions {
  /** As configured. */
  root: string;
  include: string[];
  exclude: string[];
  watch: boolean;
  /** Whether people may mend documents in the portal. */
  writable: boolean;
}

const schema = z.strictObject({
  ...commonOptions,
  root: z.string().min(1),
  include: globs,
  exclude: globs.optional(),
  watch: z.boolean().optional(),
  writable: z.boolean().optional(),
});

/** Throws with the option's name when the configuration is wrong. */
export function readFilesOptions(options: ConfiguredOptions): FilesOptions {
  const { root, include, exclude, watch, writable } = parseOptions({
    ...options,
    schema,
  });
  return {
    root,
    include,
    exclude: exclude ?? [],
    watch: watch ?? true,
    writable: writable ?? false,
  };
}
